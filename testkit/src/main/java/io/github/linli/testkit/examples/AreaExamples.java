package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.ManagementArea;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.3.1-AREA-DELINEATION. */
final class AreaExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.1-AREA-DELINEATION";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, areas(asOf -> Listing.of(drawn("A1", asOf).build())))
        .put(
            Expectation.breached("NO_AREA"),
            areas(asOf -> Listing.of(drawn("A1", asOf).noDelineatedOn().build())))
        .put(
            Expectation.breached("DUPLICATE"),
            areas(
                asOf ->
                    Listing.atLeast(
                        ImmutableList.of(
                            drawn("A1", asOf).build(), drawn("A2", asOf.minusDays(9)).build()))))
        .put(
            Expectation.breached("NO_BOUNDARY"),
            areas(asOf -> Listing.of(drawn("A1", asOf).hasBoundary(false).build())))
        .put(
            Expectation.noted("NO_GRID"),
            areas(asOf -> Listing.of(drawn("A1", asOf).build().withGridIds(Listing.none()))))
        .put(Expectation.OPEN, areas(asOf -> Listing.of(drawn("A1", asOf.plusDays(1)).build())))
        .put(Expectation.UNDECIDED, areas(asOf -> Listing.unknown()))
        .put(
            Expectation.NOT_APPLICABLE, OldCommunities.outside((dossier, asOf, choices) -> dossier))
        .buildOrThrow();
  }

  private static Gen<Scene> areas(Function<LocalDate, Listing<ManagementArea>> areas) {
    return OldCommunities.scenes((dossier, asOf, choices) -> dossier.withAreas(areas.apply(asOf)));
  }

  /** An area drawn on a day, of which it is not said what it covers besides. */
  static ManagementArea.Builder drawn(String id, LocalDate day) {
    return new ManagementArea.Builder()
        .id(id)
        .hasBoundary(true)
        .gridIds("网格-07")
        .delineatedOn(PartialDate.of(day));
  }
}
