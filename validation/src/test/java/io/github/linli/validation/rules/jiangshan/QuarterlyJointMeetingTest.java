package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.liaison.JointMeeting.Party.HOUSING_BUREAU;
import static io.github.linli.liaison.JointMeeting.Party.NEIGHBORHOOD;
import static io.github.linli.liaison.JointMeeting.Party.OWNERS_COMMITTEE;
import static io.github.linli.liaison.JointMeeting.Party.SERVICE_ENTERPRISE;
import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.enterprise;
import static io.github.linli.validation.support.Facts.managedBy;
import static io.github.linli.validation.support.Facts.meeting;
import static io.github.linli.validation.support.Facts.tripartite;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterlyJointMeetingTest {

  private static final String RULE = "JS-4.4.1-QUARTERLY-JOINT-MEETING";
  private static final String ADVICE =
      "not-applicable PARTIAL_QUARTER + NO_MEETING_IN_PARTIAL_QUARTER/ADVICE(partialQuarter)";

  private static CommunityDossier since(String threePartiesSince, JointMeeting... meetings) {
    return dossier(
        facts ->
            facts
                .committees(committee(threePartiesSince, "2029-01-01"))
                .arrangements(enterprise(threePartiesSince))
                .jointMeetings(meetings));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  private static String on(String asOf, String quarter, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).duty(RULE, quarter);
  }

  @Test
  void oneMeetingOfTheThreeInAQuarterIsEnough() { // S13
    assertThat(on("2025-10-01", since("2025-03-01", tripartite("2025-08-12"))))
        .isEqualTo("2025Q2: " + ADVICE + "; 2025Q3: met; 2025Q4: open 2025-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, met",
    "2025-09-30, met",
    "2025-08,    met",
    "2025-06-30, breached NO_MEETING/ERROR",
    "2025-10-01, breached NO_MEETING/ERROR",
    "2025-09/2025-10, undecided JointMeeting.heldOn",
    "?,          undecided JointMeeting.heldOn",
  })
  void theDayOfTheMeetingPutsItInItsQuarter(String heldOn, String expected) {
    assertThat(on("2025-12-31", "2025Q3", since("2025-03-01", tripartite(heldOn))))
        .isEqualTo(expected);
  }

  @Test
  void theQuarterIsOpenToItsLastDayAndBreachedTheNext() { // S15
    CommunityDossier none = since("2025-03-01");
    assertThat(on("2025-09-29", "2025Q3", none)).isEqualTo("open 2025-09-30");
    assertThat(on("2025-09-30", none))
        .isEqualTo("2025Q2: " + ADVICE + "; 2025Q3: open 2025-09-30 + DUE_TODAY/WARNING");
    assertThat(on("2025-10-01", "2025Q3", none)).isEqualTo("breached NO_MEETING/ERROR");
    assertThat(Judged.of(none, "2025-10-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
  }

  @Test
  void aMeetingStillToComeHasNotBeenHeld() {
    CommunityDossier planned = since("2025-03-01", tripartite("2025-09-15"));
    assertThat(on("2025-09-14", "2025Q3", planned)).isEqualTo("open 2025-09-30");
    assertThat(on("2025-09-15", "2025Q3", planned)).isEqualTo("met");
  }

  @Test
  void thePolicysOwnQuarterBringsAdviceAtMost() { // S16
    CommunityDossier none = since("2024-01-01");
    assertThat(on("2025-07-01", none)).isEqualTo("2025Q2: " + ADVICE + "; 2025Q3: open 2025-09-30");
    assertThat(on("2025-06-30", none)).isEqualTo("not-applicable PARTIAL_QUARTER");
    assertThat(on("2025-07-01", "2025Q2", since("2024-01-01", tripartite("2025-06-30"))))
        .isEqualTo("not-applicable PARTIAL_QUARTER");
    assertThat(on("2025-07-01", "2025Q2", none.withJointMeetings(Listing.unknown())))
        .isEqualTo("not-applicable PARTIAL_QUARTER");
  }

  @ParameterizedTest
  @CsvSource({
    "IGNORE, not-applicable PARTIAL_QUARTER",
    "ADVISE, not-applicable PARTIAL_QUARTER + NO_MEETING_IN_PARTIAL_QUARTER/ADVICE",
  })
  void theParameterSaysWhatToMakeOfThePartialQuarter(
      QuarterlyJointMeetingRule.PartialQuarter set, String expected) {
    assertThat(
            Judged.of(
                    since("2024-01-01"),
                    "2025-07-01",
                    s -> s.set(QuarterlyJointMeetingRule.PARTIAL_QUARTER, set))
                .duty(RULE, "2025Q2"))
        .isEqualTo(expected);
  }

  @Test
  void theFirstDutyIsTheFirstWholeQuarterOfAllThree() { // S18
    assertThat(on("2025-12-31", since("2025-08-10")))
        .isEqualTo(
            "2025Q2: not-applicable NOT_ALL_PARTIES; 2025Q3: not-applicable NOT_ALL_PARTIES; "
                + "2025Q4: open 2025-12-31 + DUE_TODAY/WARNING");
    assertThat(on("2025-10-01", "2025Q3", since("2025-07-01")))
        .isEqualTo("breached NO_MEETING/ERROR");
    assertThat(on("2025-10-01", "2025Q3", since("2025-07-02")))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
  }

  @Test
  void aPartyThatCeasesWithinTheQuarterEndsItsDuty() {
    CommunityDossier ending =
        since("2024-01-01").withCommittees(Listing.of(committee("2024-01-01", "2025-09-29")));
    assertThat(on("2025-10-01", "2025Q3", ending)).isEqualTo("not-applicable NOT_ALL_PARTIES");
    CommunityDossier lasting =
        since("2024-01-01").withCommittees(Listing.of(committee("2024-01-01", "2025-09-30")));
    assertThat(on("2025-10-01", "2025Q3", lasting)).isEqualTo("breached NO_MEETING/ERROR");
  }

  @Test
  void twoAtTheTableAreNotThree() {
    JointMeeting two = meeting("2025-08-12", NEIGHBORHOOD, SERVICE_ENTERPRISE, HOUSING_BUREAU);
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", two)))
        .isEqualTo("breached NO_MEETING/ERROR");
  }

  @Test
  void whoAttendedMayBeUnknown() {
    JointMeeting.Builder held = new JointMeeting.Builder().heldOn(date("2025-08-12"));
    JointMeeting unsaid = held.build();
    JointMeeting two = held.atLeastAttended(List.of(NEIGHBORHOOD, OWNERS_COMMITTEE)).build();
    JointMeeting all =
        held.atLeastAttended(List.of(NEIGHBORHOOD, OWNERS_COMMITTEE, SERVICE_ENTERPRISE)).build();
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", unsaid)))
        .isEqualTo("undecided JointMeeting.attended");
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", two)))
        .isEqualTo("undecided JointMeeting.attended");
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", all))).isEqualTo("met");
    assertThat(on("2025-09-30", "2025Q3", since("2025-03-01", two))).isEqualTo("open 2025-09-30");
  }

  @Test
  void meetingsThatCouldNotSatisfyAnywayAreNotAskedFor() {
    JointMeeting twoSometime = meeting("?", NEIGHBORHOOD, OWNERS_COMMITTEE);
    JointMeeting allSometime =
        new JointMeeting.Builder()
            .atLeastAttended(List.of(NEIGHBORHOOD, OWNERS_COMMITTEE, SERVICE_ENTERPRISE))
            .build();
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", twoSometime)))
        .isEqualTo("breached NO_MEETING/ERROR");
    assertThat(on("2025-10-01", "2025Q3", since("2025-03-01", twoSometime, allSometime)))
        .isEqualTo("undecided JointMeeting.heldOn");
  }

  @Test
  void anIncompleteListOfMeetingsProvesNoBreach() {
    CommunityDossier someOf =
        since("2025-03-01").withJointMeetings(Listing.atLeast(List.of(tripartite("2025-05-12"))));
    assertThat(on("2025-10-01", "2025Q3", someOf))
        .isEqualTo("undecided CommunityDossier.jointMeetings");
    assertThat(
            on(
                "2025-10-01",
                "2025Q3",
                someOf.withJointMeetings(Listing.atLeast(List.of(tripartite("2025-08-12"))))))
        .isEqualTo("met");
  }

  @Test
  void whetherTheThreeExistMayBeUnknown() {
    CommunityDossier base = since("2025-03-01");
    assertThat(on("2025-10-01", "2025Q3", base.withCommittees(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.committees");
    assertThat(on("2025-10-01", "2025Q3", base.withArrangements(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.arrangements");
    assertThat(
            on(
                "2025-10-01",
                "2025Q3",
                base.withArrangements(
                    Listing.of(
                        new ManagementArrangement.Builder()
                            .startedOn(date("2024"))
                            .noEndedOn()
                            .build()))))
        .isEqualTo("undecided ManagementArrangement.manager");
    assertThat(
            on(
                "2025-10-01",
                "2025Q3",
                base.withArrangements(Listing.unknown()).withCommittees(Listing.none())))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?          | 2029       | none | undecided OwnersCommittee.electedOn",
        "2022-01-01 | ?          | none | undecided OwnersCommittee.termEndsOn",
        "2022-01-01 | 2025-09    | none | undecided OwnersCommittee.termEndsOn",
        "2022-01-01 | 2029       | ?    | undecided OwnersCommittee.dissolvedOn",
        "2022       | 2029       | none | breached NO_MEETING/ERROR",
      })
  void theUncertainDateOfTheCommitteeIsNamed(
      String elected, String ends, String dissolved, String expected) {
    assertThat(
            on(
                "2025-10-01",
                "2025Q3",
                since("2025-03-01")
                    .withCommittees(Listing.of(committee(elected, ends, dissolved)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NEIGHBORHOOD", "SOCIAL_ORGANISATION", "OWNERS", "SUBDISTRICT", "OTHER"})
  void anotherManagerThanAnEnterpriseIsNoThirdParty(ServiceProvider.Kind kind) {
    CommunityDossier other =
        since("2025-03-01").withArrangements(Listing.of(managedBy(kind, "2025-03-01")));
    assertThat(on("2025-10-01", "2025Q3", other)).isEqualTo("not-applicable NOT_ALL_PARTIES");
  }
}
