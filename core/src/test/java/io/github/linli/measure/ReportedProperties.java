package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ReportedProperties {

  /** With 约: half a unit of the last digit that is not zero, counted here by its place. */
  @Property
  void aboutMeansHalfAUnitOfTheLastDigitThatIsNotZero(
      @ForAll @IntRange(min = 0, max = 99_999) int leading,
      @ForAll @IntRange(min = 1, max = 9) int lastDigit,
      @ForAll @IntRange(min = 0, max = 6) int zeros) {
    long mantissa = leading * 10L + lastDigit;
    long unit = power(zeros);
    Reported figure = Reported.parse("约" + mantissa * unit);
    assertThat(twice(figure.low())).isEqualByComparingTo(number((2 * mantissa - 1) * unit));
    assertThat(twice(high(figure))).isEqualByComparingTo(number((2 * mantissa + 1) * unit));
  }

  /** With 万: half a unit of the last printed digit, zeros counted, 约 or not. */
  @Property
  void tenThousandsMeanHalfAUnitOfTheLastPrintedDigit(
      @ForAll @IntRange(min = 1, max = 999_999) int digits,
      @ForAll @IntRange(min = 0, max = 4) int scale,
      @ForAll boolean about) {
    String printed = (about ? "约" : "") + BigDecimal.valueOf(digits, scale).toPlainString() + "万";
    long unit = power(4 - scale);
    Reported figure = Reported.parse(printed);
    assertThat(twice(figure.low())).isEqualByComparingTo(number((2L * digits - 1) * unit));
    assertThat(twice(high(figure))).isEqualByComparingTo(number((2L * digits + 1) * unit));
    assertThat(figure).hasToString(printed);
  }

  @Property
  void factoriesPrintWhatReadsBackEqual(
      @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(4) BigDecimal a,
      @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(2) BigDecimal b) {
    readsBack(Reported.exactly(a));
    readsBack(Reported.atLeast(a));
    readsBack(Reported.between(a.min(b), a.max(b)));
  }

  private static void readsBack(Reported figure) {
    assertThat(Reported.parse(figure.toString())).isEqualTo(figure).hasSameHashCodeAs(figure);
  }

  private static long power(int zeros) {
    return BigDecimal.TEN.pow(zeros).longValueExact();
  }

  private static BigDecimal twice(BigDecimal value) {
    return value.add(value);
  }

  private static BigDecimal high(Reported figure) {
    return figure.high().value().orElseThrow();
  }

  private static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }
}
