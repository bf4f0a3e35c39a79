package io.github.linli.testkit;

import static io.github.linli.testkit.Listings.distinct;
import static io.github.linli.testkit.Listings.keys;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.measure.Known;
import io.github.linli.place.Subdistrict;

/** Dossiers of subdistricts and cities; any mixture, as {@link AnyRecords}. */
public final class AnyOffices {

  private AnyOffices() {}

  /**
   * Dossiers of subdistricts.
   *
   * @return the generator
   */
  public static Gen<SubdistrictDossier> subdistrictDossiers() {
    return choices -> {
      Subdistrict here = AnyPlaces.subdistricts().next(choices);
      Gen<Known<String>> ids = known(Gens.constant(here.id()));
      return new SubdistrictDossier.Builder()
          .source(known(texts()).next(choices))
          .subdistrict(here)
          .neighborhoods(
              distinct(
                  listing(AnyPlaces.neighborhoods().flatMap(one -> ids.map(one::withSubdistrictId)))
                      .next(choices),
                  (one, place) -> one.withId(place + one.id())))
          .grids(
              distinct(
                  listing(AnyPlaces.gridCells()).next(choices),
                  (one, place) -> one.withId(place + one.id())))
          .premisesPlans(
              listing(AnyPremises.premisesPlans().flatMap(one -> ids.map(one::withSubdistrictId)))
                  .next(choices))
          .documents(listing(AnyLaw.documents()).next(choices))
          .build();
    };
  }

  /**
   * Dossiers of cities.
   *
   * @return the generator
   */
  public static Gen<CityDossier> cityDossiers() {
    return choices ->
        new CityDossier.Builder()
            .source(known(texts()).next(choices))
            .id(texts().next(choices))
            .name(texts().next(choices))
            .division(known(AnyCodes.divisions()).next(choices))
            .subdistricts(keys().next(choices))
            .mechanisms(listing(AnyManagement.mechanisms()).next(choices))
            .documents(listing(AnyLaw.documents()).next(choices))
            .build();
  }
}
