package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.GridCell;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.1.2-GRID-LIAISON-SYSTEM. */
final class GridLiaisonExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.1.2-GRID-LIAISON-SYSTEM";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, documents(asOf -> Listing.atLeast(system(asOf))))
        .put(Expectation.breached("NO_SYSTEM"), documents(GridLiaisonExamples::withoutSystem))
        .put(Expectation.noted("NO_GRID"), OfficeScenes.subdistrict(Background.asOf(), OUTSIDE))
        .put(Expectation.OPEN, documents(asOf -> Listing.complete(system(asOf.plusDays(30)))))
        .put(Expectation.UNDECIDED, documents(asOf -> Listing.unknown()))
        .put(Expectation.NOT_APPLICABLE, OfficeScenes.subdistrictWithoutPolicy(true))
        .buildOrThrow();
  }

  /** One community tied to a cell, the other to none. */
  private static final OfficeScenes.SubdistrictFacts OUTSIDE =
      (dossier, asOf, choices) ->
          dossier.withGrids(
              Listing.of(
                  new GridCell.Builder().id("G1").communityIds("C1").build(),
                  new GridCell.Builder().id("G2").noCommunityIds().build()));

  private static Gen<Scene> documents(Function<LocalDate, Listing<GovernanceDocument>> documents) {
    return OfficeScenes.subdistrict(
        Background.asOf(),
        (dossier, asOf, choices) -> dossier.withDocuments(documents.apply(asOf)));
  }

  private static ImmutableList<GovernanceDocument> system(LocalDate issuedOn) {
    return ImmutableList.of(issued(issuedOn).noRepealedOn().build());
  }

  private static GovernanceDocument.Builder issued(LocalDate issuedOn) {
    return new GovernanceDocument.Builder()
        .kind(GovernanceDocument.Kind.LIAISON_SYSTEM)
        .title("社区干部包联小区制度")
        .issuedOn(PartialDate.of(issuedOn));
  }

  /** Another document, and one that no longer holds. */
  private static Listing<GovernanceDocument> withoutSystem(LocalDate asOf) {
    return Listing.of(
        issued(asOf).kind(GovernanceDocument.Kind.MANAGEMENT_POLICY).noRepealedOn().build(),
        issued(asOf.minusDays(90)).repealedOn(PartialDate.of(asOf)).build());
  }
}
