package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorAreaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.0000", "9000", "9000.0", "9000.00", "115344.34", "0.0001", "100000000000"})
  void printsAtTheScaleItWasGiven(String text) {
    assertThat(FloorArea.of(text)).hasToString(text);
  }

  @Test
  void isCountedInTenThousandthsOfASquareMetre() {
    assertThat(FloorArea.of("312.40").tenThousandths()).isEqualTo(3_124_000);
  }

  @Test
  void equalityIgnoresThePrintedScale() {
    FloorArea whole = FloorArea.of("9000");
    FloorArea printed = FloorArea.of("9000.00");
    assertThat(printed).isEqualTo(whole).hasSameHashCodeAs(whole).isEqualByComparingTo(whole);
    assertThat(printed).isNotEqualTo(FloorArea.of("9000.0001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0",
        "+1",
        "",
        " ",
        "1.",
        ".5",
        "1.00000",
        "1.00001",
        "1e3",
        "1,000",
        "１２",
        " 1",
        "100000000000.0001",
        "100000000001",
        "999999999999",
        "1000000000000",
        "NaN",
        "约8300"
      })
  void refusesTextThatIsNoArea(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FloorArea.of(text))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("FloorArea"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "0.00001", "1.23456", "100000000000.0001", "1E+12", "1E-100"})
  void refusesNumbersThatAreNoArea(BigDecimal number) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> FloorArea.of(number));
  }

  @ParameterizedTest
  @CsvSource({"9.0E+3, 9000", "1E+11, 100000000000", "1.50000, 1.5", "0.00010, 0.0001"})
  void acceptsAnyNumberWhoseValueIsExact(BigDecimal number, String printed) {
    assertThat(FloorArea.of(number)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "0, -1", "0, 5", "1, 3", "10, 2", "9999, 0", "1000000000000001, 4"})
  void refusesAnAreaItsScaleCannotPrint(long tenThousandths, int scale) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new FloorArea(tenThousandths, scale));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 4", "1, 4", "10, 3", "10000, 0", "1000000000000000, 0"})
  void acceptsAnAreaItsScaleCanPrint(long tenThousandths, int scale) {
    assertThat(new FloorArea(tenThousandths, scale).tenThousandths()).isEqualTo(tenThousandths);
  }

  @Test
  void sumsAndDifferencesKeepTheFinerScale() {
    assertThat(FloorArea.of("0.10").plus(FloorArea.of("0.2"))).hasToString("0.30");
    assertThat(FloorArea.of("0.2").plus(FloorArea.of("0.10"))).hasToString("0.30");
    assertThat(FloorArea.of("1").plus(FloorArea.of("0.0001"))).hasToString("1.0001");
    assertThat(FloorArea.of("1").minus(FloorArea.of("0.5"))).hasToString("0.5");
    assertThat(FloorArea.of("2.5").minus(FloorArea.of("2.50"))).isEqualTo(FloorArea.ZERO);
  }

  @Test
  void aDifferenceBelowZeroIsRefused() {
    FloorArea small = FloorArea.of("5999.99");
    FloorArea large = FloorArea.of("6000.00");
    assertThat(large.minus(small)).hasToString("0.01");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> small.minus(large));
  }

  @Test
  void aSumAboveTheLargestAreaIsRefused() {
    FloorArea largest = FloorArea.of("100000000000");
    assertThat(largest.plus(FloorArea.ZERO)).isEqualTo(largest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> largest.plus(FloorArea.of("0.0001")));
  }
}
