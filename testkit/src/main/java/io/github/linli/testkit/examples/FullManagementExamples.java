package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-1-FULL-COVERAGE-GOAL. */
final class FullManagementExamples implements ExamplesOf {

  private static final Gen<ManagementMode> MODES =
      Gens.pick(
          ManagementMode.PROFESSIONAL,
          ManagementMode.NEIGHBORHOOD_TRUSTEESHIP,
          ManagementMode.SOCIAL_ORG_TRUSTEESHIP,
          ManagementMode.RESIDENT_SELF_MGMT,
          ManagementMode.OTHER);

  @Override
  public String entry() {
    return "JS-1-FULL-COVERAGE-GOAL";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, amongManaged(FullManagementExamples::managed))
        .put(Expectation.breached("BELOW_FULL"), amongManaged(FullManagementExamples::unmanaged))
        .put(
            Expectation.UNDECIDED,
            amongManaged(
                (dossier, asOf, choices) ->
                    ScopeExamples.oldCommunity(dossier, asOf, choices)
                        .withArrangements(Listing.unknown())))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                Background.inJiangshan(Background.asOf(), ScopeExamples::outside)))
        .buildOrThrow();
  }

  private static Gen<Scene> amongManaged(Background.Facts facts) {
    return Scene.among(
        FullManagementExamples::managed, Background.inJiangshan(Background.asOf(), facts));
  }

  private static ManagementArrangement.Builder in(ManagementMode mode, LocalDate asOf) {
    return ModeKindExamples.inPlace(mode, ServiceProvider.Kind.NEIGHBORHOOD, asOf);
  }

  private static CommunityDossier managed(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return ScopeExamples.oldCommunity(dossier, asOf, choices)
        .withArrangements(Listing.of(in(MODES.next(choices), asOf).build()));
  }

  /** Nobody, nobody any more, or no more than fallback service. */
  private static CommunityDossier unmanaged(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier old = ScopeExamples.oldCommunity(dossier, asOf, choices);
    return switch (choices.below(3)) {
      case 0 -> old.withArrangements(Listing.none());
      case 1 ->
          old.withArrangements(
              Listing.of(
                  in(MODES.next(choices), asOf)
                      .endedOn(PartialDate.of(asOf.minusDays(1)))
                      .build()));
      default -> old.withArrangements(Listing.of(in(ManagementMode.FALLBACK, asOf).build()));
    };
  }
}
