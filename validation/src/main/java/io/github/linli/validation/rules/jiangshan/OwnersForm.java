package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.rules.nation.OwnersChoice;
import io.github.linli.validation.rules.nation.VoteDecisions;
import java.time.LocalDate;

/**
 * Whether the owners lawfully decided on a form of management that lasts (Civil Code art. 284(1)),
 * which form it is, and what would tell.
 */
record OwnersForm(OwnersChoice choice, ImmutableList<Reason> reasons, ImmutableSet<Need> needs) {

  /** A form other than professional management. */
  static OwnersForm other(Context context, LocalDate day) {
    return among(context, day, Modes.OTHER_FORM);
  }

  /** Any form. */
  static OwnersForm any(Context context, LocalDate day) {
    return among(context, day, Modes.ANY);
  }

  /** Whether the owners decided on an arrangement. */
  static Decided<OwnersChoice> choice(
      ManagementArrangement arrangement, Context context, LocalDate day) {
    return context.decide(VoteDecisions.CHOICE, arrangement, day);
  }

  private static OwnersForm among(Context context, LocalDate day, Modes form) {
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    ImmutableSet.Builder<Reason> reasons = ImmutableSet.builder();
    boolean open = !arrangements.complete();
    if (open) {
      needs.add(Need.fact("CommunityDossier.arrangements"));
    }
    for (ManagementArrangement each : arrangements.items()) {
      Ternary ofForm = form.includeOn(each, day);
      Decided<OwnersChoice> chosen = choice(each, context, day);
      if (ofForm.isFalse() || chosen.value() == OwnersChoice.NO_DECISION) {
        continue;
      }
      if (ofForm.isTrue() && chosen.value() == OwnersChoice.LAWFUL_DECISION) {
        return new OwnersForm(OwnersChoice.LAWFUL_DECISION, chosen.reasons(), ImmutableSet.of());
      }
      open = true;
      needs.addAll(chosen.needs());
      if (chosen.value() == OwnersChoice.UNDETERMINED) {
        reasons.addAll(chosen.reasons());
      }
      if (ofForm.isUnknown()) {
        needs.add(Need.fact("ManagementArrangement.mode"));
      }
    }
    return new OwnersForm(
        open ? OwnersChoice.UNDETERMINED : OwnersChoice.NO_DECISION,
        reasons.build().asList(),
        needs.build());
  }
}
