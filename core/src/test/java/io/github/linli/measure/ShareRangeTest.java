package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShareRangeTest {

  private static final Share HALF = Share.of(1, 2);

  static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(ShareRange.atLeast(HALF), Threshold.atLeast(1, 2), Ternary.TRUE),
        Arguments.of(ShareRange.atLeast(HALF), Threshold.moreThan(1, 2), Ternary.UNKNOWN),
        Arguments.of(ShareRange.moreThan(HALF), Threshold.moreThan(1, 2), Ternary.TRUE),
        Arguments.of(ShareRange.moreThan(HALF), Threshold.atLeast(2, 3), Ternary.UNKNOWN),
        Arguments.of(ShareRange.atMost(HALF), Threshold.moreThan(1, 2), Ternary.FALSE),
        Arguments.of(ShareRange.atMost(HALF), Threshold.atLeast(1, 2), Ternary.UNKNOWN),
        Arguments.of(ShareRange.lessThan(HALF), Threshold.atLeast(1, 2), Ternary.FALSE),
        Arguments.of(ShareRange.lessThan(HALF), Threshold.atLeast(1, 3), Ternary.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementInWordsIsDecidedOnlyWhenEveryFractionAgrees(
      ShareRange range, Threshold threshold, Ternary answer) {
    assertThat(range.meets(threshold)).isEqualTo(answer);
  }

  /** Every range of sixths against every threshold of sixths, by looking at all the 1/60ths. */
  @Test
  void agreesWithLookingAtEveryFraction() {
    int ranges = 0;
    for (int low = 0; low <= 6; low++) {
      for (int high = low; high <= 6; high++) {
        for (int ends = low == high ? 3 : 0; ends < 4; ends++) {
          boolean lowInclusive = (ends & 1) != 0;
          boolean highInclusive = (ends & 2) != 0;
          agreesForEveryThreshold(low, lowInclusive, high, highInclusive);
          ranges++;
        }
      }
    }
    assertThat(ranges).isEqualTo(21 * 4 + 7);
  }

  private static void agreesForEveryThreshold(
      int low, boolean lowInclusive, int high, boolean highInclusive) {
    var range = new ShareRange(Share.of(low, 6), lowInclusive, Share.of(high, 6), highInclusive);
    for (int sixths = 0; sixths <= 6; sixths++) {
      for (boolean inclusive : new boolean[] {true, false}) {
        long due = sixths * 10L;
        long from = low * 10L + (lowInclusive ? 0 : 1);
        long to = high * 10L - (highInclusive ? 0 : 1);
        Ternary expected = oracle(from, to, due, inclusive);
        assertThat(range.meets(new Threshold(Share.of(sixths, 6), inclusive)))
            .as("%s meets %s sixths, inclusive %s", range, sixths, inclusive)
            .isEqualTo(expected);
      }
    }
  }

  private static Ternary oracle(long from, long to, long due, boolean inclusive) {
    long meeting =
        LongStream.rangeClosed(from, to).filter(f -> inclusive ? f >= due : f > due).count();
    if (meeting == 0) {
      return Ternary.FALSE;
    }
    return meeting == to - from + 1 ? Ternary.TRUE : Ternary.UNKNOWN;
  }

  @ParameterizedTest
  @CsvSource({
    "2/3, true, 1/2, true",
    "1/2, false, 1/2, true",
    "1/2, true, 1/2, false",
    "1/2, false, 1/2, false"
  })
  void aRangeThatHoldsNoFractionIsRefused(
      String low, boolean lowInclusive, String high, boolean highInclusive) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new ShareRange(Share.parse(low), lowInclusive, Share.parse(high), highInclusive));
  }

  @Test
  void aRangeOfOneFractionIsAccepted() {
    assertThat(new ShareRange(HALF, true, HALF, true).meets(Threshold.atLeast(1, 2)))
        .isEqualTo(Ternary.TRUE);
  }

  @Test
  void thereIsNothingAboveTheWholeOrBelowNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ShareRange.moreThan(Share.of(1, 1)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ShareRange.lessThan(Share.of(0, 1)));
  }

  @Test
  void printsTheWordsOfTheStatement() {
    assertThat(ShareRange.atLeast(Share.of(3, 4))).hasToString("at least 3/4");
    assertThat(ShareRange.moreThan(Share.of(3, 5))).hasToString("more than 3/5");
    assertThat(ShareRange.atMost(HALF)).hasToString("at most 1/2");
    assertThat(ShareRange.lessThan(HALF)).hasToString("less than 1/2");
    assertThat(new ShareRange(HALF, true, Share.of(2, 3), false))
        .hasToString("1/2 to 2/3 (excluded)");
  }
}
