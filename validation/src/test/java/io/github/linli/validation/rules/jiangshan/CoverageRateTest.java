package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.in;
import static io.github.linli.validation.support.Registers.times;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Argument;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Registers;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageRateTest {

  private static final String RULE = "JS-4.2.1-COVERAGE-RATE";
  private static final CommunityDossier NOBODY =
      dossier(facts -> facts.noCommittees().noInterimCommittees());
  private static final CommunityDossier COVERED =
      NOBODY.withCommittees(Listing.of(committee("2025-06-01", "2028-06-01")));
  private static final CommunityDossier EXEMPT =
      NOBODY.withCommunity(NOBODY.community().withAssemblyForgone(Known.of(true)));
  private static final CommunityDossier UNKNOWN = NOBODY.withCommittees(Listing.unknown());

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Judged on(String asOf, List<CommunityDossier>... parts) {
    return Registers.of(asOf, Iterables.concat(List.of(parts)));
  }

  private static String rate(Judged judged, String asOf) {
    return Registers.rate(judged, RULE, asOf);
  }

  @Test
  void ofFortyTwoOneDoesNotCountAndOneIsNotKnown() { // S12
    Judged judged =
        on("2026-01-05", times(40, "C", COVERED), times(1, "N", EXEMPT), times(1, "U", UNKNOWN));
    assertThat(judged.rule(RULE)).isEqualTo("undecided CommunityDossier.committees");
    assertThat(rate(judged, "2026-01-05")).isEqualTo("40/41 to 1/1");
  }

  @Test
  void everyCommunityCoveredIsMet() {
    Judged judged = on("2026-01-05", times(42, "C", COVERED));
    assertThat(judged.rule(RULE)).isEqualTo("met");
    assertThat(rate(judged, "2026-01-05")).isEqualTo("1/1 to 1/1");
  }

  @Test
  void oneKnownToBeUncoveredIsEnoughHoweverTheUnknownTurnOut() {
    Judged judged =
        on("2026-01-05", times(40, "C", COVERED), times(1, "N", NOBODY), times(1, "U", UNKNOWN));
    assertThat(judged.rule(RULE)).isEqualTo("breached BELOW_ONE/WARNING");
    assertThat(rate(judged, "2026-01-05")).isEqualTo("20/21 to 41/42");
    assertThat(judged.finding("BELOW_ONE").arguments())
        .containsEntry("list", new Argument.Names(ImmutableList.of("N1"), 1));
  }

  @Test
  void untilTheDeadlineTheGoalIsOpenUnlessReached() {
    List<CommunityDossier> missing = times(1, "N", NOBODY);
    assertThat(on("2025-12-31", missing).rule(RULE)).isEqualTo("open 2025-12-31");
    assertThat(on("2026-01-01", missing).rule(RULE)).isEqualTo("breached BELOW_ONE/WARNING");
    assertThat(on("2025-12-31", times(1, "U", UNKNOWN)).rule(RULE)).isEqualTo("open 2025-12-31");
    assertThat(on("2025-12-31", times(1, "C", COVERED)).rule(RULE)).isEqualTo("met");
    assertThat(rate(on("2025-05-31", times(1, "C", COVERED)), "2025-05-31"))
        .isEqualTo("0/1 to 0/1"); // elected the day after
  }

  @Test
  void whoeverCameLateIsCovered() {
    CommunityDossier late =
        NOBODY.withCommittees(Listing.of(committee("2026-02-01", "2029-02-01")));
    assertThat(on("2026-01-31", times(1, "L", late)).rule(RULE))
        .isEqualTo("breached BELOW_ONE/WARNING");
    assertThat(on("2026-02-01", times(1, "L", late)).rule(RULE)).isEqualTo("met");
  }

  @Test
  void aRegisterInWhichNoneCountsIsNotApplicable() {
    Judged judged = on("2026-01-05", times(2, "N", EXEMPT));
    assertThat(judged.rule(RULE)).isEqualTo("not-applicable NO_UNITS");
    assertThat(rate(judged, "2026-01-05")).isEqualTo("none");
    assertThat(on("2025-04-24", times(1, "C", COVERED)).rule(RULE))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2026-01-05", List.of(in("110101", COVERED))).rule(RULE))
        .isEqualTo("not-applicable OUTSIDE_TERRITORY");
  }

  @Test
  void whereACommunityLiesMattersOnlyIfItMayBeUncovered() {
    CommunityDossier coveredSomewhere = in("?", COVERED);
    CommunityDossier uncoveredSomewhere = in("?", NOBODY);
    List<CommunityDossier> here = times(3, "C", COVERED);
    assertThat(on("2026-01-05", here, List.of(coveredSomewhere)).rule(RULE)).isEqualTo("met");
    Judged judged = on("2026-01-05", here, List.of(uncoveredSomewhere));
    assertThat(judged.rule(RULE)).isEqualTo("undecided Community.division");
    assertThat(rate(judged, "2026-01-05")).isEqualTo("3/4 to 1/1");
    assertThat(on("2026-01-05", times(1, "N", NOBODY), List.of(uncoveredSomewhere)).rule(RULE))
        .isEqualTo("breached BELOW_ONE/WARNING");
  }

  @Test
  void theRateFollowsTheOptionOnCommitteesPastTheirTerm() {
    CommunityDossier expired =
        NOBODY.withCommittees(Listing.of(committee("2022-10-01", "2025-10-01")));
    assertThat(on("2026-01-05", List.of(expired)).rule(RULE))
        .isEqualTo("breached BELOW_ONE/WARNING");
    assertThat(
            Registers.of("2026-01-05", List.of(expired), s -> s.turnOn("holdoverCounts"))
                .rule(RULE))
        .isEqualTo("met");
  }
}
