package io.github.linli.testkit.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;

/** Examples of JS-4.2.1-COVERAGE-RATE: one community decides, as in JS-4.2.1-COVERAGE-2025. */
final class CoverageRateExamples implements ExamplesOf {

  private static final ImmutableMap<Expectation, Gen<Scene>> OF_ONE =
      new CoverageExamples().scenes();

  @Override
  public String entry() {
    return "JS-4.2.1-COVERAGE-RATE";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            Gens.oneOf(amongCovered(Expectation.MET), amongCovered(Expectation.noted("MET_LATE"))))
        .put(Expectation.breached("BELOW_ONE"), amongCovered(Expectation.breached("NOT_COVERED")))
        .put(Expectation.OPEN, amongCovered(Expectation.OPEN))
        .put(Expectation.UNDECIDED, amongCovered(Expectation.UNDECIDED))
        .put(Expectation.NOT_APPLICABLE, ofOne(Expectation.NOT_APPLICABLE))
        .buildOrThrow();
  }

  private static Gen<Scene> ofOne(Expectation expected) {
    return requireNonNull(OF_ONE.get(expected));
  }

  private static Gen<Scene> amongCovered(Expectation expected) {
    return Scene.among(CoverageExamples::coveredAsOwed, ofOne(expected));
  }
}
