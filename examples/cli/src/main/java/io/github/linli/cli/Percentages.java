package io.github.linli.cli;

import io.github.linli.measure.Known;
import io.github.linli.measure.Share;
import io.github.linli.validation.vote.Bounds;
import io.github.linli.validation.vote.Leg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The shares of a leg as people read them: the exact fraction, and percentages to four digits. */
final class Percentages {

  private static final int DIGITS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Percentages from low to high.
   *
   * @param low smallest
   * @param high largest; the same when exact
   */
  record Range(BigDecimal low, BigDecimal high) {
    boolean isExact() {
      return low.compareTo(high) == 0;
    }

    @Override
    public String toString() {
      return isExact() ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }
  }

  private Percentages() {}

  /** The exact fraction, where both figures are exact and the whole is not nothing. */
  static Optional<Share> share(Leg leg) {
    if (!leg.part().isExact() || !leg.whole().isExact() || leg.whole().low().signum() == 0) {
      return Optional.empty();
    }
    int scale = Math.max(leg.part().low().scale(), leg.whole().low().scale());
    return Optional.of(
        Share.of(
            leg.part().low().movePointRight(scale).longValueExact(),
            leg.whole().low().movePointRight(scale).longValueExact()));
  }

  /** The percentages the figures allow; none when the whole may be nothing or has no bound. */
  static Optional<Range> of(Leg leg) {
    Bounds part = leg.part();
    Bounds whole = leg.whole();
    if (whole.low().signum() == 0
        || !(whole.high() instanceof Known.Value<BigDecimal> widest)
        || !(part.high() instanceof Known.Value<BigDecimal> most)) {
      return Optional.empty();
    }
    BigDecimal low = percent(part.low(), widest.get());
    BigDecimal high = percent(most.get(), whole.low().max(most.get()));
    return Optional.of(new Range(low, high.min(HUNDRED.setScale(DIGITS))));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
  }
}
