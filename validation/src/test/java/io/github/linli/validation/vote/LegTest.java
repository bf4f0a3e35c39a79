package io.github.linli.validation.vote;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.linli.measure.Known;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegTest {

  private static Bounds bounds(String text) {
    List<String> ends = Splitter.on('-').splitToList(text);
    BigDecimal low = new BigDecimal(ends.get(0));
    if (ends.size() == 1) {
      return Bounds.exactly(low);
    }
    return new Bounds(
        low, ends.get(1).equals("..") ? Known.none() : Known.of(new BigDecimal(ends.get(1))));
  }

  private static Leg leg(Threshold threshold, Measured.Unit unit, String part, String whole) {
    return Leg.of(threshold, unit, bounds(part), bounds(whole), Known.unknown());
  }

  @ParameterizedTest
  @CsvSource({
    // part, whole, at least 2/3, more than 1/2, at least 3/4
    "6000.00, 9000.00, TRUE, TRUE, FALSE",
    "5999.99, 9000.00, FALSE, TRUE, FALSE",
    "4500.00, 9000.00, FALSE, FALSE, FALSE",
    "4500.01, 9000.00, FALSE, TRUE, FALSE",
    "6750.00, 9000.00, TRUE, TRUE, TRUE",
    "6749.99, 9000.00, TRUE, TRUE, FALSE",
    "0, 9000.00, FALSE, FALSE, FALSE",
    "9000.00, 9000.00, TRUE, TRUE, TRUE",
  })
  void boundariesAreExact(
      String part, String whole, Ternary twoThirds, Ternary half, Ternary threeQuarters) {
    assertThat(leg(Threshold.atLeast(2, 3), Measured.Unit.AREA, part, whole).met())
        .isEqualTo(twoThirds);
    assertThat(leg(Threshold.moreThan(1, 2), Measured.Unit.AREA, part, whole).met())
        .isEqualTo(half);
    assertThat(leg(Threshold.atLeast(3, 4), Measured.Unit.AREA, part, whole).met())
        .isEqualTo(threeQuarters);
  }

  @Test
  void largeFiguresDoNotOverflow() {
    String huge = "999999999999999.99";
    assertThat(leg(Threshold.atLeast(3, 4), Measured.Unit.AREA, huge, huge).met())
        .isEqualTo(Ternary.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    "AREA,  5687.60,   9000.00, 2, 3, true,  312.40",
    "HEADS, 56,        90,      2, 3, true,  4",
    "HEADS, 30,        60,      1, 2, false, 1",
    "HEADS, 30,        61,      1, 2, false, 1",
    "AREA,  3000.00,   6000.00, 1, 2, false, 0.01",
    "AREA,  3000,      6000,    1, 2, false, 0.01",
    "AREA,  3000.0000, 6000.00, 1, 2, false, 0.0001",
    "HEADS, 61,        92,      2, 3, true,  1",
    "AREA,  66.66,     100.00,  2, 3, true,  0.01",
  })
  void theShortfallIsTheLeastThatIsEnough(
      Measured.Unit unit,
      String part,
      String whole,
      int numerator,
      int denominator,
      boolean inclusive,
      BigDecimal expected) {
    Threshold threshold =
        inclusive
            ? Threshold.atLeast(numerator, denominator)
            : Threshold.moreThan(numerator, denominator);
    Bounds gap = leg(threshold, unit, part, whole).shortfall().value().orElseThrow();
    assertThat(gap.isExact()).isTrue();
    assertThat(gap.low()).isEqualByComparingTo(expected);
  }

  @Test
  void theShortfallOfIntervalsIsAnInterval() {
    Leg leg = leg(Threshold.atLeast(2, 3), Measured.Unit.HEADS, "50-55", "90-93");
    assertThat(leg.met()).isEqualTo(Ternary.FALSE);
    Bounds gap = leg.shortfall().value().orElseThrow();
    assertThat(gap.low()).isEqualByComparingTo("5"); // 60 of 90, having 55
    assertThat(gap.high().value().orElseThrow()).isEqualByComparingTo("12"); // 62 of 93, having 50
  }

  @Test
  void withoutAnUpperBoundTheShortfallIsUnknown() {
    assertThat(
            leg(Threshold.atLeast(2, 3), Measured.Unit.HEADS, "50", "90-..")
                .shortfall()
                .isUnknown())
        .isTrue();
    assertThat(leg(Threshold.atLeast(2, 3), Measured.Unit.HEADS, "60", "90").shortfall().isNone())
        .isTrue();
  }

  @Test
  void aStatedShareDecidesWhereItCan() {
    Known<ShareRange> over = Known.of(ShareRange.moreThan(Share.of(2, 3)));
    Known<ShareRange> vague = Known.of(ShareRange.moreThan(Share.of(3, 5)));
    Bounds unknown = new Bounds(BigDecimal.ZERO, Known.none());
    Threshold twoThirds = Threshold.atLeast(2, 3);
    assertThat(Leg.of(twoThirds, Measured.Unit.SHARE, unknown, unknown, over).met())
        .isEqualTo(Ternary.TRUE);
    assertThat(Leg.of(twoThirds, Measured.Unit.SHARE, unknown, unknown, vague).met())
        .isEqualTo(Ternary.UNKNOWN);
    assertThat(Leg.of(twoThirds, Measured.Unit.AREA, bounds("60"), bounds("90"), vague).met())
        .isEqualTo(Ternary.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"90, 60", "91, 61", "92, 62", "93, 62"})
  void whatIsNeededIsWhole(String whole, BigDecimal needed) {
    assertThat(
            leg(Threshold.atLeast(2, 3), Measured.Unit.HEADS, "0", whole)
                .needed()
                .value()
                .orElseThrow())
        .isEqualByComparingTo(needed);
  }
}
