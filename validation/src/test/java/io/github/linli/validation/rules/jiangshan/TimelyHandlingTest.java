package io.github.linli.validation.rules.jiangshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.enforcement.ViolationReport;
import io.github.linli.measure.PartialDate;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelyHandlingTest {

  private static final String RULE = "JS-4.1.3-LAWFUL-TIMELY-HANDLING";

  private static Deployment.Builder fifteen(Deployment.Builder settings) {
    return settings.set(Parameter.days("timelyDays.dumping"), 15);
  }

  private static ViolationReport.Builder report() {
    return new ViolationReport.Builder()
        .id("V1")
        .kind(ViolationReport.Kind.DUMPING)
        .reportedOn(PartialDate.parse("2025-06-01"))
        .acceptedOn(PartialDate.parse("2025-06-02"));
  }

  private static String on(
      String asOf, ViolationReport.Builder report, UnaryOperator<Deployment.Builder> settings) {
    return Judged.of(Facts.dossier(facts -> facts.violationReports(report.build())), asOf, settings)
        .rule(RULE);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-17, open 2025-06-17", "2025-06-18, breached OVERDUE/WARNING"})
  void aReportNotClosedIsOpenToTheLastDay(String asOf, String expected) {
    assertThat(on(asOf, report().noClosedOn(), TimelyHandlingTest::fifteen)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-12, met",
    "2025-06-17, met",
    "2025-06-18, breached OVERDUE/WARNING",
    "2025-06, undecided ViolationReport.closedOn"
  })
  void aReportClosedInTimeIsMetAndOneClosedLateIsNot(String closed, String expected) {
    assertThat(
            on(
                "2025-07-01",
                report().closedOn(PartialDate.parse(closed)),
                TimelyHandlingTest::fifteen))
        .isEqualTo(expected);
  }

  @Test
  void whereTheDayOfAcceptanceIsRoughOnlyWhatItDecidesIsAskedFor() {
    ViolationReport.Builder inJune = report().acceptedOn(PartialDate.parse("2025-06"));
    assertThat(
            on(
                "2025-08-01",
                inJune.closedOn(PartialDate.parse("2025-07-10")),
                TimelyHandlingTest::fifteen))
        .isEqualTo("undecided ViolationReport.acceptedOn");
    assertThat(
            on(
                "2025-08-01",
                inJune.closedOn(PartialDate.parse("2025-07-16")),
                TimelyHandlingTest::fifteen))
        .isEqualTo("breached OVERDUE/WARNING");
  }

  @Test
  void withoutTheDaysOfADeploymentNothingIsDecided() {
    assertThat(on("2026-01-01", report().noClosedOn(), settings -> settings))
        .isEqualTo("undecided parameter:timelyDays.dumping");
    assertThat(
            on(
                "2026-01-01",
                report().kind(ViolationReport.Kind.EBIKE).noClosedOn(),
                TimelyHandlingTest::fifteen))
        .isEqualTo("undecided parameter:timelyDays.ebike");
  }

  @Test
  void whatWasNotAcceptedOrWasBeforeThePolicyIsNotAskedAbout() {
    assertThat(on("2026-01-01", report().noAcceptedOn().noClosedOn(), TimelyHandlingTest::fifteen))
        .isEqualTo("not-applicable NOT_ACCEPTED");
    ViolationReport.Builder early =
        new ViolationReport.Builder()
            .id("V0")
            .kind(ViolationReport.Kind.DUMPING)
            .reportedOn(PartialDate.parse("2025-04-24"))
            .acceptedOn(PartialDate.parse("2025-04-24"))
            .noClosedOn();
    assertThat(on("2026-01-01", early, TimelyHandlingTest::fifteen))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
  }
}
