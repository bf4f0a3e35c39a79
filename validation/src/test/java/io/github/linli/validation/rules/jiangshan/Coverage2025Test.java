package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.interim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Argument;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Coverage2025Test {

  private static final String RULE = "JS-4.2.1-COVERAGE-2025";
  private static final CommunityDossier NOBODY =
      dossier(facts -> facts.noCommittees().noInterimCommittees());

  private static CommunityDossier with(OwnersCommittee... committees) {
    return NOBODY.withCommittees(Listing.of(committees));
  }

  private static CommunityDossier with(InterimManagementCommittee... interim) {
    return NOBODY.withInterimCommittees(Listing.of(interim));
  }

  private static String on(String asOf, CommunityDossier dossier, String... options) {
    return judged(asOf, dossier, options).rule(RULE);
  }

  private static Judged judged(String asOf, CommunityDossier dossier, String... options) {
    return Judged.of(
        dossier,
        asOf,
        settings -> {
          List.of(options).forEach(settings::turnOn);
          return settings;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-20, 2028-11-20, 2026-01-05", // S08
    "2025-11-20, 2028-11-20, 2027-06-01",
    "2025-12-31, 2028-12-31, 2026-01-01", // the 31st counts
    "2022-12-31, 2025-12-31, 2026-01-01", // so does the last day of a term
    "2023,       2026,       2026-01-01",
  })
  void aCommitteeInOfficeOnTheLastDayOf2025IsEnough(String elected, String ends, String asOf) {
    assertThat(on(asOf, with(committee(elected, ends)))).isEqualTo("met");
  }

  @Test
  void anInterimCommitteeIsEnough() {
    assertThat(on("2026-01-01", with(interim("2025-12-31", "none")))).isEqualTo("met");
    assertThat(on("2026-01-01", with(interim("2025-06-01", "2025-12-31")))).isEqualTo("met");
    assertThat(on("2026-01-01", with(interim("2025-06-01", "2025-12-30"))))
        .isEqualTo("breached NOT_COVERED/WARNING");
  }

  @Test
  void nobodyInOfficeIsAMissedGoalFromTheNextDay() { // S10
    assertThat(on("2025-12-30", NOBODY)).isEqualTo("open 2025-12-31");
    assertThat(on("2025-12-31", NOBODY)).isEqualTo("open 2025-12-31 + DUE_TODAY/WARNING");
    assertThat(on("2026-01-01", NOBODY)).isEqualTo("breached NOT_COVERED/WARNING");
    assertThat(judged("2026-01-01", NOBODY).finding("NOT_COVERED").arguments())
        .containsEntry("daysLate", Argument.of(1));
    assertThat(judged("2026-03-01", NOBODY).finding("NOT_COVERED").arguments())
        .containsEntry("daysLate", Argument.of(60));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-01, 2025-10-01, none", // term over, nobody elected
    "2022-12-30, 2025-12-30, none",
    "2024-01-01, 2027-01-01, 2025-12-31", // dissolved on the day
  })
  void aCommitteeNoLongerInOfficeIsNotEnough(String elected, String ends, String dissolved) {
    assertThat(on("2026-01-01", with(committee(elected, ends, dissolved))))
        .isEqualTo("breached NOT_COVERED/WARNING");
  }

  @Test
  void aCommitteeDissolvedTheDayAfterWasInTime() {
    assertThat(on("2026-01-02", with(committee("2024-01-01", "2027-01-01", "2026-01-01"))))
        .isEqualTo("met");
  }

  @Test
  void laterCoverageIsLateButCoverage() {
    CommunityDossier late = with(committee("2026-02-01", "2029-02-01"));
    assertThat(on("2026-01-31", late)).isEqualTo("breached NOT_COVERED/WARNING");
    assertThat(on("2026-02-01", late)).isEqualTo("met + MET_LATE/ADVICE");
    assertThat(judged("2026-03-01", late).finding("MET_LATE").arguments())
        .containsEntry("since", Argument.of(date("2026-02-01").value().orElseThrow()));
    assertThat(on("2026-03-01", late.withInterimCommittees(Listing.unknown()))).isEqualTo("met");
  }

  @Test
  void aHoldoverCountsOnlyUnderTheOption() {
    CommunityDossier expired = with(committee("2022-10-01", "2025-10-01"));
    assertThat(on("2026-01-01", expired)).isEqualTo("breached NOT_COVERED/WARNING");
    assertThat(on("2026-01-01", expired, "holdoverCounts")).isEqualTo("met");
    assertThat(
            on(
                "2026-01-01",
                with(committee("2022-10-01", "2025-10-01", "2025-12-31")),
                "holdoverCounts"))
        .isEqualTo("breached NOT_COVERED/WARNING");
    assertThat(on("2026-01-01", with(committee("2022-10-01", "2025-10-01", "?")), "holdoverCounts"))
        .isEqualTo("undecided OwnersCommittee.dissolvedOn");
  }

  @Test
  void underTheOptionCoverageHasToContinue() {
    CommunityDossier lapsed = with(committee("2024-05-01", "2027-05-01"));
    assertThat(on("2025-12-31", lapsed, "continuing")).isEqualTo("met");
    assertThat(on("2027-05-01", lapsed, "continuing"))
        .isEqualTo("2025-12-31: met; after-2025-12-31: met");
    assertThat(on("2027-05-02", lapsed, "continuing"))
        .isEqualTo("2025-12-31: met; after-2025-12-31: breached LAPSED/WARNING");
    assertThat(on("2026-01-01", NOBODY, "continuing"))
        .isEqualTo(
            "2025-12-31: breached NOT_COVERED/WARNING; "
                + "after-2025-12-31: not-applicable NEVER_COVERED");
    assertThat(
            Judged.of(
                    NOBODY.withCommittees(Listing.unknown()),
                    "2026-01-01",
                    s -> s.turnOn("continuing"))
                .duty(RULE, "after-2025-12-31"))
        .isEqualTo("undecided CommunityDossier.committees");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?          | 2027-06-01 | none | undecided OwnersCommittee.electedOn",
        "2025/2026  | 2029       | none | undecided OwnersCommittee.electedOn",
        "2022-12-31 | ?          | none | undecided OwnersCommittee.termEndsOn",
        "2022       | 2025       | none | undecided OwnersCommittee.termEndsOn",
        "2023       | 2026-06-30 | ?    | undecided OwnersCommittee.dissolvedOn",
        "2023       | 2025-06-30 | ?    | breached NOT_COVERED/WARNING",
      })
  void onlyWhatDecidesIsNeeded(String elected, String ends, String dissolved, String expected) {
    assertThat(on("2026-05-01", with(committee(elected, ends, dissolved)))).isEqualTo(expected);
  }

  @Test
  void interimCommitteesOfUncertainTimeLeaveItOpen() {
    assertThat(on("2026-05-01", with(interim("2025-06-01", "?"))))
        .isEqualTo("undecided InterimManagementCommittee.endedOn");
    assertThat(on("2026-05-01", with(interim("?", "none"))))
        .isEqualTo("undecided InterimManagementCommittee.establishedOn");
    assertThat(on("2026-05-01", with(interim("2025", "2025-11-30"))))
        .isEqualTo("breached NOT_COVERED/WARNING");
  }

  @Test
  void recordsThatMayBeIncompleteProveNoBreach() {
    assertThat(on("2026-01-01", NOBODY.withCommittees(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.committees");
    assertThat(
            on(
                "2026-01-01",
                NOBODY.withCommittees(
                    Listing.atLeast(List.of(committee("2020-01-01", "2023-01-01"))))))
        .isEqualTo("undecided CommunityDossier.committees");
    assertThat(on("2026-01-01", NOBODY.withInterimCommittees(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.interimCommittees");
    assertThat(
            on(
                "2026-01-01",
                NOBODY
                    .withInterimCommittees(Listing.unknown())
                    .withCommittees(
                        Listing.atLeast(List.of(committee("2025-11-20", "2028-11-20"))))))
        .isEqualTo("met");
  }

  @Test
  void anUnknownStateBeforeTheDeadlineIsStillOpen() {
    assertThat(on("2025-12-31", dossier(facts -> facts))).isEqualTo("open 2025-12-31");
  }

  @Test
  void communitiesWithoutAssemblyAndLaterOnesAreExempt() {
    var community = NOBODY.community();
    assertThat(
            on("2026-01-01", NOBODY.withCommunity(community.withAssemblyForgone(Known.of(true)))))
        .isEqualTo("not-applicable ASSEMBLY_FORGONE");
    assertThat(
            on("2026-01-01", NOBODY.withCommunity(community.withAssemblyForgone(Known.of(false)))))
        .isEqualTo("breached NOT_COVERED/WARNING");
    for (String delivered : List.of("2026-01-01", "2026", "none")) {
      assertThat(on("2026-02-01", NOBODY.withCommunity(community.withDeliveredOn(date(delivered)))))
          .isEqualTo("not-applicable DELIVERED_LATER");
    }
    for (String delivered : List.of("2025-12-31", "2025/2026", "?")) {
      assertThat(on("2026-02-01", NOBODY.withCommunity(community.withDeliveredOn(date(delivered)))))
          .isEqualTo("breached NOT_COVERED/WARNING");
    }
  }
}
