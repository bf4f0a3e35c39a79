package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-4.4.1-INVITE-AUTHORITY: where a joint meeting has a grave matter before it, the housing bureau
 * and the subdistrict may be invited (policy 四(四)1 s1d). A permission: it is never breached, that
 * nobody was invited is remarked.
 */
public final class InviteAuthorityRule extends MeetingRule {

  private static final ImmutableSet<JointMeeting.Party> AUTHORITIES =
      Sets.immutableEnumSet(JointMeeting.Party.HOUSING_BUREAU, JointMeeting.Party.SUBDISTRICT);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.4.1-INVITE-AUTHORITY", JointMeeting.class, "MEETING_CONVENER")
          .addLimbs(Limb.of("NOT_INVITED", Modality.MAY, Severity.ADVICE, Policy.cite("四(四)1 s1d")))
          .addCitations(Policy.cite("四(四)1 s1d"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(JointMeeting meeting, Context context) {
    return switch (meeting.agenda().any(item -> Known.isTrue(item.grave()))) {
      case TRUE -> Applicability.YES;
      case FALSE -> Applicability.no("NO_GRAVE_MATTER");
      case UNKNOWN -> new Applicability.Unknown(missing(meeting.agenda()));
    };
  }

  private static ImmutableSet<Need> missing(Listing<JointMeeting.AgendaItem> agenda) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!agenda.complete()) {
      needs.add(Need.fact("JointMeeting.agenda"));
    }
    if (agenda.items().stream().anyMatch(item -> item.grave().isUnknown())) {
      needs.add(Need.fact("AgendaItem.grave"));
    }
    return needs.build();
  }

  /** Who came was invited. */
  @Override
  Outcome judgeHeld(JointMeeting meeting, Notes notes) {
    if (anyAuthority(meeting.attended()).isTrue()) {
      return Outcome.MET;
    }
    return switch (anyAuthority(meeting.invited())) {
      case TRUE -> Outcome.MET;
      case FALSE -> {
        notes.note(mark("NOT_INVITED", meeting));
        yield Outcome.MET;
      }
      case UNKNOWN -> Outcome.undecided(Need.fact("JointMeeting.invited"));
    };
  }

  private static Ternary anyAuthority(Listing<JointMeeting.Party> parties) {
    return parties.any(party -> Ternary.of(AUTHORITIES.contains(party)));
  }
}
