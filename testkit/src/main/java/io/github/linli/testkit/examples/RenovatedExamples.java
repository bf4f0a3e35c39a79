package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-3-RENOVATED-CONDITION. */
final class RenovatedExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @Override
  public String entry() {
    return "JS-3-RENOVATED-CONDITION";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.of(
        Expectation.decided("FIT"),
        accepted(Known.of(true)),
        Expectation.decided("NOT_FIT"),
        accepted(Known.of(false)),
        Expectation.decided("UNDETERMINED"),
        accepted(Known.unknown()),
        Expectation.decided("NOT_COMPLETED"),
        Background.inJiangshan(
            Background.asOf(),
            (dossier, asOf, choices) ->
                dossier.withRenovations(
                    Gens.pick(
                            Listing.<RenovationProject>none(),
                            Listing.of(project(Known.none(), Known.unknown())),
                            Listing.of(
                                project(
                                    Known.of(PartialDate.of(asOf.plusDays(1))), Known.of(true))))
                        .next(choices))),
        Expectation.decided("NOT_APPLICABLE"),
        Background.withoutPolicy());
  }

  /** Accepted by the day, with or without a conclusion. */
  private static Gen<Scene> accepted(Known<Boolean> fit) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withRenovations(
                Listing.of(project(Known.of(Days.dates(FIRST, asOf).next(choices)), fit))));
  }

  private static RenovationProject project(Known<PartialDate> acceptedOn, Known<Boolean> fit) {
    return new RenovationProject.Builder()
        .noStartedOn()
        .acceptedOn(acceptedOn)
        .fitForManagement(fit)
        .build();
  }
}
