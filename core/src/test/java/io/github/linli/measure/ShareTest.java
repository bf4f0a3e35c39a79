package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @Test
  void isHeldInLowestTerms() {
    Share share = Share.of(646, 817);
    assertThat(share).hasToString("34/43").isEqualTo(Share.of(34, 43));
    assertThat(Share.of(0, 7)).isEqualTo(Share.of(0, 1));
    assertThat(Share.of(7, 7)).isEqualTo(Share.of(1, 1));
  }

  /** Printed and recomputed shares of four published votes. */
  @ParameterizedTest
  @CsvSource({
    "646, 817, 79.0698, 79.07",
    "411, 646, 63.6223, 63.62",
    "9250876, 11534434, 80.2023, 80.20",
    "5872934, 9250876, 63.4852, 63.49"
  })
  void roundsAPercentageOnlyToTheDigitsAskedFor(
      long part, long total, BigDecimal fourDigits, BigDecimal twoDigits) {
    Share share = Share.of(part, total);
    assertThat(share.percent(4, RoundingMode.HALF_UP)).isEqualTo(fourDigits);
    assertThat(share.percent(2, RoundingMode.HALF_UP)).isEqualTo(twoDigits);
  }

  @Test
  void anAreaShareIsExact() {
    Share share = Share.of(FloorArea.of("92508.76"), FloorArea.of("115344.34"));
    assertThat(share).hasToString("4625438/5767217");
  }

  @ParameterizedTest
  @CsvSource({
    "2/3, 2, 3",
    "4/6, 2, 3",
    "0/5, 0, 1",
    "0.75, 3, 4",
    "0, 0, 1",
    "1, 1, 1",
    "1.000, 1, 1",
    "60%, 3, 5",
    "52.5%, 21, 40",
    "100%, 1, 1",
    "100.00%, 1, 1",
    "0.01%, 1, 10000"
  })
  void readsFractionsDecimalsAndPercentages(String text, long numerator, long denominator) {
    assertThat(Share.parse(text)).isEqualTo(Share.of(numerator, denominator));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2 / 3",
        "3/2",
        "1/0",
        "0/0",
        "-1/2",
        "1/-2",
        "1.0001",
        "1.001",
        "2",
        "101%",
        "100.01%",
        "-5%",
        ".5",
        "60 %",
        "60％",
        "三分之二",
        "2/3%",
        "1/2/3",
        "0.0000000000001"
      })
  void refusesTextThatIsNoShareFromZeroToOne(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Share.parse(text))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("Share"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "0, 0", "1, 0", "-1, -2", "1, -2"})
  void refusesAFractionThatIsNoShare(long numerator, long denominator) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Share.of(numerator, denominator));
  }

  @Test
  void aShareOfNoAreaIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Share.of(FloorArea.ZERO, FloorArea.ZERO));
  }
}
