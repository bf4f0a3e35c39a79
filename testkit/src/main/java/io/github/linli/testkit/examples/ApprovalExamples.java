package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.ServicePremises;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Examples of JS-4.3.2-APPROVAL. */
final class ApprovalExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.2-APPROVAL";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, built(0, (asOf, p) -> p.approvedOn(PartialDate.of(asOf))))
        .put(
            Expectation.breached("BUILT_FIRST"),
            built(0, (asOf, p) -> p.approvedOn(PartialDate.of(asOf.plusDays(1)))))
        .put(Expectation.OPEN, built(1, (asOf, p) -> p.noApprovedOn()))
        .put(Expectation.UNDECIDED, built(0, (asOf, p) -> p))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                OldCommunities.outside(
                    (dossier, asOf, choices) ->
                        dossier.withPremises(Listing.of(begun(asOf).noApprovedOn().build()))),
                built(0, (asOf, p) -> p.approvalNeeded(false))))
        .buildOrThrow();
  }

  /** Premises that need an approval, building of which begins so many days after the day asked. */
  private static Gen<Scene> built(
      int later, BiFunction<LocalDate, ServicePremises.Builder, ServicePremises.Builder> facts) {
    return OldCommunities.scenes(
        (dossier, asOf, choices) ->
            dossier.withPremises(
                Listing.of(facts.apply(asOf, begun(asOf.plusDays(later))).build())));
  }

  private static ServicePremises.Builder begun(LocalDate day) {
    return new ServicePremises.Builder()
        .id("P1")
        .approvalNeeded(true)
        .buildStartedOn(PartialDate.of(day));
  }
}
