package io.github.linli.validation.rules.jiangshan;

import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-4.4.1-AGENDA-MINUTES: a joint meeting deals with matters of the community, so it has an agenda
 * (policy 四(四)1 s1c). The policy asks for no minutes; that there are none is remarked.
 */
public final class AgendaMinutesRule extends MeetingRule {

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.4.1-AGENDA-MINUTES", JointMeeting.class, "MEETING_CONVENER")
          .addLimbs(limb("NO_AGENDA", Modality.MUST))
          .addLimbs(limb("NO_MINUTES", Modality.ENCOURAGED))
          .addCitations(Policy.cite("四(四)1 s1c"))
          .build();

  private static Limb limb(String id, Modality modality) {
    return Limb.of(id, modality, Severity.ADVICE, Policy.cite("四(四)1 s1c"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  Outcome judgeHeld(JointMeeting meeting, Notes notes) {
    if (meeting.minutes().isNone()) {
      notes.note(mark("NO_MINUTES", meeting));
    }
    return switch (meeting.agenda().any(item -> Ternary.TRUE)) {
      case TRUE -> Outcome.MET;
      case FALSE -> Outcome.breached(mark("NO_AGENDA", meeting));
      case UNKNOWN -> Outcome.undecided(Need.fact("JointMeeting.agenda"));
    };
  }
}
