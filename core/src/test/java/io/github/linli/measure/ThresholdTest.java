package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  private static final FloorArea TOTAL = FloorArea.of("9000.00");

  @Test
  void exactlyTwoThirdsOfTheAreaIsEnough() {
    Threshold twoThirds = Threshold.atLeast(2, 3);
    assertThat(twoThirds.isMetBy(FloorArea.of("6000.00"), TOTAL)).isTrue();
    assertThat(twoThirds.isMetBy(FloorArea.of("5999.99"), TOTAL)).isFalse();
    assertThat(twoThirds.isMetBy(FloorArea.of("5999.9999"), TOTAL)).isFalse();
  }

  @Test
  void exactlyHalfIsNotMoreThanHalf() {
    Threshold half = Threshold.moreThan(1, 2);
    assertThat(half.isMetBy(FloorArea.of("4500.00"), TOTAL)).isFalse();
    assertThat(half.isMetBy(FloorArea.of("4500.0001"), TOTAL)).isTrue();
    assertThat(half.isMetBy(50, 100)).isFalse();
    assertThat(half.isMetBy(51, 100)).isTrue();
  }

  /** The vote of 子鸣小区, announced 2026-02-08: quorum met, the ordinary majority too. */
  @Test
  void aPublishedVoteComesOutAsRecomputed() {
    Threshold quorum = Threshold.atLeast(2, 3);
    assertThat(quorum.isMetBy(646, 817)).isTrue();
    assertThat(quorum.isMetBy(FloorArea.of("92508.76"), FloorArea.of("115344.34"))).isTrue();
    assertThat(Threshold.moreThan(1, 2).isMetBy(411, 646)).isTrue();
    assertThat(Threshold.atLeast(3, 4).isMetBy(411, 646)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807, true",
    "9223372036854775806, 9223372036854775807, false",
    "0, 9223372036854775807, false",
    "0, 0, true"
  })
  void theLargestAndTheSmallestNumbersDoNotOverflow(long part, long total, boolean atLeastAll) {
    assertThat(Threshold.atLeast(Long.MAX_VALUE, Long.MAX_VALUE).isMetBy(part, total))
        .isEqualTo(atLeastAll);
    assertThat(Threshold.moreThan(1, 1).isMetBy(part, total)).isFalse();
  }

  @Test
  void zeroOfZeroIsAtLeastAnyFractionAndMoreThanNone() {
    assertThat(Threshold.atLeast(2, 3).isMetBy(0, 0)).isTrue();
    assertThat(Threshold.moreThan(1, 2).isMetBy(0, 0)).isFalse();
    assertThat(Threshold.moreThan(0, 1).isMetBy(BigDecimal.ZERO, BigDecimal.ZERO)).isFalse();
  }

  @Test
  void printsItsInclusivity() {
    assertThat(Threshold.atLeast(2, 3)).hasToString("at least 2/3");
    assertThat(Threshold.moreThan(2, 4)).hasToString("more than 1/2");
  }

  @Test
  void inclusivityIsPartOfTheThreshold() {
    assertThat(Threshold.atLeast(1, 2)).isNotEqualTo(Threshold.moreThan(1, 2));
    assertThat(Threshold.atLeast(1, 2)).isEqualTo(Threshold.atLeast(50, 100));
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "-1, 3", "1, 0"})
  void aFractionOutsideZeroToOneIsRefused(long numerator, long denominator) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Threshold.atLeast(numerator, denominator));
  }
}
