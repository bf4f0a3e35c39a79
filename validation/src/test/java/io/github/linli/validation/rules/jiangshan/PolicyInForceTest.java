package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Report;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyInForceTest {

  private static final LocalDate LAST = LocalDate.of(2027, 4, 24);
  private static final CommunityDossier ANY = dossier(facts -> facts);

  private static Deployment.Builder ending(Deployment.Builder settings) {
    return settings.validUntil(Policy.ID, LAST);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-24, NOT_YET because BEFORE_IN_FORCE", // the day it was signed is not its first
    "2025-04-24, NOT_YET because BEFORE_IN_FORCE",
    "2025-04-25, IN_FORCE",
    "2099-12-31, IN_FORCE" // its text gives no end
  })
  void itBeginsOnItsFirstDayAndItsTextGivesNoEnd(String day, String expected) {
    assertThat(Judged.of(ANY, day).decision("POLICY_IN_FORCE")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-24, NOT_YET because BEFORE_IN_FORCE",
    "2027-04-24, IN_FORCE",
    "2027-04-25, EXPIRED because AFTER_IN_FORCE"
  })
  void itEndsAfterTheLastDayADeploymentSets(String day, String expected) {
    assertThat(Judged.of(ANY, day, PolicyInForceTest::ending).decision("POLICY_IN_FORCE"))
        .isEqualTo(expected);
  }

  @Test
  void itIsAskedWithinItsTerritory() {
    assertThat(Judged.of(in("330801", ANY), "2025-06-01").decision("POLICY_IN_FORCE"))
        .isEqualTo("NOT_APPLICABLE because OUTSIDE_TERRITORY");
    assertThat(Judged.of(in("?", ANY), "2025-06-01").decision("POLICY_IN_FORCE"))
        .isEqualTo("UNDETERMINED needs Community.division");
  }

  @Test
  void afterTheLastDayNoEntryOfThePolicyAppliesAndNationalLawGoesOn() {
    Report after = Judged.of(ANY, "2027-04-25", PolicyInForceTest::ending).report();
    assertThat(after.results())
        .filteredOn(result -> result.rule().startsWith("JS-"))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.outcome())
                    .as(result.rule())
                    .isEqualTo(new Outcome.NotApplicable(Reason.AFTER_IN_FORCE)));
    assertThat(after.decisions())
        .filteredOn(decision -> decision.entry().startsWith("JS-"))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            decision ->
                assertThat(decision.reasons())
                    .as(decision.name())
                    .containsExactly(Reason.AFTER_IN_FORCE));
    Report until = Judged.of(ANY, "2027-04-24", PolicyInForceTest::ending).report();
    Report unset = Judged.of(ANY, "2027-04-24").report();
    assertThat(until.results()).isEqualTo(unset.results());
    assertThat(until.decisions()).isEqualTo(unset.decisions());
  }
}
