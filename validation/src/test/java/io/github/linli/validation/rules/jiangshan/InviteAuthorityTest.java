package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.liaison.JointMeeting.Party.HOUSING_BUREAU;
import static io.github.linli.liaison.JointMeeting.Party.OWNERS_COMMITTEE;
import static io.github.linli.liaison.JointMeeting.Party.SUBDISTRICT;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InviteAuthorityTest {

  private static final String RULE = "JS-4.4.1-INVITE-AUTHORITY";
  private static final JointMeeting.AgendaItem GRAVE =
      new JointMeeting.AgendaItem("外墙脱落", Known.of(true));
  private static final JointMeeting.AgendaItem LIGHT =
      new JointMeeting.AgendaItem("楼道保洁", Known.of(false));
  private static final JointMeeting.AgendaItem UNSAID =
      new JointMeeting.AgendaItem("停车", Known.unknown());

  private static JointMeeting.Builder of(JointMeeting.AgendaItem... agenda) {
    return new JointMeeting.Builder().heldOn(date("2025-08-12")).agenda(agenda);
  }

  private static String on(String asOf, JointMeeting.Builder meeting) {
    return Judged.of(dossier(facts -> facts.jointMeetings(meeting.build())), asOf).rule(RULE);
  }

  private static String held(JointMeeting.Builder meeting) {
    return on("2025-09-01", meeting);
  }

  @ParameterizedTest
  @EnumSource(
      value = JointMeeting.Party.class,
      names = {"HOUSING_BUREAU", "SUBDISTRICT"})
  void oneOfTheTwoIsEnough(JointMeeting.Party authority) {
    assertThat(held(of(GRAVE).invited(authority))).isEqualTo("met");
    assertThat(held(of(GRAVE).atLeastInvited(List.of(authority)))).isEqualTo("met");
    assertThat(held(of(LIGHT, GRAVE).invited(OWNERS_COMMITTEE, authority))).isEqualTo("met");
  }

  @Test
  void aPermissionIsNeverBreached() {
    assertThat(held(of(GRAVE).noInvited())).isEqualTo("met + NOT_INVITED/ADVICE");
    assertThat(held(of(GRAVE).invited(OWNERS_COMMITTEE))).isEqualTo("met + NOT_INVITED/ADVICE");
  }

  @Test
  void whoWasInvitedMayBeUnknown() {
    assertThat(held(of(GRAVE))).isEqualTo("undecided JointMeeting.invited");
    assertThat(held(of(GRAVE).atLeastInvited(List.of(OWNERS_COMMITTEE))))
        .isEqualTo("undecided JointMeeting.invited");
    assertThat(held(of(GRAVE).attended(SUBDISTRICT))).isEqualTo("met"); // who came was invited
    assertThat(held(of(GRAVE).noInvited().attended(HOUSING_BUREAU))).isEqualTo("met");
  }

  @Test
  void onlyGraveMattersCallForAuthorities() {
    assertThat(held(of(LIGHT).noInvited())).isEqualTo("not-applicable NO_GRAVE_MATTER");
    assertThat(held(of().noInvited())).isEqualTo("not-applicable NO_GRAVE_MATTER");
    assertThat(held(of(LIGHT, UNSAID).noInvited())).isEqualTo("undecided AgendaItem.grave");
    assertThat(held(of().atLeastAgenda(List.of(LIGHT)))).isEqualTo("undecided JointMeeting.agenda");
    assertThat(held(of().atLeastAgenda(List.of(UNSAID))))
        .isEqualTo("undecided AgendaItem.grave, JointMeeting.agenda");
    assertThat(held(of().atLeastAgenda(List.of(UNSAID, GRAVE)).noInvited()))
        .isEqualTo("met + NOT_INVITED/ADVICE");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-02, open 2025-09-02",
    "2025-09-01, met + NOT_INVITED/ADVICE",
    "2025-09,    undecided JointMeeting.heldOn",
    "2025-04-24, not-applicable BEFORE_IN_FORCE",
    "2025-04-25, met + NOT_INVITED/ADVICE",
    "?,          undecided JointMeeting.heldOn",
  })
  void theDayOfTheMeetingDecides(String day, String expected) {
    assertThat(held(of(GRAVE).noInvited().heldOn(date(day)))).isEqualTo(expected);
  }
}
