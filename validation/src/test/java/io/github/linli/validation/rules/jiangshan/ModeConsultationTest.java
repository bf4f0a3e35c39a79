package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.activity;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Facts.management;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Resolution;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.ActivityRecord.Kind;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModeConsultationTest {

  private static final String NOT_CONSULTED = "breached NO_CONSULTATION/WARNING";
  private static final String NOT_DECIDED = "breached NO_JOINT_DECISION/ERROR";
  private static final Resolution CHOSEN = management("R1", "2025-05-20", 6);

  /** Old, consulted on a day and with a vote that chose the manager. */
  private static CommunityDossier with(
      ActivityRecord consultation, ManagementArrangement.Builder arrangement) {
    return ScopeFacts.pathA("1998", "1999")
        .withActivities(Listing.of(consultation))
        .withResolutions(Listing.of(CHOSEN))
        .withArrangements(Listing.of(arrangement.build()));
  }

  private static CommunityDossier with(ManagementArrangement.Builder arrangement) {
    return with(activity(Kind.CONSULTATION, "2025-05-10"), arrangement);
  }

  private static ManagementArrangement.Builder enterprise(String startedOn) {
    return inMode(ManagementMode.PROFESSIONAL, startedOn).decidedBy("R1");
  }

  private static String judged(CommunityDossier dossier) {
    return on("2025-09-01", dossier);
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-4.3.3-MODE-CONSULTATION");
  }

  @Test
  void consultationAndTheOwnersDecisionAreEnough() {
    assertThat(judged(with(enterprise("2025-06-01")))).isEqualTo("met");
    assertThat(judged(with(enterprise("2025-06-01").endedOn(date("2025-07-01"))))).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-31, met",
    "2025-06-01, met",
    "2025-06-02, breached NO_CONSULTATION/WARNING",
    "2025-05, met",
    "2025-06, undecided ActivityRecord.doneOn",
    "?, undecided ActivityRecord.doneOn",
    "2025-07, breached NO_CONSULTATION/WARNING"
  })
  void consultationIsHadByTheDayTheModeStarts(String consultedOn, String expected) {
    assertThat(judged(with(activity(Kind.CONSULTATION, consultedOn), enterprise("2025-06-01"))))
        .isEqualTo(expected);
  }

  @Test
  void aStartNotKnownToTheDayIsNamedWhereItMatters() {
    ActivityRecord middle = activity(Kind.CONSULTATION, "2025-06-15");
    assertThat(judged(with(middle, enterprise("2025-06"))))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(judged(with(enterprise("2025-06")))).isEqualTo("met");
    assertThat(judged(with(activity(Kind.CONSULTATION, "2025-07-01"), enterprise("2025-06"))))
        .isEqualTo(NOT_CONSULTED);
  }

  @Test
  void nothingElseIsConsultation() {
    assertThat(judged(with(activity(Kind.SURVEY, "2025-05-01"), enterprise("2025-06-01"))))
        .isEqualTo(NOT_CONSULTED);
    CommunityDossier unknown =
        with(enterprise("2025-06-01")).withActivities(Listing.atLeast(List.of()));
    assertThat(judged(unknown)).isEqualTo("undecided CommunityDossier.activities");
  }

  @Test
  void aManagerIsHiredByJointDecision() {
    assertThat(judged(with(enterprise("2025-06-01").noDecidedBy()))).isEqualTo(NOT_DECIDED);
    CommunityDossier rejected =
        with(enterprise("2025-06-01"))
            .withResolutions(Listing.of(management("R1", "2025-05-20", 5)));
    assertThat(judged(rejected)).isEqualTo(NOT_DECIDED);
    CommunityDossier neither =
        with(activity(Kind.PUBLICITY, "2025-05-01"), enterprise("2025-06-01").noDecidedBy());
    assertThat(judged(neither))
        .isEqualTo("breached NO_CONSULTATION/WARNING NO_JOINT_DECISION/ERROR");
    CommunityDossier unknown = with(enterprise("2025-06-01")).withResolutions(Listing.unknown());
    assertThat(judged(unknown)).isEqualTo("undecided CommunityDossier.resolutions");
    assertThat(judged(unknown.withActivities(Listing.none()))).isEqualTo(NOT_CONSULTED);
  }

  @Test
  void aDecisionAfterTheStartCounts() {
    assertThat(judged(with(enterprise("2025-05-15")))).isEqualTo("met");
  }

  @Test
  void whileTheOwnersAreVotingTheDecisionIsOpen() {
    Resolution goingOn = CHOSEN.withVotingEndsOn(date("2025-09-10")).withDecidedOn(Known.none());
    CommunityDossier dossier = with(enterprise("2025-06-01")).withResolutions(Listing.of(goingOn));
    assertThat(on("2025-09-10", dossier)).isEqualTo("open 2025-09-10");
    assertThat(on("2025-09-11", dossier)).isEqualTo("met");
    Resolution later = CHOSEN.withVotingEndsOn(Known.none()).withDecidedOn(date("2025-09-10"));
    assertThat(on("2025-09-01", dossier.withResolutions(Listing.of(later))))
        .isEqualTo("open 2025-09-10");
    assertThat(on("2025-09-10", dossier.withActivities(Listing.none()))).isEqualTo(NOT_CONSULTED);
    assertThat(on("2025-09-10", dossier.withActivities(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.activities");
  }

  @ParameterizedTest
  @EnumSource
  void eachModeIsJudgedByWhetherItTakesAManager(ManagementMode mode) {
    assertThat(judged(with(inMode(mode, "2025-06-01").noDecidedBy())))
        .isEqualTo(
            switch (mode) {
              case FALLBACK, NONE -> "not-applicable NO_MODE_CHOSEN";
              case RESIDENT_SELF_MGMT -> "met";
              default -> NOT_DECIDED;
            });
  }

  @Test
  void anotherModeIsJudgedByItsManager() {
    ManagementArrangement.Builder other = inMode(ManagementMode.OTHER, "2025-06-01").noDecidedBy();
    assertThat(judged(with(other.manager(ServiceProvider.of(ServiceProvider.Kind.OWNERS)))))
        .isEqualTo("met");
    assertThat(judged(with(other.noManager()))).isEqualTo("met");
    assertThat(judged(with(other.manager(Known.unknown()))))
        .isEqualTo("undecided ManagementArrangement.manager");
    assertThat(judged(with(other.decidedBy("R1")))).isEqualTo("met");
  }

  @Test
  void whatHasNotStartedCanStillBeConsultedOn() {
    CommunityDossier dossier =
        with(activity(Kind.PUBLICITY, "2025-05-01"), enterprise("2025-09-02"));
    assertThat(on("2025-09-01", dossier)).isEqualTo("open 2025-09-02");
    assertThat(on("2025-09-02", dossier)).isEqualTo(NOT_CONSULTED);
    assertThat(on("2025-09-01", with(enterprise("2025-09-02")))).isEqualTo("met");
    CommunityDossier month = with(activity(Kind.PUBLICITY, "2025-05-01"), enterprise("2025-09"));
    assertThat(on("2025-08-31", month)).isEqualTo("open 2025-09-30");
    assertThat(on("2025-09-15", month)).isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(on("2025-09-30", month)).isEqualTo(NOT_CONSULTED);
  }

  @Test
  void onlyWhatStartsUnderThePolicyIsJudged() {
    CommunityDossier before = with(enterprise("2025-04-24").noDecidedBy());
    assertThat(judged(before)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    CommunityDossier onTheDay =
        with(activity(Kind.CONSULTATION, "2025-04-25"), enterprise("2025-04-25").noDecidedBy());
    assertThat(judged(onTheDay)).isEqualTo(NOT_DECIDED);
    assertThat(judged(with(enterprise("2025-04").noDecidedBy())))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(judged(with(enterprise("?").noDecidedBy())))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(judged(with(enterprise("2025-06-01").mode(Known.unknown()))))
        .isEqualTo("undecided ManagementArrangement.mode");
  }

  @Test
  void theCommunityIsOldOnTheDayTheModeStarts() {
    CommunityDossier accepted =
        with(enterprise("2025-06-01").noDecidedBy())
            .withRenovations(Listing.of(ScopeFacts.project("2025-06-01", Known.of(true))));
    assertThat(judged(accepted)).isEqualTo(NOT_DECIDED);
    CommunityDossier later =
        accepted.withRenovations(Listing.of(ScopeFacts.project("2025-06-02", Known.of(true))));
    assertThat(judged(later)).isEqualTo("not-applicable SCOPE_PENDING_RENOVATION");
    CommunityDossier month =
        later.withArrangements(Listing.of(enterprise("2025-06").noDecidedBy().build()));
    assertThat(judged(month)).isEqualTo("undecided ManagementArrangement.startedOn");
    CommunityDossier planned =
        month
            .withRenovations(Listing.of(ScopeFacts.FIT))
            .withExclusionPlans(
                Listing.of(ScopeFacts.plan("2025-06-10", "2025-06-20", Known.unknown())));
    assertThat(judged(planned)) // on its first and last day the plan does not matter
        .isEqualTo("undecided CommunityDossier.exclusionPlans, ManagementArrangement.startedOn");
    assertThat(judged(accepted.withCommunity(accepted.community().withLand(Known.unknown()))))
        .isEqualTo("undecided Community.land");
    assertThat(judged(Facts.in("330801", accepted))).isEqualTo("not-applicable OUTSIDE_TERRITORY");
  }
}
