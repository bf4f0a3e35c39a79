package io.github.linli.testkit.examples;

import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Scenes with one joint meeting, for the rules on what was done at it. */
final class Meetings {

  private Meetings() {}

  /** A matter of everyday life. */
  static JointMeeting.AgendaItem matter(boolean grave) {
    return new JointMeeting.AgendaItem(grave ? "外墙脱落" : "停车秩序", Known.of(grave));
  }

  /** It was held while the policy was in force. */
  static Gen<Scene> held(UnaryOperator<JointMeeting.Builder> meeting) {
    return on(asOf -> Background.IN_FORCE, asOf -> asOf, meeting);
  }

  /** It is to be held. */
  static Gen<Scene> toCome(UnaryOperator<JointMeeting.Builder> meeting) {
    return on(asOf -> asOf.plusDays(1), asOf -> asOf.plusDays(90), meeting);
  }

  /** It was held before the policy. */
  static Gen<Scene> beforeThePolicy(UnaryOperator<JointMeeting.Builder> meeting) {
    return on(asOf -> LocalDate.of(2024, 1, 1), asOf -> Background.IN_FORCE.minusDays(1), meeting);
  }

  private static Gen<Scene> on(
      UnaryOperator<LocalDate> first,
      UnaryOperator<LocalDate> last,
      UnaryOperator<JointMeeting.Builder> meeting) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withJointMeetings(
                Listing.of(
                    meeting
                        .apply(
                            new JointMeeting.Builder()
                                .heldOn(
                                    Days.dates(first.apply(asOf), last.apply(asOf)).next(choices))
                                .attended(
                                    JointMeeting.Party.NEIGHBORHOOD,
                                    JointMeeting.Party.OWNERS_COMMITTEE,
                                    JointMeeting.Party.SERVICE_ENTERPRISE))
                        .build())));
  }
}
