package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.validation.Deployment;
import java.time.LocalDate;

/** Examples of JS-6-EFFECTIVE-DATE. */
final class PolicyInForceExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-6-EFFECTIVE-DATE";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    Gen<Scene> since = on(Background.asOf());
    return ImmutableMap.of(
        Expectation.decided("IN_FORCE"),
        since,
        Expectation.decided("NOT_YET"),
        on(Days.between(LocalDate.of(2024, 1, 1), Background.IN_FORCE.minusDays(1))),
        Expectation.decided("EXPIRED"),
        on(Background.since(Background.IN_FORCE.plusDays(1)))
            .map(scene -> ended(scene, scene.asOf().minusDays(1))),
        Expectation.decided("UNDETERMINED"),
        Background.inJiangshan(
            Background.asOf(),
            (dossier, asOf, choices) ->
                dossier.withCommunity(dossier.community().withDivision(Known.unknown()))));
  }

  private static Gen<Scene> on(Gen<LocalDate> days) {
    return Background.inJiangshan(days, (dossier, asOf, choices) -> dossier);
  }

  private static Scene ended(Scene scene, LocalDate lastDay) {
    return scene.under(Deployment.builder().validUntil("jiangshan-2025-13", lastDay).build());
  }
}
