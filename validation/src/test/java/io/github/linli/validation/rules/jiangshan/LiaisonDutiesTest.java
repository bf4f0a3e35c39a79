package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.community.ActivityRecord.Kind.GUIDE_ASSEMBLY;
import static io.github.linli.community.ActivityRecord.Kind.LIAISON_CONTACT;
import static io.github.linli.validation.support.Facts.activity;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.dossier;
import static io.github.linli.validation.support.Facts.fullTime;
import static io.github.linli.validation.support.Facts.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ActivityRecord;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiaisonDutiesTest {

  private static final String RULE = "JS-4.1.2-LIAISON-DUTIES";
  private static final String BY_DEFAULT = "breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)";

  private static CommunityDossier with(CommunityLiaison worker, ActivityRecord... activities) {
    return dossier(facts -> facts.liaisons(worker).activities(activities));
  }

  private static CommunityDossier since(String startedOn, ActivityRecord... activities) {
    return with(fullTime(startedOn, "none"), activities);
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  private static String on(String asOf, CommunityDossier dossier, Period interval) {
    return Judged.of(dossier, asOf, settings -> settings.set(LiaisonDutiesRule.INTERVAL, interval))
        .rule(RULE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ActivityRecord.Kind.class,
      names = {"LIAISON_CONTACT", "LIAISON_COORDINATION", "LIAISON_MEDIATION"})
  void anyOfTheThreeIsEnough(ActivityRecord.Kind kind) {
    assertThat(on("2025-10-01", since("2025-05-06", activity(kind, "2025-08-01"))))
        .isEqualTo("met");
  }

  @ParameterizedTest
  @EnumSource(
      value = ActivityRecord.Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LIAISON_CONTACT", "LIAISON_COORDINATION", "LIAISON_MEDIATION"})
  void nothingElseIs(ActivityRecord.Kind kind) {
    assertThat(
            on(
                "2025-10-01",
                since("2025-05-06", activity(kind, "2025-08-01"), activity(kind, "?"))))
        .isEqualTo(BY_DEFAULT);
  }

  @Test
  void theFirstIntervalIsOpenToItsLastDay() {
    CommunityDossier nothing = since("2025-05-06");
    assertThat(on("2025-05-06", nothing)).isEqualTo("open 2025-08-06");
    assertThat(on("2025-08-06", nothing)).isEqualTo("open 2025-08-06");
    assertThat(on("2025-08-07", nothing)).isEqualTo(BY_DEFAULT);
    assertThat(Judged.of(nothing, "2025-08-07").finding("NO_ACTIVITY").arguments())
        .containsEntry("since", Argument.of(LocalDate.of(2025, 5, 7)));
    assertThat(Judged.of(nothing, "2025-08-07").verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void aWorkerFromBeforeThePolicyHasTheTimeFromItsFirstDay() {
    CommunityDossier nothing = since("2023-01-01");
    assertThat(on("2025-04-25", nothing)).isEqualTo("open 2025-07-25");
    assertThat(on("2025-07-25", nothing)).isEqualTo("open 2025-07-25");
    assertThat(on("2025-07-26", nothing)).isEqualTo(BY_DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-20, 2025-11-20, met",
    "2025-08-20, 2025-11-21, breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)",
    "2025-08-31, 2025-11-30, met", // no such day in November: its last
    "2025-08-30, 2025-12-01, breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)",
    "2025-11-28, 2026-02-28, met",
    "2025-11-30, 2026-02-28, met",
    "2025-11-30, 2026-03-01, breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)",
    "2025-10-01, 2025-10-01, met",
    "2025-10-02, 2025-10-01, breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)", // to come
  })
  void whatWasDoneCountsForAnInterval(String doneOn, String asOf, String expected) {
    assertThat(on(asOf, since("2025-05-06", activity(LIAISON_CONTACT, doneOn))))
        .isEqualTo(expected);
  }

  @Test
  void theIntervalIsAParameter() {
    CommunityDossier nothing = since("2025-05-06");
    assertThat(on("2025-08-07", nothing, Period.ofMonths(3)))
        .isEqualTo("breached NO_ACTIVITY/ADVICE");
    assertThat(on("2025-08-07", nothing, Period.ofDays(93))).isEqualTo("open 2025-08-07");
    assertThat(on("2025-08-08", nothing, Period.ofDays(93)))
        .isEqualTo("breached NO_ACTIVITY/ADVICE");
    CommunityDossier once = since("2025-05-06", activity(LIAISON_CONTACT, "2026-01-28"));
    Period monthAndAHalf = Period.of(0, 1, 15); // from 01-28 to 01-31 it ends on 03-15
    assertThat(on("2026-03-15", once, monthAndAHalf)).isEqualTo("met");
    assertThat(on("2026-03-16", once, monthAndAHalf)).isEqualTo("breached NO_ACTIVITY/ADVICE");
  }

  @Test
  void recordsThatMayBeIncompleteProveNoBreach() {
    CommunityDossier unknown = since("2025-05-06").withActivities(Listing.unknown());
    assertThat(on("2025-08-06", unknown)).isEqualTo("open 2025-08-06");
    assertThat(on("2025-08-07", unknown)).isEqualTo("undecided CommunityDossier.activities");
    CommunityDossier old =
        unknown.withActivities(Listing.atLeast(List.of(activity(LIAISON_CONTACT, "2025-05-06"))));
    assertThat(on("2025-08-07", old)).isEqualTo("undecided CommunityDossier.activities");
    CommunityDossier recent =
        unknown.withActivities(Listing.atLeast(List.of(activity(LIAISON_CONTACT, "2025-05-07"))));
    assertThat(on("2025-08-07", recent)).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    "?,       undecided ActivityRecord.doneOn",
    "2025-05, undecided ActivityRecord.doneOn",
    "2025-06, met",
    "2025-04, breached NO_ACTIVITY/ADVICE(liaisonActivityInterval)",
  })
  void theUncertainDayOfWhatCountsIsNamed(String doneOn, String expected) {
    assertThat(
            on(
                "2025-08-07",
                since(
                    "2025-04-25",
                    activity(LIAISON_CONTACT, doneOn),
                    activity(GUIDE_ASSEMBLY, "?"))))
        .isEqualTo(expected);
  }

  @Test
  void aRoughFirstDayIsTakenAtItsLatestForABreach() {
    CommunityDossier rough = since("2025-05");
    assertThat(on("2025-08-01", rough)).isEqualTo("open 2025-08-31");
    assertThat(on("2025-08-02", rough)).isEqualTo("undecided CommunityLiaison.startedOn");
    assertThat(on("2025-08-31", rough)).isEqualTo("undecided CommunityLiaison.startedOn");
    assertThat(on("2025-09-01", rough)).isEqualTo(BY_DEFAULT);
    CommunityDossier unrecorded = rough.withActivities(Listing.unknown());
    assertThat(on("2025-08-31", unrecorded))
        .isEqualTo("undecided CommunityDossier.activities, CommunityLiaison.startedOn");
    assertThat(on("2025-09-01", unrecorded)).isEqualTo("undecided CommunityDossier.activities");
    assertThat(on("2025-07-26", since("2025/2025-04-26")))
        .isEqualTo("undecided CommunityLiaison.startedOn");
    assertThat(on("2025-07-26", since("2024/2025-04-25"))).isEqualTo(BY_DEFAULT);
  }

  @Test
  void onlyFullTimeWorkersInPlaceHaveTheDuty() {
    CommunityLiaison worker = fullTime("2025-05-06", "2025-10-01");
    assertThat(on("2025-10-01", with(worker))).isEqualTo(BY_DEFAULT);
    assertThat(on("2025-10-02", with(worker))).isEqualTo("not-applicable NOT_IN_EFFECT");
    assertThat(on("2025-05-05", with(worker))).isEqualTo("not-applicable NOT_IN_EFFECT");
    assertThat(on("2025-09-01", with(worker.withFullTime(Known.of(false)))))
        .isEqualTo("not-applicable NOT_FULL_TIME");
    assertThat(on("2025-09-01", with(liaison("2025-05-06", "none").build())))
        .isEqualTo("undecided CommunityLiaison.fullTime");
    assertThat(on("2025-09-01", with(liaison("?", "?").build())))
        .isEqualTo(
            "undecided CommunityLiaison.endedOn, CommunityLiaison.fullTime,"
                + " CommunityLiaison.startedOn");
    assertThat(on("2025-10-02", with(worker.withFullTime(Known.unknown()))))
        .isEqualTo("not-applicable NOT_IN_EFFECT");
    assertThat(
            on("2025-09-01", with(worker.withStartedOn(date("?")).withFullTime(Known.of(false)))))
        .isEqualTo("not-applicable NOT_FULL_TIME");
  }
}
