package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "1998, 1998-01-01, 1998-12-31",
    "1998-06, 1998-06-01, 1998-06-30",
    "2000-02, 2000-02-01, 2000-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "1998-06-20, 1998-06-20, 1998-06-20",
    "2002/2006, 2002-01-01, 2006-12-31",
    "1983-05/1984-02, 1983-05-01, 1984-02-29",
    "1998-01/1998-11, 1998-01-01, 1998-11-30",
    "1998-02/1998-12, 1998-02-01, 1998-12-31",
    "1998-01-02/1998-12-31, 1998-01-02, 1998-12-31",
    "1998-01-01/1998-12-30, 1998-01-01, 1998-12-30",
    "1998-06-20/1998-06-21, 1998-06-20, 1998-06-21",
    "1800, 1800-01-01, 1800-12-31",
    "2999-12-31, 2999-12-31, 2999-12-31"
  })
  void readsAndPrintsTheSameText(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).isEqualTo(new PartialDate(earliest, latest)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/1998, 1998",
    "1998-01/1998-12, 1998",
    "1998-01-01/1998-12-31, 1998",
    "1998-06-01/1998-06-30, 1998-06",
    "2002/2006-03, 2002-01/2006-03",
    "2002/2006-03-15, 2002-01-01/2006-03-15",
    "1998-06-20/1998-06-20, 1998-06-20"
  })
  void printsTheShortestTextForTheSameDays(String text, String shortest) {
    assertThat(PartialDate.parse(text)).hasToString(shortest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "2025-00",
        "2025-13",
        "2025-01-00",
        "2025-01-32",
        "2025-02-30/2026"
      })
  void refusesDaysThatDoNotExist(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "98",
        "01998",
        "1998-6",
        "1998-06-2",
        "1998/",
        "/1998",
        "1998/1999/2000",
        "1998.06",
        "1998年",
        "１９９８",
        "-1998",
        "1998-06-20T00:00",
        " 1998",
        "1998 ",
        "2004前后"
      })
  void refusesTextOfAnotherShape(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .satisfies(refusal -> assertThat(refusal.component()).isEqualTo("date"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1799", "1799-12-31", "3000", "3000-01-01", "0000", "1799/2000", "2000/3000"})
  void refusesYearsOutsideEighteenHundredToTwentyNineNinetyNine(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void anEndBeforeItsStartIsRefused() {
    LocalDate day = LocalDate.of(1998, 6, 20);
    assertThat(new PartialDate(day, day).exact()).contains(day);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new PartialDate(day, day.minusDays(1)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse("2006/2002"));
  }

  @Test
  void factoriesAndTextAgree() {
    assertThat(PartialDate.ofYear(1998)).isEqualTo(PartialDate.parse("1998"));
    assertThat(PartialDate.ofMonth(YearMonth.of(1998, 6))).isEqualTo(PartialDate.parse("1998-06"));
    assertThat(PartialDate.of(1998, 6, 20)).isEqualTo(PartialDate.parse("1998-06-20"));
    assertThat(PartialDate.between(PartialDate.ofYear(2002), PartialDate.ofYear(2006)))
        .isEqualTo(PartialDate.parse("2002/2006"));
  }

  @Test
  void onlyASingleDayIsExact() {
    assertThat(PartialDate.of(1998, 6, 20).exact()).contains(LocalDate.of(1998, 6, 20));
    assertThat(PartialDate.parse("1998-06").exact()).isEmpty();
  }

  /** Policy 三 asks for communities built and delivered by the end of 2000. */
  @ParameterizedTest
  @CsvSource({
    "2000, TRUE",
    "2000-12-31, TRUE",
    "2001-01-01, FALSE",
    "2001, FALSE",
    "2000/2001, UNKNOWN",
    "1983/2024, UNKNOWN"
  })
  void builtByTheEndOfTwoThousandIsDecidedOnlyWhenEveryDayAgrees(String built, Ternary answer) {
    LocalDate lastDay = LocalDate.of(2000, 12, 31);
    assertThat(PartialDate.parse(built).isOnOrBefore(lastDay)).isEqualTo(answer);
  }
}
