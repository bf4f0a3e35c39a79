package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;

/** Examples of JS-4.4.1-LIAISON-STATIONED. */
final class StationedExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.4.1-LIAISON-STATIONED";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, worker(Known.of("每周三")))
        .put(Expectation.breached("NOT_STATIONED"), worker(Known.none()))
        .put(Expectation.UNDECIDED, worker(Known.unknown()))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                Background.inJiangshan(
                    Background.asOf(),
                    (dossier, asOf, choices) -> dossier.withLiaisons(Listing.none()))))
        .buildOrThrow();
  }

  /** One worker, full-time or not. */
  private static Gen<Scene> worker(Known<String> stationing) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withLiaisons(
                Listing.of(
                    LiaisonExamples.inPlace(asOf, choices)
                        .fullTime(Gens.booleans().next(choices))
                        .primary(true)
                        .stationing(stationing)
                        .build())));
  }
}
