package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.examples.Tallies.Approval;
import io.github.linli.testkit.examples.Tallies.Leg;
import io.github.linli.testkit.examples.Tallies.Participation;
import java.time.LocalDate;

/** Examples of SL-CC-278-PARTICIPATION. */
final class ParticipationExamples implements ExamplesOf {

  private static final Leg ENOUGH = new Leg(Participation.ENOUGH, Approval.OVER_HALF);
  private static final Leg SHORT = new Leg(Participation.SHORT, Approval.OVER_HALF);

  @Override
  public String entry() {
    return "SL-CC-278-PARTICIPATION";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(ENOUGH, ENOUGH))
        .put(Expectation.breached("AREA"), of(SHORT, ENOUGH))
        .put(Expectation.breached("HEADS"), of(ENOUGH, SHORT))
        .put(
            Expectation.OPEN,
            VoteScenes.of(
                (asOf, choices) ->
                    VoteScenes.goingOn(vote(SHORT, ENOUGH, asOf, choices), asOf, choices)))
        .put(
            Expectation.UNDECIDED,
            VoteScenes.of(
                (asOf, choices) ->
                    VoteScenes.partlyCounted(vote(ENOUGH, ENOUGH, asOf, choices), false, choices)))
        .put(Expectation.NOT_APPLICABLE, notApplicable())
        .buildOrThrow();
  }

  private static Gen<Scene> of(Leg area, Leg heads) {
    return VoteScenes.of((asOf, choices) -> vote(area, heads, asOf, choices));
  }

  private static Resolution vote(Leg area, Leg heads, LocalDate asOf, Choices choices) {
    return VoteScenes.decided(Gens.constants(MatterKind.class), area, heads, asOf, choices);
  }

  private static Gen<Scene> notApplicable() {
    return Gens.oneOf(
        VoteScenes.of(
            (asOf, choices) -> VoteScenes.before2021(vote(SHORT, SHORT, asOf, choices), choices)),
        VoteScenes.of((asOf, choices) -> VoteScenes.lost(vote(SHORT, SHORT, asOf, choices))),
        VoteScenes.of(
            (asOf, choices) ->
                VoteScenes.withoutVote(
                    vote(SHORT, SHORT, asOf, choices),
                    Known.of(Days.dates(VoteScenes.CIVIL_CODE, asOf).next(choices)))));
  }
}
