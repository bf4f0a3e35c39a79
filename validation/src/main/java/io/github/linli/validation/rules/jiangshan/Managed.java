package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Contribution;
import io.github.linli.validation.Need;
import java.time.LocalDate;

/** What a community contributes to a rate of those managed in some of the modes on a day. */
final class Managed {

  private Managed() {}

  static Contribution in(
      ImmutableSet<ManagementMode> modes, LocalDate on, Applicability counts, Context context) {
    if (counts instanceof Applicability.No no) {
      return Contribution.none(no.reason());
    }
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    return switch (arrangements.any(each -> each.lastsOn(on).and(isIn(each, modes)))) {
      case TRUE -> Contribution.of(counts, true);
      case FALSE -> Contribution.of(counts, false);
      case UNKNOWN -> Contribution.unknown(counts, missing(arrangements, modes, on));
    };
  }

  private static Ternary isIn(
      ManagementArrangement arrangement, ImmutableSet<ManagementMode> modes) {
    return arrangement.mode().test(mode -> Ternary.of(modes.contains(mode)), Ternary.UNKNOWN);
  }

  /** Only of arrangements that would count if what is unknown of them were known. */
  private static ImmutableSet<Need> missing(
      Listing<ManagementArrangement> arrangements,
      ImmutableSet<ManagementMode> modes,
      LocalDate on) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!arrangements.complete()) {
      needs.add(Need.fact("CommunityDossier.arrangements"));
    }
    for (ManagementArrangement each : arrangements.items()) {
      Ternary begun = each.startedOn().test(start -> start.isOnOrBefore(on), Ternary.FALSE);
      Ternary lasting = each.endedOn().test(end -> end.isOnOrAfter(on), Ternary.TRUE);
      Ternary mode = isIn(each, modes);
      if (begun.and(lasting).and(mode).isUnknown()) {
        addIfUnknown(needs, begun, "ManagementArrangement.startedOn");
        addIfUnknown(needs, lasting, "ManagementArrangement.endedOn");
        addIfUnknown(needs, mode, "ManagementArrangement.mode");
      }
    }
    return needs.build();
  }

  private static void addIfUnknown(ImmutableSet.Builder<Need> needs, Ternary answer, String fact) {
    if (answer.isUnknown()) {
      needs.add(Need.fact(fact));
    }
  }
}
