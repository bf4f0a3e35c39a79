package io.github.linli.validation.vote;

import io.github.linli.measure.Known;
import io.github.linli.measure.ShareRange;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One of the four questions of a vote: did enough of the whole take part, or approve, by area or by
 * heads. Decided when every value the figures may have gives the same answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param met whether the threshold is met
 * @param threshold what the law asks
 * @param unit what the figures count
 * @param part those taking part, or approving
 * @param whole what they are measured against
 */
public record Leg(Ternary met, Threshold threshold, Measured.Unit unit, Bounds part, Bounds whole) {

  static Leg of(
      Threshold threshold,
      Measured.Unit unit,
      Bounds part,
      Bounds whole,
      Known<ShareRange> statedShare) {
    Ternary stated = statedShare.test(range -> range.meets(threshold), Ternary.UNKNOWN);
    Ternary met = stated.isUnknown() ? byFigures(threshold, part, whole) : stated;
    return new Leg(met, threshold, unit, part, whole);
  }

  private static Ternary byFigures(Threshold threshold, Bounds part, Bounds whole) {
    if (whole.high() instanceof Known.Value<BigDecimal> most
        && threshold.isMetBy(part.low(), most.get())) {
      return Ternary.TRUE;
    }
    if (part.high() instanceof Known.Value<BigDecimal> most
        && !threshold.isMetBy(most.get(), whole.low().max(most.get()))) {
      return Ternary.FALSE;
    }
    return Ternary.UNKNOWN;
  }

  /**
   * How much more is needed, the whole staying as it is: at least so much for the most favourable
   * figures, at most so much for the least. Exact when the figures are. Owners are whole; areas are
   * in the finest unit printed, at least 0.01 m².
   *
   * @return known none when the threshold is met, unknown when the whole has no upper bound or only
   *     shares are known
   */
  public Known<Bounds> shortfall() {
    if (met.isTrue()) {
      return Known.none();
    }
    if (unit == Measured.Unit.SHARE || !(whole.high() instanceof Known.Value<BigDecimal> widest)) {
      return Known.unknown();
    }
    BigDecimal most = needed(widest.get()).subtract(part.low()).max(BigDecimal.ZERO);
    BigDecimal least =
        part.high()
            .value()
            .map(high -> needed(whole.low().max(high)).subtract(high).max(BigDecimal.ZERO))
            .orElse(BigDecimal.ZERO);
    return Known.of(new Bounds(least.min(most), Known.of(most)));
  }

  /**
   * The smallest part that meets the threshold.
   *
   * @return known for an exact whole, unknown otherwise
   */
  public Known<BigDecimal> needed() {
    return whole.isExact() && unit != Measured.Unit.SHARE
        ? Known.of(needed(whole.low()))
        : Known.unknown();
  }

  private BigDecimal needed(BigDecimal ofWhole) {
    int scale =
        unit == Measured.Unit.HEADS
            ? 0
            : Math.max(2, Math.max(ofWhole.stripTrailingZeros().scale(), part.low().scale()));
    BigDecimal needed =
        ofWhole
            .multiply(BigDecimal.valueOf(threshold.share().numerator()))
            .divide(
                BigDecimal.valueOf(threshold.share().denominator()), scale, RoundingMode.CEILING);
    return threshold.isMetBy(needed, ofWhole)
        ? needed
        : needed.add(BigDecimal.ONE.movePointLeft(scale));
  }
}
