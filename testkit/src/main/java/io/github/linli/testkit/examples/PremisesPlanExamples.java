package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.place.PremisesPlan;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.3.2-PREMISES-PLAN. */
final class PremisesPlanExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.2-PREMISES-PLAN";
  }

  private static final ImmutableSet<Authority.Role> ALL =
      ImmutableSet.of(
          Authority.Role.FINANCE,
          Authority.Role.NATURAL_RESOURCES,
          Authority.Role.HOUSING,
          Authority.Role.SASAC_CENTER);

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, plans(asOf -> Listing.of(adopted(asOf))))
        .put(
            Expectation.breached("NO_PLAN"),
            plans(asOf -> Listing.of(draft(), adopted(asOf.plusDays(1)))))
        .put(
            Expectation.noted("NOT_CONSULTED"),
            plans(
                asOf ->
                    Listing.of(adopted(asOf).withDepartments(Listing.of(Authority.Role.HOUSING)))))
        .put(Expectation.UNDECIDED, plans(asOf -> Listing.atLeast(ImmutableList.of(draft()))))
        .put(Expectation.NOT_APPLICABLE, OfficeScenes.subdistrictWithoutPolicy(false))
        .buildOrThrow();
  }

  private static Gen<Scene> plans(Function<LocalDate, Listing<PremisesPlan>> plans) {
    return OfficeScenes.subdistrict(
        Background.asOf(),
        (dossier, asOf, choices) -> dossier.withPremisesPlans(plans.apply(asOf)));
  }

  private static PremisesPlan adopted(LocalDate day) {
    return new PremisesPlan.Builder()
        .subdistrictId("S1")
        .adoptedOn(PartialDate.of(day))
        .departments(Listing.complete(ALL))
        .build();
  }

  private static PremisesPlan draft() {
    return new PremisesPlan.Builder().subdistrictId("S1").noAdoptedOn().noDepartments().build();
  }
}
