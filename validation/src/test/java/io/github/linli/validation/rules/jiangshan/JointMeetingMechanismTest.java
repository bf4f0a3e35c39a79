package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.enterprise;
import static io.github.linli.validation.support.Facts.interim;
import static io.github.linli.validation.support.Facts.managedBy;
import static io.github.linli.validation.support.Facts.mechanism;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointMeetingMechanismTest {

  private static final String RULE = "JS-4.4.1-JOINT-MEETING-MECHANISM";
  private static final String BY_DEFAULT = "breached NO_MECHANISM/WARNING(mechanismGrace)";

  private static CommunityDossier since(String threePartiesSince, CoordinationMechanism... all) {
    return dossier(
        facts ->
            facts
                .committees(committee(threePartiesSince, "2029-01-01"))
                .noInterimCommittees()
                .arrangements(enterprise(threePartiesSince))
                .mechanisms(all));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return on(asOf, dossier, settings -> settings);
  }

  private static String on(
      String asOf, CommunityDossier dossier, UnaryOperator<Deployment.Builder> settings) {
    return Judged.of(dossier, asOf, settings).rule(RULE);
  }

  private static UnaryOperator<Deployment.Builder> grace(int quarters) {
    return settings -> settings.set(JointMeetingMechanismRule.GRACE, quarters);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-20, none,       met",
    "2025-10-01, none,       met",
    "2025-10-02, none,       breached NO_MECHANISM/WARNING(mechanismGrace)",
    "2025-05-20, 2025-10-01, met",
    "2025-05-20, 2025-09-30, breached NO_MECHANISM/WARNING(mechanismGrace)",
  })
  void aMechanismIsThereFromItsFirstDayToItsLast(String from, String to, String expected) {
    assertThat(on("2025-10-01", since("2025-03-01", mechanism(from, to)))).isEqualTo(expected);
  }

  @Test
  void aMechanismForSomethingElseIsNone() {
    CoordinationMechanism linkage =
        mechanism(CoordinationMechanism.Kind.LINKAGE, "2025-05-20", "none");
    CoordinationMechanism undated = mechanism(CoordinationMechanism.Kind.ENFORCEMENT, "?", "?");
    assertThat(on("2025-10-01", since("2025-03-01", linkage, undated))).isEqualTo(BY_DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2025-09-30", // the policy's own quarter is no whole one
    "2025-04-25, 2025-09-30",
    "2025-07-01, 2025-09-30",
    "2025-07-02, 2025-12-31",
    "2025-08-10, 2025-12-31", // as in S18
    "2025-10-01, 2025-12-31",
  })
  void theFirstWholeQuarterAfterAllThreeAreThereIsAllowed(String since, String lastDay) {
    CommunityDossier none = since(since);
    assertThat(on(since.compareTo("2025-04-25") < 0 ? "2025-04-25" : since, none))
        .isEqualTo("open " + lastDay);
    assertThat(on(lastDay, none)).isEqualTo("open " + lastDay);
    assertThat(on(LocalDate.parse(lastDay).plusDays(1).toString(), none)).isEqualTo(BY_DEFAULT);
  }

  @Test
  void howManyQuartersAreAllowedIsAParameterAndTheBreachAWarningUntilItIsSet() {
    CommunityDossier none = since("2025-08-10");
    assertThat(on("2026-01-01", none, grace(1))).isEqualTo("breached NO_MECHANISM/ERROR");
    assertThat(on("2026-03-31", none, grace(2))).isEqualTo("open 2026-03-31");
    assertThat(on("2026-04-01", none, grace(2))).isEqualTo("breached NO_MECHANISM/ERROR");
    assertThat(on("2025-09-30", none, grace(0))).isEqualTo("open 2025-09-30");
    assertThat(on("2025-10-01", none, grace(0))).isEqualTo("breached NO_MECHANISM/ERROR");
    assertThat(on("2025-07-01", since("2025-07-01"), grace(0)))
        .isEqualTo("breached NO_MECHANISM/ERROR");
    assertThat(Judged.of(none, "2026-01-01", grace(1)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    assertThat(Judged.of(none, "2026-01-01").finding("NO_MECHANISM").arguments())
        .containsEntry("due", Argument.of(LocalDate.of(2025, 12, 31)));
  }

  @Test
  void whatIsNotKnownOfMechanismsMattersOnlyOnceTimeIsUp() {
    CommunityDossier unknown = since("2025-03-01").withMechanisms(Listing.unknown());
    assertThat(on("2025-09-30", unknown)).isEqualTo("open 2025-09-30");
    assertThat(on("2025-10-01", unknown)).isEqualTo("undecided CommunityDossier.mechanisms");
    CommunityDossier some =
        unknown.withMechanisms(Listing.atLeast(List.of(mechanism("2025-05-20", "none"))));
    assertThat(on("2025-10-01", some)).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    "?,       none,    undecided CoordinationMechanism.establishedOn",
    "2025-10, none,    undecided CoordinationMechanism.establishedOn",
    "2025-05, ?,       undecided CoordinationMechanism.endedOn",
    "2025-05, 2025-10, undecided CoordinationMechanism.endedOn",
    "?,       ?,       'undecided CoordinationMechanism.endedOn, CoordinationMechanism.establishedOn'",
    "?,       2025-09, breached NO_MECHANISM/WARNING(mechanismGrace)",
    "2025-09, none,    met",
  })
  void theUncertainDateOfTheMechanismIsNamed(String from, String to, String expected) {
    assertThat(on("2025-10-15", since("2025-03-01", mechanism(from, to)))).isEqualTo(expected);
  }

  @Test
  void withoutAllThreeThereIsNoDuty() {
    CommunityDossier three = since("2025-03-01");
    assertThat(on("2026-01-01", three.withCommittees(Listing.none())))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(on("2026-01-01", three.withArrangements(Listing.none())))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(
            on(
                "2026-01-01",
                three.withCommittees(Listing.unknown()).withArrangements(Listing.none())))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
  }

  @Test
  void whetherAllThreeAreThereMayBeUnknown() {
    CommunityDossier perhaps = since("2025-03-01").withCommittees(Listing.unknown());
    assertThat(on("2025-06-01", perhaps)).isEqualTo("undecided CommunityDossier.committees");
    assertThat(on("2025-06-01", perhaps.withMechanisms(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.committees, CommunityDossier.mechanisms");
    assertThat(
            on("2025-06-01", perhaps.withMechanisms(Listing.of(mechanism("2025-05-20", "none")))))
        .isEqualTo("met");
    ManagementArrangement ending = enterprise("2024-01-01").withEndedOn(date("?"));
    assertThat(on("2026-01-01", since("2025-03-01").withArrangements(Listing.of(ending))))
        .isEqualTo("undecided ManagementArrangement.endedOn");
  }

  @Test
  void aBreakBeginsTheTimeAnew() {
    CommunityDossier renewed =
        since("2024-01-01")
            .withCommittees(
                Listing.of(
                    committee("2024-01-01", "2025-09-30"), committee("2026-01-10", "2029-01-01")));
    assertThat(on("2025-09-30", renewed)).isEqualTo("open 2025-09-30");
    assertThat(on("2025-10-01", renewed)).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(on("2026-06-30", renewed)).isEqualTo("open 2026-06-30");
    assertThat(on("2026-07-01", renewed)).isEqualTo(BY_DEFAULT);
    CommunityDossier handedOver =
        renewed.withCommittees(
            Listing.of(
                committee("2024-01-01", "2026-01-09"), committee("2026-01-10", "2029-01-01")));
    assertThat(on("2026-06-30", handedOver)).isEqualTo(BY_DEFAULT);
    CommunityDossier dissolved =
        renewed.withCommittees(
            Listing.of(
                committee("2024-01-01", "2027-01-01", "2026-01-09"),
                committee("2026-01-10", "2029-01-01")));
    assertThat(on("2026-06-30", dissolved)).isEqualTo("open 2026-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-01/2026-02-10, 2026-02-09, undecided OwnersCommittee.electedOn", // all three, or not
    "2025-12-01/2026-02-10, 2026-02-10, open 2026-06-30",
    "2025-12-01/2026-02-10, 2026-03-31, open 2026-06-30",
    "2025-12-01/2026-02-10, 2026-04-01, undecided OwnersCommittee.electedOn",
    "2025-12-01/2026-02-10, 2026-06-30, undecided OwnersCommittee.electedOn",
    "2025-12-01/2026-02-10, 2026-07-01, breached NO_MECHANISM/WARNING(mechanismGrace)",
    "2025-10-05/2025-12-31, 2026-03-31, open 2026-03-31",
    "2025-10-05/2025-12-31, 2026-04-01, breached NO_MECHANISM/WARNING(mechanismGrace)",
  })
  void aRoughDayIsTakenAtItsLatestForABreach(String elected, String asOf, String expected) {
    CommunityDossier rough =
        since("2024-01-01").withCommittees(Listing.of(committee(elected, "2029-01-01")));
    assertThat(on(asOf, rough)).isEqualTo(expected);
  }

  @Test
  void mechanismAndDayAreBothNamedWhereBothCouldDecide() {
    CommunityDossier rough =
        since("2024-01-01")
            .withCommittees(Listing.of(committee("2025-12-01/2026-02-10", "2029-01-01")))
            .withMechanisms(Listing.unknown());
    assertThat(on("2026-04-01", rough))
        .isEqualTo("undecided CommunityDossier.mechanisms, OwnersCommittee.electedOn");
    assertThat(on("2026-07-01", rough)).isEqualTo("undecided CommunityDossier.mechanisms");
  }

  @Test
  void aStandInIsAWarningAtMost() {
    CommunityDossier other =
        since("2025-03-01")
            .withArrangements(
                Listing.of(managedBy(ServiceProvider.Kind.SOCIAL_ORGANISATION, "2025-03-01")));
    assertThat(on("2025-10-01", other)).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(on("2025-10-01", other, settings -> settings.turnOn("otherManagerCounts")))
        .isEqualTo("breached NO_MECHANISM_OTHER/WARNING(mechanismGrace)");
    assertThat(
            on(
                "2025-10-01",
                other,
                settings -> grace(1).apply(settings.turnOn("otherManagerCounts"))))
        .isEqualTo("breached NO_MECHANISM_OTHER/WARNING");
    CommunityDossier interim =
        since("2025-03-01")
            .withCommittees(Listing.none())
            .withInterimCommittees(Listing.of(interim("2025-03-01", "none")));
    assertThat(on("2025-10-01", interim)).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(on("2025-10-01", interim, settings -> settings.turnOn("interimCounts")))
        .isEqualTo("breached NO_MECHANISM_OTHER/WARNING(mechanismGrace)");
  }

  @Test
  void theThreeThemselvesHaveTheirOwnTimeAfterAStandIn() {
    CommunityDossier elected =
        since("2025-03-01")
            .withCommittees(Listing.of(committee("2025-12-01", "2028-12-01")))
            .withInterimCommittees(Listing.of(interim("2025-03-01", "none")));
    UnaryOperator<Deployment.Builder> interimCounts =
        settings -> grace(1).apply(settings.turnOn("interimCounts"));
    assertThat(on("2026-03-31", elected)).isEqualTo("open 2026-03-31");
    assertThat(on("2026-03-31", elected, interimCounts))
        .isEqualTo("breached NO_MECHANISM_OTHER/WARNING");
    assertThat(on("2026-04-01", elected, interimCounts)).isEqualTo("breached NO_MECHANISM/ERROR");
  }
}
