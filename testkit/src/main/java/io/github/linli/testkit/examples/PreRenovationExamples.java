package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.3.2-PRE-RENOVATION-SPEC. */
final class PreRenovationExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.2-PRE-RENOVATION-SPEC";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, started(0, asOf -> Known.of(settled(asOf.minusDays(1)))))
        .put(Expectation.breached("MISSING"), started(0, asOf -> Known.none()))
        .put(Expectation.breached("LATE"), started(0, asOf -> Known.of(settled(asOf))))
        .put(
            Expectation.noted("STARTED_BEFORE_POLICY"),
            OldCommunities.scenes(
                (dossier, asOf, choices) ->
                    OldCommunities.withProject(
                        dossier,
                        project(
                            Background.IN_FORCE.minusDays(1 + choices.below(300)), Known.none()))))
        .put(Expectation.OPEN, started(1, asOf -> Known.none()))
        .put(Expectation.UNDECIDED, started(0, asOf -> Known.unknown()))
        .put(
            Expectation.NOT_APPLICABLE,
            OldCommunities.outside(
                (dossier, asOf, choices) ->
                    OldCommunities.withProject(dossier, project(asOf, Known.none()))))
        .buildOrThrow();
  }

  /** Works that begin so many days after the day asked. */
  private static Gen<Scene> started(int later, Function<LocalDate, Known<PremisesSpec>> spec) {
    return OldCommunities.scenes(
        (dossier, asOf, choices) ->
            OldCommunities.withProject(dossier, project(asOf.plusDays(later), spec.apply(asOf))));
  }

  /** A project whose works begin on a day, without a plan that is final. */
  static RenovationProject project(LocalDate startedOn, Known<PremisesSpec> spec) {
    return new RenovationProject.Builder()
        .startedOn(PartialDate.of(startedOn))
        .noAcceptedOn()
        .noFitForManagement()
        .premisesSpec(spec)
        .noPlan()
        .build();
  }

  /** All four things, settled on a day. */
  static PremisesSpec settled(LocalDate on) {
    PartialDate day = PartialDate.of(on);
    return new PremisesSpec.Builder()
        .area(FloorArea.of("30"))
        .areaSpecifiedOn(day)
        .location("东门")
        .locationSpecifiedOn(day)
        .constructionStandard("砖混")
        .constructionStandardSpecifiedOn(day)
        .fitOutStandard("简装")
        .fitOutStandardSpecifiedOn(day)
        .build();
  }
}
