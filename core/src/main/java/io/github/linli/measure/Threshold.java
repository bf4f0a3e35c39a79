package io.github.linli.measure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A statutory fraction with its inclusivity: 以上 is {@link #atLeast at least} and includes the
 * number, 过半数 is {@link #moreThan more than} and does not (Civil Code art. 1259).
 *
 * <p>Compared by cross-multiplication, never by division. Example: {@code Threshold.atLeast(2, 3)}
 * is met by 6000.00 of 9000.00 m² exactly, not by 5999.99. Immutable and thread-safe.
 *
 * @param share the fraction of the total
 * @param inclusive whether exactly the fraction is enough
 */
public record Threshold(Share share, boolean inclusive) {

  /** Holds the threshold. */
  public Threshold {
    Objects.requireNonNull(share, "share");
  }

  /**
   * At least this fraction: the number itself is enough (以上).
   *
   * @param numerator not negative
   * @param denominator positive
   * @return the threshold
   */
  public static Threshold atLeast(long numerator, long denominator) {
    return new Threshold(Share.of(numerator, denominator), true);
  }

  /**
   * More than this fraction: the number itself is not enough (过半数, 超过).
   *
   * @param numerator not negative
   * @param denominator positive
   * @return the threshold
   */
  public static Threshold moreThan(long numerator, long denominator) {
    return new Threshold(Share.of(numerator, denominator), false);
  }

  /**
   * Whether a part of a total meets the threshold. With a total of zero the same formula holds:
   * zero is at least any fraction of zero and never more than one.
   *
   * @param part not negative, in the unit of the total
   * @param total not negative
   * @return whether {@code part / total} is at least, or more than, the fraction
   */
  public boolean isMetBy(long part, long total) {
    long partHigh = Math.multiplyHigh(part, share.denominator());
    long partLow = part * share.denominator();
    long dueHigh = Math.multiplyHigh(total, share.numerator());
    long dueLow = total * share.numerator();
    int order = Long.compare(partHigh, dueHigh);
    int compared = order != 0 ? order : Long.compareUnsigned(partLow, dueLow);
    return inclusive ? compared >= 0 : compared > 0;
  }

  /**
   * Whether a part of an area meets the threshold.
   *
   * @param part the part
   * @param total the whole
   * @return as {@link #isMetBy(long, long)}
   */
  public boolean isMetBy(FloorArea part, FloorArea total) {
    return isMetBy(part.tenThousandths(), total.tenThousandths());
  }

  /**
   * Whether a part of a total meets the threshold.
   *
   * @param part not negative, in the unit of the total
   * @param total not negative
   * @return as {@link #isMetBy(long, long)}
   */
  public boolean isMetBy(BigDecimal part, BigDecimal total) {
    int compared =
        part.multiply(BigDecimal.valueOf(share.denominator()))
            .compareTo(total.multiply(BigDecimal.valueOf(share.numerator())));
    return inclusive ? compared >= 0 : compared > 0;
  }

  /** For example {@code at least 2/3} or {@code more than 1/2}. */
  @Override
  public String toString() {
    return (inclusive ? "at least " : "more than ") + share;
  }
}
