package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.enterprise;
import static io.github.linli.validation.support.Facts.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and since when the policy's rules hold: the same for each. */
class GatesTest {

  private static final String OUTSIDE = "not-applicable OUTSIDE_TERRITORY";

  /** Breaches every rule of the policy in 2026. */
  private static final CommunityDossier BAD =
      dossier(
          facts ->
              facts
                  .noLiaisons()
                  .committees(committee("2025-01-01", "2028-01-01", "2025-12-01"))
                  .noInterimCommittees()
                  .arrangements(enterprise("2025-01-01"))
                  .noJointMeetings());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JS-4.1.2-COMMUNITY-LIAISON",
        "JS-4.2.1-COVERAGE-2025",
        "JS-4.4.1-QUARTERLY-JOINT-MEETING"
      })
  void everyRuleHoldsWithinJiangshanOnlyAndSinceThePolicy(String rule) {
    assertThat(Judged.of(BAD, "2026-01-01").rule(rule)).contains("breached");
    assertThat(Judged.of(in("330881001002", BAD), "2026-01-01").rule(rule)).contains("breached");
    assertThat(Judged.of(in("330801", BAD), "2026-01-01").rule(rule)).isEqualTo(OUTSIDE);
    assertThat(Judged.of(in("340000", BAD), "2026-01-01").rule(rule)).isEqualTo(OUTSIDE);
    assertThat(Judged.of(in("330800", BAD), "2026-01-01").rule(rule))
        .isEqualTo("undecided Community.division");
    assertThat(Judged.of(in("?", BAD), "2026-01-01").rule(rule))
        .isEqualTo("undecided Community.division");
    assertThat(Judged.of(BAD, "2025-04-24").rule(rule)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(Judged.of(BAD, "2025-04-25").rule(rule)).doesNotContain("BEFORE_IN_FORCE");
    assertThat(Judged.of(in("?", BAD), "2025-04-24").rule(rule))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
  }

  @Test
  void theVerdictFollowsTheTerritory() {
    assertThat(Judged.of(BAD, "2026-01-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    assertThat(Judged.of(in("?", BAD), "2026-01-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(Judged.of(in("330801", BAD), "2026-01-01").verdict())
        .isEqualTo(Verdict.NOT_ASSESSED);
  }

  @Test
  void anExemptionDecidesWhereverTheCommunityLies() {
    CommunityDossier exempt =
        BAD.withCommunity(BAD.community().withAssemblyForgone(Known.of(true)));
    assertThat(Judged.of(in("?", exempt), "2026-01-01").rule("JS-4.2.1-COVERAGE-2025"))
        .isEqualTo("not-applicable ASSEMBLY_FORGONE");
  }
}
