package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-2-PROFESSIONAL-COVERAGE: the end of 2026 against the end of 2025. */
final class ProfessionalTrendExamples implements ExamplesOf {

  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final LocalDate NOW = LocalDate.of(2026, 12, 31);
  private static final Gen<LocalDate> OVER = Background.since(NOW.plusDays(1));
  private static final Gen<LocalDate> RUNNING = Days.between(BEFORE.plusDays(1), NOW);
  private static final Gen<LocalDate> FIRST = Days.between(Background.IN_FORCE, BEFORE);

  @Override
  public String entry() {
    return "JS-2-PROFESSIONAL-COVERAGE";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, amongSteady(OVER, ProfessionalTrendExamples::steady))
        .put(Expectation.breached("FELL"), amongSteady(OVER, ProfessionalTrendExamples::ended))
        .put(
            Expectation.UNDECIDED,
            amongSteady(
                OVER,
                (dossier, asOf, choices) ->
                    with(dossier, professional().mode(Known.unknown()), choices)))
        .put(Expectation.OPEN, amongSteady(RUNNING, ProfessionalTrendExamples::ended))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(), amongSteady(FIRST, ProfessionalTrendExamples::ended)))
        .buildOrThrow();
  }

  private static Gen<Scene> amongSteady(Gen<LocalDate> days, Background.Facts facts) {
    return Scene.among(ProfessionalTrendExamples::steady, Background.inJiangshan(days, facts));
  }

  private static ManagementArrangement.Builder professional() {
    return ModeKindExamples.inPlace(
        ManagementMode.PROFESSIONAL, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, BEFORE);
  }

  /** An old community since before the end of 2025. */
  private static CommunityDossier with(
      CommunityDossier dossier, ManagementArrangement.Builder arrangement, Choices choices) {
    return ScopeExamples.oldCommunity(dossier, BEFORE, choices)
        .withArrangements(Listing.of(arrangement.build()));
  }

  private static CommunityDossier steady(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return with(dossier, professional(), choices);
  }

  /** Under professional management at the end of 2025, no longer at the end of 2026. */
  private static CommunityDossier ended(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    PartialDate end = Days.dates(BEFORE, NOW.minusDays(1)).next(choices);
    return with(dossier, professional().endedOn(end), choices);
  }
}
