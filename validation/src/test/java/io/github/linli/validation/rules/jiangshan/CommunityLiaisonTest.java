package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.fullTime;
import static io.github.linli.validation.support.Facts.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityLiaisonTest {

  private static final String RULE = "JS-4.1.2-COMMUNITY-LIAISON";

  private static Deployment.Builder sevenSet(Deployment.Builder settings) {
    return settings.set(CommunityLiaisonRule.HANDOVER_GAP_DAYS, 7);
  }

  private static CommunityDossier with(CommunityLiaison... all) {
    return dossier(facts -> facts.liaisons(all));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  private static String on(
      String asOf, CommunityDossier dossier, UnaryOperator<Deployment.Builder> settings) {
    return Judged.of(dossier, asOf, settings).rule(RULE);
  }

  @Test
  void oneFullTimeWorkerInPlaceIsEnough() {
    assertThat(on("2025-06-01", with(fullTime("2025-05-06", "none")))).isEqualTo("met");
    assertThat(on("2025-06-01", with(fullTime("2025-06-01", "2025-06-01")))).isEqualTo("met");
    CommunityDossier someOf =
        dossier(facts -> facts.atLeastLiaisons(List.of(fullTime("2025-05-06", "none"))));
    assertThat(on("2025-06-01", someOf)).isEqualTo("met");
  }

  @Test
  void partTimeWorkersOnlyIsABreach() { // S45
    CommunityDossier partTime = with(liaison("2025-05-06", "none").fullTime(false).build());
    assertThat(on("2025-09-01", partTime)).isEqualTo("breached NONE/ERROR");
    assertThat(Judged.of(partTime, "2025-09-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
  }

  @Test
  void neverHavingHadAWorkerRestsOnNoParameter() {
    assertThat(on("2025-06-01", with())).isEqualTo("breached NONE/ERROR");
    assertThat(on("2025-06-01", with(fullTime("2025-06-02", "none"))))
        .isEqualTo("breached NONE/ERROR");
    assertThat(on("2025-06-01", with(fullTime("2025-06-02", "2025"))))
        .isEqualTo("breached NONE/ERROR");
  }

  @Test
  void aHandoverIsOpenForTheGapItsLastDayIncluded() {
    CommunityDossier left = with(fullTime("2025-05-06", "2025-06-01"));
    String open = "open 2025-06-08 + HANDOVER_GAP/WARNING(handoverGapDays)";
    assertThat(on("2025-06-01", left)).isEqualTo("met");
    assertThat(on("2025-06-02", left)).isEqualTo(open);
    assertThat(on("2025-06-08", left)).isEqualTo(open);
    assertThat(on("2025-06-08", left, CommunityLiaisonTest::sevenSet))
        .isEqualTo("open 2025-06-08 + HANDOVER_GAP/WARNING");
  }

  @Test
  void afterTheGapTheBreachIsAWarningUntilTheParameterIsSet() {
    CommunityDossier left = with(fullTime("2025-05-06", "2025-06-01"));
    assertThat(on("2025-06-09", left)).isEqualTo("breached NONE/WARNING(handoverGapDays)");
    assertThat(on("2025-06-09", left, CommunityLiaisonTest::sevenSet))
        .isEqualTo("breached NONE/ERROR");
    assertThat(on("2025-06-09", left, s -> s.set(CommunityLiaisonRule.HANDOVER_GAP_DAYS, 30)))
        .startsWith("open 2025-07-01");
    assertThat(on("2025-06-02", left, s -> s.set(CommunityLiaisonRule.HANDOVER_GAP_DAYS, 0)))
        .isEqualTo("breached NONE/ERROR");
    assertThat(Judged.of(left, "2025-06-09").finding("NONE").arguments())
        .containsEntry("since", Argument.of(Facts.date("2025-06-01").value().orElseThrow()));
  }

  @Test
  void theLastToLeaveStartsTheGap() {
    CommunityDossier two =
        with(fullTime("2025-05-06", "2025-06-10"), fullTime("2025-05-06", "2025-06-01"));
    assertThat(on("2025-06-17", two)).startsWith("open 2025-06-17");
    assertThat(on("2025-06-18", two)).isEqualTo("breached NONE/WARNING(handoverGapDays)");
    CommunityDossier vague =
        with(fullTime("2025-05-06", "2025-06"), fullTime("2025-05-06", "2025-06-29"));
    assertThat(on("2025-07-05", vague)).startsWith("open 2025-07-07");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, undecided CommunityLiaison.endedOn", // within 7 days of 06-30, not of 06-01
    "2025-07-07, undecided CommunityLiaison.endedOn",
    "2025-07-08, breached NONE/WARNING(handoverGapDays)",
  })
  void aMonthOfLeavingLeavesTheGapUncertain(String asOf, String expected) {
    assertThat(on(asOf, with(fullTime("2025-05-06", "2025-06")))).isEqualTo(expected);
  }

  @Test
  void onlyWhatDecidesIsNeeded() {
    assertThat(on("2025-06-01", dossier(facts -> facts)))
        .isEqualTo("undecided CommunityDossier.liaisons");
    assertThat(on("2025-06-01", with(liaison("2025-05-06", "none").build())))
        .isEqualTo("undecided CommunityLiaison.fullTime");
    assertThat(on("2025-06-01", with(fullTime("?", "none"))))
        .isEqualTo("undecided CommunityLiaison.startedOn");
    assertThat(on("2025-06-01", with(fullTime("2025-05-06", "?"))))
        .isEqualTo("undecided CommunityLiaison.endedOn");
    CommunityDossier someOf =
        dossier(
            facts ->
                facts.atLeastLiaisons(
                    List.of(liaison("2025-05-06", "none").fullTime(false).build())));
    assertThat(on("2025-06-01", someOf)).isEqualTo("undecided CommunityDossier.liaisons");
  }

  @Test
  void aWorkerWhoLeftAndMayHaveBeenFullTimeMatters() {
    CommunityDossier left = with(liaison("2025-05-06", "2025-06-01").build());
    assertThat(on("2025-06-05", left)).isEqualTo("undecided CommunityLiaison.fullTime");
    // Breached either way; an error only if nobody ever was full-time.
    assertThat(on("2025-06-09", left)).isEqualTo("breached NONE/WARNING(handoverGapDays)");
  }

  @Test
  void severalWorkersHaveOnePrimaryContact() {
    CommunityLiaison primary = liaison("2025-05-06", "none").fullTime(true).primary(true).build();
    CommunityLiaison other = primary.withPrimary(Known.of(false));
    CommunityLiaison unsaid = primary.withPrimary(Known.unknown());
    assertThat(on("2025-06-01", with(primary, other))).isEqualTo("met");
    assertThat(on("2025-06-01", with(other, other))).isEqualTo("met + NOT_UNIQUE/ADVICE");
    assertThat(on("2025-06-01", with(primary, primary))).isEqualTo("met + NOT_UNIQUE/ADVICE");
    assertThat(on("2025-06-01", with(other, unsaid))).isEqualTo("met");
    assertThat(on("2025-06-01", with(other))).isEqualTo("met");
    assertThat(on("2025-06-01", with(other, other), settings -> settings.turnOn("exactlyOne")))
        .isEqualTo("met + NOT_UNIQUE/WARNING");
    assertThat(on("2025-06-01", with(primary, other), settings -> settings.turnOn("exactlyOne")))
        .isEqualTo("met + NOT_UNIQUE/WARNING");
    assertThat(
            on(
                "2025-06-01",
                with(primary, liaison("2025-05-06", "none").fullTime(false).build()),
                settings -> settings.turnOn("exactlyOne")))
        .isEqualTo("met");
  }

  @Test
  void thePrimaryContactMayBeAmongThoseNotListed() {
    CommunityLiaison other = fullTime("2025-05-06", "none").withPrimary(Known.of(false));
    CommunityDossier someOf =
        dossier(facts -> facts.liaisons(Listing.atLeast(List.of(other, other))));
    assertThat(on("2025-06-01", someOf)).isEqualTo("met");
    CommunityLiaison perhaps =
        liaison("2025-05-06", "none").primary(true).build(); // full-time or not
    assertThat(on("2025-06-01", with(other, other, perhaps))).isEqualTo("met");
  }
}
