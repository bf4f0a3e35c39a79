package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaMinutesTest {

  private static final String RULE = "JS-4.4.1-AGENDA-MINUTES";
  private static final JointMeeting.AgendaItem ITEM =
      new JointMeeting.AgendaItem("电梯维修", Known.unknown());

  private static JointMeeting.Builder heldOn(String day) {
    return new JointMeeting.Builder().heldOn(date(day));
  }

  private static String on(String asOf, JointMeeting.Builder meeting) {
    return Judged.of(dossier(facts -> facts.jointMeetings(meeting.build())), asOf).rule(RULE);
  }

  @Test
  void oneMatterIsAnAgenda() {
    assertThat(on("2025-09-01", heldOn("2025-08-12").agenda(ITEM).minutes("纪要"))).isEqualTo("met");
    assertThat(on("2025-09-01", heldOn("2025-08-12").atLeastAgenda(List.of(ITEM))))
        .isEqualTo("met");
    assertThat(on("2025-09-01", heldOn("2025-08-12"))).isEqualTo("undecided JointMeeting.agenda");
    assertThat(on("2025-09-01", heldOn("2025-08-12").noAgenda().minutes("纪要")))
        .isEqualTo("breached NO_AGENDA/ADVICE");
  }

  @Test
  void thatThereAreNoMinutesIsOnlyRemarked() {
    assertThat(on("2025-09-01", heldOn("2025-08-12").agenda(ITEM).noMinutes()))
        .isEqualTo("met + NO_MINUTES/ADVICE");
    assertThat(on("2025-09-01", heldOn("2025-08-12").agenda(ITEM))).isEqualTo("met");
    assertThat(on("2025-09-01", heldOn("2025-08-12").noAgenda().noMinutes()))
        .isEqualTo("breached NO_AGENDA/ADVICE + NO_MINUTES/ADVICE");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-01, open 2025-09-01",
    "2025-09,    open 2025-09-30",
    "2025-08-31, breached NO_AGENDA/ADVICE + NO_MINUTES/ADVICE",
    "2025-08,    breached NO_AGENDA/ADVICE + NO_MINUTES/ADVICE",
    "2025-08-30/2025-09-01, undecided JointMeeting.heldOn",
  })
  void aMeetingToComeIsOpenOnItsDay(String day, String expected) {
    assertThat(on("2025-08-31", heldOn(day).noAgenda().noMinutes())).isEqualTo(expected);
  }

  @Test
  void whetherItWasHeldAndWhatWasOnTheAgendaMayBothBeUnknown() {
    assertThat(on("2025-08-31", heldOn("2025-08-30/2025-09-01")))
        .isEqualTo("undecided JointMeeting.agenda, JointMeeting.heldOn");
    assertThat(on("2025-08-31", heldOn("2025-08-30/2025-09-01").agenda(ITEM).noMinutes()))
        .isEqualTo("undecided JointMeeting.heldOn");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-24, not-applicable BEFORE_IN_FORCE",
    "2025-04-25, breached NO_AGENDA/ADVICE",
    "2025-04,    undecided JointMeeting.heldOn",
    "?,          undecided JointMeeting.heldOn",
  })
  void aMeetingIsJudgedByTheNormOfItsDay(String day, String expected) {
    assertThat(on("2026-01-01", heldOn(day).noAgenda())).isEqualTo(expected);
  }

  @Test
  void aMeetingIsJudgedAloneAsWithinItsDossier() {
    JointMeeting meeting = heldOn("2025-08-12").noAgenda().build();
    assertThat(
            Judged.VALIDATOR
                .check(
                    JointMeeting.class,
                    meeting,
                    Known.of(Facts.JIANGSHAN),
                    LocalDate.of(2025, 9, 1))
                .findings())
        .extracting(finding -> finding.limb())
        .containsExactly("NO_AGENDA");
  }
}
