package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;

/** Examples of JS-4.4.1-AGENDA-MINUTES. */
final class AgendaExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.4.1-AGENDA-MINUTES";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            Meetings.held(meeting -> meeting.agenda(Meetings.matter(false)).minutes("纪要")))
        .put(
            Expectation.breached("NO_AGENDA"),
            Meetings.held(meeting -> meeting.noAgenda().minutes("纪要")))
        .put(
            Expectation.noted("NO_MINUTES"),
            Meetings.held(meeting -> meeting.agenda(Meetings.matter(true)).noMinutes()))
        .put(Expectation.OPEN, Meetings.toCome(meeting -> meeting.noAgenda().noMinutes()))
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(
                Meetings.held(meeting -> meeting),
                Meetings.held(meeting -> meeting.noAgenda().heldOn(Known.unknown()))))
        .put(Expectation.NOT_APPLICABLE, Meetings.beforeThePolicy(meeting -> meeting.noAgenda()))
        .buildOrThrow();
  }
}
