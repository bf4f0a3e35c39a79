package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.examples.Tallies.Approval;
import io.github.linli.testkit.examples.Tallies.Leg;
import io.github.linli.testkit.examples.Tallies.Participation;
import java.time.LocalDate;

/** Examples of SL-META-TEMPORAL. */
final class RegimeExamples implements ExamplesOf {

  private static final Leg ANY = new Leg(Participation.ENOUGH, Approval.HALF_AT_MOST);

  @Override
  public String entry() {
    return "SL-META-TEMPORAL";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    Gen<Known<PartialDate>> perhaps =
        Gens.pick(
            Known.unknown(),
            Known.of(PartialDate.parse("2020/2021")),
            Known.of(PartialDate.parse("2020-12-31/2021-01-01")));
    return ImmutableMap.of(
        Expectation.decided("CIVIL_CODE_278"),
        VoteScenes.of(RegimeExamples::vote),
        Expectation.decided("PRE_2021"),
        VoteScenes.of((asOf, choices) -> VoteScenes.before2021(vote(asOf, choices), choices)),
        Expectation.decided("UNDECIDED"),
        VoteScenes.of(
            (asOf, choices) ->
                vote(asOf, choices)
                    .withVotingEndsOn(Known.unknown())
                    .withDecidedOn(perhaps.next(choices))));
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  private static Resolution vote(LocalDate asOf, Choices choices) {
    return VoteScenes.decided(Gens.constants(MatterKind.class), ANY, ANY, asOf, choices);
  }
}
