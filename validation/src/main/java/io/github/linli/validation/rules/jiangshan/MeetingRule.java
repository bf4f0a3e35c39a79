package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;

/**
 * What the rules on a joint meeting share: it is judged by the norm of the day it was held, and a
 * meeting to come is open on its day.
 */
abstract class MeetingRule implements Rule<JointMeeting> {

  private static final Need HELD_ON = Need.fact("JointMeeting.heldOn");

  @Override
  public final Applicability inForce(JointMeeting meeting, Context context) {
    return meeting.heldOn() instanceof Known.Value<PartialDate> day
        ? context.inForceOn(spec(), day.get(), HELD_ON)
        : Applicability.unknown(HELD_ON);
  }

  @Override
  public final Outcome judge(JointMeeting meeting, Duty duty, Context context, Notes notes) {
    PartialDate day = meeting.heldOn().value().orElseThrow(); // else it is not known to be in force
    return switch (day.isOnOrBefore(context.asOf())) {
      case FALSE -> Outcome.open(day.latest());
      case TRUE -> judgeHeld(meeting, notes);
      case UNKNOWN -> {
        ImmutableSet.Builder<Need> needs = ImmutableSet.<Need>builder().add(HELD_ON);
        if (judgeHeld(meeting, unheard -> {}) instanceof Outcome.Undecided undecided) {
          needs.addAll(undecided.needs());
        }
        yield new Outcome.Undecided(needs.build());
      }
    };
  }

  /** Judges a meeting that was held. */
  abstract Outcome judgeHeld(JointMeeting meeting, Notes notes);

  /** A mark that names the meeting. */
  static Mark mark(String limb, JointMeeting meeting) {
    return Mark.of(limb).with("heldOn", Argument.of(meeting.heldOn().value().orElseThrow()));
  }
}
