package io.github.linli.testkit;

import static io.github.linli.testkit.Listings.distinct;
import static io.github.linli.testkit.Listings.keys;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.SubdistrictDossier;

/** Dossiers of subdistricts and cities; any mixture, as {@link AnyRecords}. */
public final class AnyOffices {

  private AnyOffices() {}

  /**
   * Dossiers of subdistricts.
   *
   * @return the generator
   */
  public static Gen<SubdistrictDossier> subdistrictDossiers() {
    return choices ->
        new SubdistrictDossier.Builder()
            .source(known(texts()).next(choices))
            .subdistrict(AnyPlaces.subdistricts().next(choices))
            .neighborhoods(
                distinct(
                    listing(AnyPlaces.neighborhoods()).next(choices),
                    (one, place) -> one.withId(place + one.id())))
            .grids(
                distinct(
                    listing(AnyPlaces.gridCells()).next(choices),
                    (one, place) -> one.withId(place + one.id())))
            .premisesPlans(listing(AnyPremises.premisesPlans()).next(choices))
            .documents(listing(AnyLaw.documents()).next(choices))
            .build();
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
