package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.util.function.UnaryOperator;

/** Examples of JS-4.4.1-INVITE-AUTHORITY. */
final class InviteExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.4.1-INVITE-AUTHORITY";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    UnaryOperator<JointMeeting.Builder> nobody =
        meeting -> meeting.agenda(Meetings.matter(false), Meetings.matter(true)).noInvited();
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            Gens.oneOf(
                Meetings.held(
                    meeting -> nobody.apply(meeting).invited(JointMeeting.Party.SUBDISTRICT)),
                Meetings.held(
                    meeting -> nobody.apply(meeting).invited(JointMeeting.Party.HOUSING_BUREAU))))
        .put(Expectation.noted("NOT_INVITED"), Meetings.held(nobody))
        .put(Expectation.OPEN, Meetings.toCome(nobody))
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(
                Meetings.held(meeting -> meeting.agenda(Meetings.matter(true))),
                Meetings.held(meeting -> meeting)))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Meetings.beforeThePolicy(nobody),
                Meetings.held(meeting -> meeting.agenda(Meetings.matter(false)))))
        .buildOrThrow();
  }
}
