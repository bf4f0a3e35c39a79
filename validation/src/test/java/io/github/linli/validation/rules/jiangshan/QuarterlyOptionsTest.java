package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.liaison.JointMeeting.Party.INTERIM_COMMITTEE;
import static io.github.linli.liaison.JointMeeting.Party.NEIGHBORHOOD;
import static io.github.linli.liaison.JointMeeting.Party.OTHER_MANAGER;
import static io.github.linli.liaison.JointMeeting.Party.OWNERS_COMMITTEE;
import static io.github.linli.liaison.JointMeeting.Party.SERVICE_ENTERPRISE;
import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.enterprise;
import static io.github.linli.validation.support.Facts.interim;
import static io.github.linli.validation.support.Facts.managedBy;
import static io.github.linli.validation.support.Facts.meeting;
import static io.github.linli.validation.support.Facts.tripartite;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterlyOptionsTest {

  private static final String RULE = "JS-4.4.1-QUARTERLY-JOINT-MEETING";

  private static String q3(CommunityDossier dossier, String... options) {
    return Judged.of(
            dossier,
            "2025-10-01",
            settings -> {
              List.of(options).forEach(settings::turnOn);
              return settings;
            })
        .duty(RULE, "2025Q3");
  }

  private static CommunityDossier three(JointMeeting... meetings) {
    return dossier(
        facts ->
            facts
                .committees(committee("2024-01-01", "2029-01-01"))
                .noInterimCommittees()
                .arrangements(enterprise("2024-01-01"))
                .jointMeetings(meetings));
  }

  private static CommunityDossier otherManager(JointMeeting... meetings) {
    return three(meetings)
        .withArrangements(
            Listing.of(managedBy(ServiceProvider.Kind.SOCIAL_ORGANISATION, "2024-01-01")));
  }

  private static CommunityDossier interimCommittee(JointMeeting... meetings) {
    return three(meetings)
        .withCommittees(Listing.none())
        .withInterimCommittees(Listing.of(interim("2024-01-01", "none")));
  }

  @Test
  void eachPartyOnceIsEnoughUnderTheUnionReading() {
    CommunityDossier apart =
        three(
            meeting("2025-07-10", NEIGHBORHOOD, OWNERS_COMMITTEE),
            meeting("2025-09-10", SERVICE_ENTERPRISE));
    assertThat(q3(apart)).isEqualTo("breached NO_MEETING/ERROR");
    assertThat(q3(apart, "unionOfParties")).isEqualTo("met");
    CommunityDossier oneTooLate =
        three(
            meeting("2025-07-10", NEIGHBORHOOD, OWNERS_COMMITTEE),
            meeting("2025-10-01", SERVICE_ENTERPRISE));
    assertThat(q3(oneTooLate, "unionOfParties")).isEqualTo("breached NO_MEETING/ERROR");
  }

  @Test
  void underTheUnionReadingAnUndatedMeetingOfOneMatters() {
    CommunityDossier undated =
        three(
            meeting("2025-07-10", NEIGHBORHOOD, OWNERS_COMMITTEE),
            meeting("?", SERVICE_ENTERPRISE));
    assertThat(q3(undated)).isEqualTo("breached NO_MEETING/ERROR");
    assertThat(q3(undated, "unionOfParties")).isEqualTo("undecided JointMeeting.heldOn");
  }

  @Test
  void anotherManagerMayStandInForAWarningAtMost() {
    assertThat(q3(otherManager())).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(q3(otherManager(), "otherManagerCounts"))
        .isEqualTo("breached NO_MEETING_OTHER/WARNING");
    JointMeeting held = meeting("2025-08-01", NEIGHBORHOOD, OWNERS_COMMITTEE, OTHER_MANAGER);
    assertThat(q3(otherManager(held), "otherManagerCounts")).isEqualTo("met");
    assertThat(q3(three(held))).isEqualTo("breached NO_MEETING/ERROR");
  }

  @Test
  void anInterimCommitteeMayStandInForAWarningAtMost() {
    assertThat(q3(interimCommittee())).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(q3(interimCommittee(), "interimCounts"))
        .isEqualTo("breached NO_MEETING_OTHER/WARNING");
    JointMeeting held = meeting("2025-08-01", NEIGHBORHOOD, INTERIM_COMMITTEE, SERVICE_ENTERPRISE);
    assertThat(q3(interimCommittee(held), "interimCounts")).isEqualTo("met");
  }

  @Test
  void theEnterpriseItselfStaysAnErrorUnderTheOptions() {
    assertThat(q3(three(), "otherManagerCounts", "interimCounts"))
        .isEqualTo("breached NO_MEETING/ERROR");
    assertThat(q3(three(tripartite("2025-08-01")), "otherManagerCounts", "interimCounts"))
        .isEqualTo("met");
  }

  @Test
  void aStandInForPartOfTheQuarterIsAStandIn() {
    CommunityDossier replaced =
        three()
            .withCommittees(Listing.of(committee("2024-01-01", "2025-08-31")))
            .withInterimCommittees(Listing.of(interim("2025-09-01", "none")));
    assertThat(q3(replaced)).isEqualTo("not-applicable NOT_ALL_PARTIES");
    assertThat(q3(replaced, "interimCounts")).isEqualTo("breached NO_MEETING_OTHER/WARNING");
  }

  @Test
  void anUnknownManagerMayBeNobody() {
    CommunityDossier unknown =
        three()
            .withArrangements(
                Listing.of(
                    new ManagementArrangement.Builder()
                        .startedOn(date("2024-01-01"))
                        .noEndedOn()
                        .build()));
    assertThat(q3(unknown, "otherManagerCounts"))
        .isEqualTo("undecided ManagementArrangement.manager");
    CommunityDossier nobody =
        three()
            .withArrangements(
                Listing.of(
                    new ManagementArrangement.Builder()
                        .noManager()
                        .startedOn(date("2024-01-01"))
                        .noEndedOn()
                        .build()));
    assertThat(q3(nobody, "otherManagerCounts")).isEqualTo("not-applicable NOT_ALL_PARTIES");
  }

  @Test
  void uncertainStandInsAreNamed() {
    assertThat(
            q3(
                interimCommittee().withInterimCommittees(Listing.of(interim("2024", "?"))),
                "interimCounts"))
        .isEqualTo("undecided InterimManagementCommittee.endedOn");
    assertThat(q3(interimCommittee().withInterimCommittees(Listing.unknown()), "interimCounts"))
        .isEqualTo("undecided CommunityDossier.interimCommittees");
    assertThat(q3(interimCommittee().withInterimCommittees(Listing.unknown())))
        .isEqualTo("not-applicable NOT_ALL_PARTIES");
  }
}
