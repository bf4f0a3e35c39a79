package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.community.ActivityRecord.Kind.GUIDE_HIRING;
import static io.github.linli.validation.support.Facts.activity;
import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Facts.interim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ActivityRecord;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Argument;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuideOwnersTest {

  private static final String RULE = "JS-4.1.2-GUIDE-OWNERS-ORG";
  private static final String BY_DEFAULT = "breached NO_GUIDANCE/WARNING(guidanceInterval)";

  /** Neither committee nor manager, ever; guidance as recorded. */
  private static CommunityDossier nothing(ActivityRecord... activities) {
    return dossier(
        facts ->
            facts.noCommittees().noInterimCommittees().noArrangements().activities(activities));
  }

  /** A committee that lasts, and an arrangement until a day. */
  private static CommunityDossier managedUntil(String endedOn) {
    return nothing()
        .withCommittees(Listing.of(committee("2024-01-01", "2029-01-01")))
        .withArrangements(
            Listing.of(
                inMode(ManagementMode.PROFESSIONAL, "2024-01-01").endedOn(date(endedOn)).build()));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ActivityRecord.Kind.class,
      names = {"GUIDE_ASSEMBLY", "GUIDE_HIRING", "GUIDE_SELF_MANAGEMENT"})
  void anyOfTheThreeKindsOfGuidanceIsEnough(ActivityRecord.Kind kind) {
    assertThat(on("2026-06-10", nothing(activity(kind, "2025-06-10")))).isEqualTo("met");
    assertThat(on("2026-06-11", nothing(activity(kind, "2025-06-10")))).isEqualTo(BY_DEFAULT);
  }

  @Test
  void otherActivitiesAreNoGuidance() {
    assertThat(on("2026-06-10", nothing(activity(ActivityRecord.Kind.CONSULTATION, "2026-06-10"))))
        .isEqualTo(BY_DEFAULT);
  }

  @Test
  void theFirstIntervalIsCountedFromThePolicy() {
    assertThat(on("2025-04-25", nothing())).isEqualTo("open 2026-04-25");
    assertThat(on("2026-04-25", nothing())).isEqualTo("open 2026-04-25");
    assertThat(on("2026-04-26", nothing())).isEqualTo(BY_DEFAULT);
    assertThat(Judged.of(nothing(), "2026-04-26").finding("NO_GUIDANCE").arguments())
        .containsEntry("since", Argument.of(LocalDate.of(2025, 4, 26)));
  }

  @Test
  void theIntervalIsAParameter() {
    assertThat(
            Judged.of(
                    nothing(),
                    "2025-07-26",
                    settings -> settings.set(GuideOwnersRule.INTERVAL, Period.ofMonths(3)))
                .rule(RULE))
        .isEqualTo("breached NO_GUIDANCE/WARNING");
  }

  @Test
  void theIntervalIsCountedFromTheDayOneOfTheTwoIsLacking() {
    CommunityDossier ended = managedUntil("2025-09-30");
    assertThat(on("2025-09-30", ended)).isEqualTo("not-applicable ORGANISED_AND_MANAGED");
    assertThat(on("2025-10-01", ended)).isEqualTo("open 2026-10-01");
    assertThat(on("2026-10-01", ended)).isEqualTo("open 2026-10-01");
    assertThat(on("2026-10-02", ended)).isEqualTo(BY_DEFAULT);
    CommunityDossier dissolved =
        managedUntil("none")
            .withCommittees(Listing.of(committee("2024-01-01", "2029-01-01", "2025-10-01")));
    assertThat(on("2025-10-01", dissolved)).isEqualTo("open 2026-10-01");
    CommunityDossier oneAfterTheOther = // the committee ends, then the manager: lacking since then
        ended.withCommittees(Listing.of(committee("2024-01-01", "2025-07-31")));
    assertThat(on("2025-10-01", oneAfterTheOther)).isEqualTo("open 2026-08-01");
  }

  @Test
  void havingBothAgainEndsIt() {
    CommunityDossier again =
        managedUntil("none")
            .withCommittees(
                Listing.of(
                    committee("2024-01-01", "2025-05-31"), committee("2026-03-01", "2026-03-10")));
    assertThat(on("2026-02-28", again)).isEqualTo("open 2026-06-01");
    assertThat(on("2026-03-01", again)).isEqualTo("not-applicable ORGANISED_AND_MANAGED");
    assertThat(on("2026-03-11", again)).isEqualTo("open 2027-03-11");
  }

  @Test
  void anInterimCommitteeCountsAndFallbackServiceDoesNot() {
    CommunityDossier interimOnly =
        managedUntil("none")
            .withCommittees(Listing.none())
            .withInterimCommittees(Listing.of(interim("2025-01-01", "none")));
    assertThat(on("2026-06-01", interimOnly)).isEqualTo("not-applicable ORGANISED_AND_MANAGED");
    for (ManagementMode mode : List.of(ManagementMode.FALLBACK, ManagementMode.NONE)) {
      assertThat(
              on(
                  "2026-06-01",
                  interimOnly.withArrangements(Listing.of(inMode(mode, "2024-01-01").build()))))
          .isEqualTo(BY_DEFAULT);
    }
    assertThat(
            on(
                "2026-06-01",
                interimOnly.withArrangements(
                    Listing.of(inMode(ManagementMode.RESIDENT_SELF_MGMT, "2024-01-01").build()))))
        .isEqualTo("not-applicable ORGANISED_AND_MANAGED");
  }

  @Test
  void exemptionsHaveToBeShown() {
    CommunityDossier few =
        nothing().withCommunity(nothing().community().withAssemblyForgone(Known.of(true)));
    assertThat(on("2026-06-01", few)).isEqualTo("not-applicable ASSEMBLY_FORGONE");
    assertThat(on("2026-06-01", delivered("none"))).isEqualTo("not-applicable NOT_DELIVERED");
    assertThat(on("2026-06-01", delivered("2026-06-02"))).isEqualTo("not-applicable NOT_DELIVERED");
    assertThat(on("2026-06-01", delivered("?"))).isEqualTo(BY_DEFAULT);
  }

  private static CommunityDossier delivered(String on) {
    return nothing().withCommunity(nothing().community().withDeliveredOn(date(on)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-01, open 2026-06-01",
    "2025-05-31, breached NO_GUIDANCE/WARNING(guidanceInterval)",
    "2025-06,    open 2026-06-30",
    "2025,       breached NO_GUIDANCE/WARNING(guidanceInterval)", // it may have been before June
    "1998,       breached NO_GUIDANCE/WARNING(guidanceInterval)",
  })
  void aCommunityLacksNothingBeforeItIsDelivered(String deliveredOn, String expected) {
    assertThat(on("2026-06-01", delivered(deliveredOn))).isEqualTo(expected);
  }

  @Test
  void recordsThatMayBeIncompleteProveNoBreach() {
    CommunityDossier unknown = nothing().withActivities(Listing.unknown());
    assertThat(on("2026-04-25", unknown)).isEqualTo("open 2026-04-25");
    assertThat(on("2026-04-26", unknown)).isEqualTo("undecided CommunityDossier.activities");
    CommunityDossier undated = nothing(activity(GUIDE_HIRING, "2025"));
    assertThat(on("2026-04-26", undated)).isEqualTo("undecided ActivityRecord.doneOn");
  }

  @Test
  void whetherSomethingIsLackingMayBeUnknown() {
    CommunityDossier unsaid = dossier(facts -> facts);
    assertThat(on("2026-06-01", unsaid))
        .isEqualTo(
            "undecided CommunityDossier.arrangements, CommunityDossier.committees,"
                + " CommunityDossier.interimCommittees");
    assertThat(on("2026-06-01", managedUntil("none").withCommittees(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.committees");
    assertThat(on("2026-06-02", managedUntil("2026-06")))
        .isEqualTo("undecided ManagementArrangement.endedOn");
    assertThat(
            on(
                "2026-06-01",
                managedUntil("none")
                    .withArrangements(
                        Listing.of(
                            inMode(ManagementMode.OTHER, "2024-01-01")
                                .mode(Known.unknown())
                                .build()))))
        .isEqualTo("undecided ManagementArrangement.mode");
    assertThat(on("2026-04-25", unsaid.withArrangements(Listing.none())))
        .isEqualTo("open 2026-04-25");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, open 2026-06-30", // counted from 2025-02-28 at the earliest, so from the policy
    "2026-04-25, open 2026-06-30",
    "2026-04-26, undecided ManagementArrangement.endedOn",
    "2026-06-30, undecided ManagementArrangement.endedOn",
    "2026-07-01, breached NO_GUIDANCE/WARNING(guidanceInterval)",
  })
  void aRoughDayIsTakenAtItsLatestForABreach(String asOf, String expected) {
    assertThat(on(asOf, managedUntil("2025-02-27/2025-06-29"))).isEqualTo(expected);
  }

  @Test
  void whereSinceIsNotKnownNothingIsBreached() {
    CommunityDossier lapsed = // lacking today, and nobody says since when
        managedUntil("none")
            .withCommittees(Listing.of(committee("2024-01-01", "2029-01-01", "2024/2027-05-31")));
    assertThat(on("2027-05-31", lapsed)).isEqualTo("undecided OwnersCommittee.dissolvedOn");
    assertThat(on("2028-05-31", lapsed)).isEqualTo("undecided OwnersCommittee.dissolvedOn");
    assertThat(on("2028-06-01", lapsed)).isEqualTo(BY_DEFAULT);
    assertThat(on("2028-05-31", lapsed.withActivities(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.activities, OwnersCommittee.dissolvedOn");
  }

  @Test
  void onlyDoubtsWithinTheIntervalAreNamed() {
    CommunityDossier doubts =
        managedUntil("2025-05-31/2026-03-31")
            .withCommittees(
                Listing.of(
                    committee("2024-01-01", "2025-06-30", "?"), // over for more than the interval
                    committee("2025-07-01", "2026-12-31")));
    assertThat(on("2026-08-01", doubts)).isEqualTo("undecided ManagementArrangement.endedOn");
    CommunityDossier within =
        doubts.withCommittees(
            Listing.of(
                committee("2024-01-01", "2025-06-30"), committee("2025-07-01", "2026-12-31", "?")));
    assertThat(on("2026-08-01", within))
        .isEqualTo("undecided ManagementArrangement.endedOn, OwnersCommittee.dissolvedOn");
  }
}
