package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiaisonStationedTest {

  private static final String RULE = "JS-4.4.1-LIAISON-STATIONED";
  private static final CommunityLiaison STATIONED =
      liaison("2025-05-06", "2025-09-30").stationing("每周三").build();
  private static final CommunityLiaison NEVER =
      liaison("2025-05-06", "none").noStationing().build();
  private static final CommunityLiaison UNSAID = liaison("2025-05-06", "none").build();

  private static CommunityDossier with(CommunityLiaison... all) {
    return dossier(facts -> facts.liaisons(all));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  @Test
  void oneWorkerOnSiteIsEnough() {
    assertThat(on("2025-09-30", with(NEVER, STATIONED))).isEqualTo("met");
    assertThat(on("2025-09-30", with(UNSAID, STATIONED))).isEqualTo("met");
    CommunityDossier someOf = dossier(facts -> facts.atLeastLiaisons(List.of(STATIONED)));
    assertThat(on("2025-09-30", someOf)).isEqualTo("met");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoeverLooksAfterTheCommunityCounts(boolean fullTime) {
    CommunityLiaison.Builder worker = liaison("2025-05-06", "none").fullTime(fullTime);
    assertThat(on("2025-09-30", with(worker.stationing("每周三").build()))).isEqualTo("met");
    assertThat(on("2025-09-30", with(worker.noStationing().build())))
        .isEqualTo("breached NOT_STATIONED/ADVICE");
  }

  @Test
  void itCouldBeBetterWhereNobodyInPlaceIsOnSite() {
    assertThat(on("2025-09-30", with(NEVER))).isEqualTo("breached NOT_STATIONED/ADVICE");
    assertThat(on("2025-10-01", with(NEVER, STATIONED))).isEqualTo("breached NOT_STATIONED/ADVICE");
  }

  @Test
  void whetherSomebodyIsOnSiteMayBeUnknown() {
    assertThat(on("2025-10-01", with(NEVER, UNSAID)))
        .isEqualTo("undecided CommunityLiaison.stationing");
    CommunityDossier someOf = dossier(facts -> facts.atLeastLiaisons(List.of(NEVER)));
    assertThat(on("2025-10-01", someOf)).isEqualTo("undecided CommunityDossier.liaisons");
    CommunityLiaison perhapsThere = liaison("2025-05-06", "?").stationing("每周三").build();
    assertThat(on("2025-10-01", with(NEVER, perhapsThere)))
        .isEqualTo("undecided CommunityLiaison.endedOn");
    CommunityLiaison nowhere = liaison("2025-05-06", "?").noStationing().build();
    assertThat(on("2025-10-01", with(NEVER, nowhere))).isEqualTo("breached NOT_STATIONED/ADVICE");
  }

  @Test
  void withoutAWorkerThereIsNothingToEncourage() {
    assertThat(on("2025-10-01", with())).isEqualTo("not-applicable NO_LIAISON");
    assertThat(on("2025-10-01", with(STATIONED))).isEqualTo("not-applicable NO_LIAISON");
    assertThat(on("2025-05-05", with(NEVER))).isEqualTo("not-applicable NO_LIAISON");
    assertThat(on("2025-10-01", dossier(facts -> facts.liaisons(Listing.unknown()))))
        .isEqualTo("undecided CommunityDossier.liaisons");
    assertThat(on("2025-10-01", with(liaison("?", "none").build())))
        .isEqualTo("undecided CommunityLiaison.startedOn");
  }
}
