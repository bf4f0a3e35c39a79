package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Reported;
import io.github.linli.place.ManagementArea;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Examples of JS-4.3.1-MERGE-SCATTERED. */
final class MergeExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.1-MERGE-SCATTERED";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            merged(area -> area.ownersConsented(true).ownersAssemblies(Reported.exactly(1))))
        .put(
            Expectation.breached("NO_CONSENT"),
            merged(area -> area.ownersConsented(false).ownersAssemblies(Reported.exactly(1))))
        .put(
            Expectation.breached("SEVERAL_ASSEMBLIES"),
            merged(area -> area.ownersConsented(true).ownersAssemblies(Reported.exactly(2))))
        .put(Expectation.UNDECIDED, merged(area -> area.ownersConsented(true)))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                OldCommunities.outside(
                    (dossier, asOf, choices) -> merged(dossier, asOf, area -> area)),
                OldCommunities.scenes(
                    (dossier, asOf, choices) ->
                        dossier.withAreas(
                            Listing.of(
                                AreaExamples.drawn("A1", asOf)
                                    .communityIds(dossier.community().id())
                                    .build())))))
        .buildOrThrow();
  }

  private static Gen<Scene> merged(UnaryOperator<ManagementArea.Builder> facts) {
    return OldCommunities.scenes((dossier, asOf, choices) -> merged(dossier, asOf, facts));
  }

  /** In one area with another community. */
  static CommunityDossier merged(
      CommunityDossier dossier, LocalDate asOf, UnaryOperator<ManagementArea.Builder> facts) {
    return dossier.withAreas(
        Listing.of(
            facts
                .apply(AreaExamples.drawn("A1", asOf).communityIds(dossier.community().id(), "C2"))
                .build()));
  }
}
