package io.github.linli.testkit;

import static io.github.linli.testkit.Listings.keys;
import static io.github.linli.testkit.Measures.absent;
import static io.github.linli.testkit.Measures.alongside;
import static io.github.linli.testkit.Measures.counts;
import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.flags;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.Subdistrict;

/**
 * Areas around and within communities: any mixture of known, none, unknown, all and some. For
 * premises and units see {@link AnyPremises}.
 */
public final class AnyPlaces {

  private AnyPlaces() {}

  /**
   * Subdistricts and townships.
   *
   * @return the generator
   */
  public static Gen<Subdistrict> subdistricts() {
    return choices ->
        new Subdistrict.Builder()
            .id(texts().next(choices))
            .name(texts().next(choices))
            .division(known(AnyCodes.subdistrictDivisions()).next(choices))
            .communityIds(keys().next(choices))
            .offices(listing(offices()).next(choices))
            .build();
  }

  /**
   * Offices made responsible for property management.
   *
   * @return the generator
   */
  public static Gen<Subdistrict.ResponsibleOffice> offices() {
    return choices ->
        new Subdistrict.ResponsibleOffice.Builder()
            .name(known(texts()).next(choices))
            .documentNumber(knownOrNone(AnyCodes.documentNumbers()).next(choices))
            .designatedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Neighbourhoods.
   *
   * @return the generator
   */
  public static Gen<Neighborhood> neighborhoods() {
    return choices ->
        new Neighborhood.Builder()
            .id(texts().next(choices))
            .name(texts().next(choices))
            .subdistrictId(known(texts()).next(choices))
            .build();
  }

  /**
   * Cells of the governance grid.
   *
   * @return the generator
   */
  public static Gen<GridCell> gridCells() {
    return choices ->
        new GridCell.Builder()
            .id(texts().next(choices))
            .name(knownOrNone(texts()).next(choices))
            .neighborhoodId(known(texts()).next(choices))
            .communityIds(keys().next(choices))
            .build();
  }

  /**
   * Management areas, drawn and not drawn, with a boundary and without.
   *
   * @return the generator
   */
  public static Gen<ManagementArea> managementAreas() {
    return choices -> {
      Known<Boolean> bounded = flags().next(choices);
      Gen<Known<String>> documents =
          Known.isTrue(bounded).isFalse() ? absent() : knownOrNone(texts());
      Known<PartialDate> drawnOn = knownOrNone(dates()).next(choices);
      return new ManagementArea.Builder()
          .id(texts().next(choices))
          .communityIds(keys().next(choices))
          .hasBoundary(bounded)
          .boundaryDocument(documents.next(choices))
          .gridIds(keys().next(choices))
          .delineatedOn(drawnOn)
          .delineatedBy(
              alongside(drawnOn, Gens.constants(ManagementArea.Delineator.class)).next(choices))
          .neighborhoodConsulted(flags().next(choices))
          .ownersConsented(knownOrNone(Gens.booleans()).next(choices))
          .ownersAssemblies(known(counts()).next(choices))
          .build();
    };
  }

  /**
   * Schemes for closing an area off.
   *
   * @return the generator
   */
  public static Gen<EnclosureScheme> enclosureSchemes() {
    return choices ->
        new EnclosureScheme.Builder()
            .areaIds(keys().next(choices))
            .adoptedOn(knownOrNone(dates()).next(choices))
            .gates(knownOrNone(counts()).next(choices))
            .guardPosts(knownOrNone(counts()).next(choices))
            .locationsSet(flags().next(choices))
            .build();
  }
}
