package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.ServicePremises;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.3.2-POST-RENOVATION-PREMISES. */
final class PostRenovationExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.2-POST-RENOVATION-PREMISES";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, premises(asOf -> Listing.of(inUseFrom(asOf).build())))
        .put(
            Expectation.breached("NO_PREMISES"),
            premises(
                asOf ->
                    Listing.of(
                        inUseFrom(asOf.minusDays(30))
                            .availableTo(PartialDate.of(asOf.minusDays(1)))
                            .build())))
        .put(Expectation.OPEN, premises(asOf -> Listing.of(inUseFrom(asOf.plusDays(1)).build())))
        .put(Expectation.UNDECIDED, premises(asOf -> Listing.unknown()))
        .put(
            Expectation.NOT_APPLICABLE, OldCommunities.outside((dossier, asOf, choices) -> dossier))
        .buildOrThrow();
  }

  private static Gen<Scene> premises(Function<LocalDate, Listing<ServicePremises>> premises) {
    return OldCommunities.scenes(
        (dossier, asOf, choices) -> dossier.withPremises(premises.apply(asOf)));
  }

  /** Rented premises, in use from a day. */
  static ServicePremises.Builder inUseFrom(LocalDate day) {
    return new ServicePremises.Builder()
        .id("P1")
        .kind(ServicePremises.Kind.GUARDHOUSE)
        .rented(true)
        .availableFrom(PartialDate.of(day))
        .noAvailableTo()
        .noBuildStartedOn();
  }
}
