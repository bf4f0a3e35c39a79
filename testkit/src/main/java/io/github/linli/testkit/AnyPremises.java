package io.github.linli.testkit;

import static io.github.linli.testkit.AnyQuantities.positiveAreas;
import static io.github.linli.testkit.Measures.alongside;
import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.flags;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.several;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.party.Authority;
import io.github.linli.party.Owner;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.ServicePremises;

/** Rooms: units with their owners, and premises for service; any mixture, as {@link AnyPlaces}. */
public final class AnyPremises {

  private AnyPremises() {}

  /**
   * Exclusive units with their owners.
   *
   * @return the generator
   */
  public static Gen<ExclusiveUnit> units() {
    return choices ->
        new ExclusiveUnit.Builder()
            .id(texts().next(choices))
            .number(knownOrNone(AnyCodes.unitNumbers()).next(choices))
            .building(knownOrNone(texts()).next(choices))
            .registeredArea(knownOrNone(positiveAreas()).next(choices))
            .surveyedArea(knownOrNone(positiveAreas()).next(choices))
            .contractArea(knownOrNone(positiveAreas()).next(choices))
            .kind(known(Gens.constants(ExclusiveUnit.Kind.class)).next(choices))
            .owners(
                Listings.distinct(
                    Measures.<Owner>listing(AnyParties.owners()).next(choices),
                    (owner, place) -> owner.withId(place + owner.id())))
            .developerHeld(flags().next(choices))
            .build();
  }

  /**
   * Premises for service, built and rented.
   *
   * @return the generator
   */
  public static Gen<ServicePremises> servicePremises() {
    return choices ->
        new ServicePremises.Builder()
            .id(texts().next(choices))
            .kind(known(Gens.constants(ServicePremises.Kind.class)).next(choices))
            .rented(flags().next(choices))
            .area(known(positiveAreas()).next(choices))
            .availableFrom(knownOrNone(earlyDates()).next(choices))
            .availableTo(knownOrNone(lateDates()).next(choices))
            .approvalNeeded(flags().next(choices))
            .approvedOn(knownOrNone(dates()).next(choices))
            .buildStartedOn(knownOrNone(dates()).next(choices))
            .build();
  }

  /**
   * Subdistricts' plans for service premises.
   *
   * @return the generator
   */
  public static Gen<PremisesPlan> premisesPlans() {
    return choices ->
        new PremisesPlan.Builder()
            .subdistrictId(known(texts()).next(choices))
            .adoptedOn(knownOrNone(dates()).next(choices))
            .departments(several(Authority.Role.class).next(choices))
            .ownersConsulted(flags().next(choices))
            .neighborhoodConsulted(flags().next(choices))
            .plannedCompletionOn(knownOrNone(dates()).next(choices))
            .build();
  }

  /**
   * What was specified about service premises, each part with a day, without one, or not at all.
   *
   * @return the generator
   */
  public static Gen<PremisesSpec> premisesSpecs() {
    return choices -> {
      Known<FloorArea> area = knownOrNone(positiveAreas()).next(choices);
      Known<String> location = knownOrNone(texts()).next(choices);
      Known<String> construction = knownOrNone(texts()).next(choices);
      Known<String> fitOut = knownOrNone(texts()).next(choices);
      return new PremisesSpec.Builder()
          .area(area)
          .areaSpecifiedOn(alongside(area, dates()).next(choices))
          .location(location)
          .locationSpecifiedOn(alongside(location, dates()).next(choices))
          .constructionStandard(construction)
          .constructionStandardSpecifiedOn(alongside(construction, dates()).next(choices))
          .fitOutStandard(fitOut)
          .fitOutStandardSpecifiedOn(alongside(fitOut, dates()).next(choices))
          .build();
    };
  }
}
