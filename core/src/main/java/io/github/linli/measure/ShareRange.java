package io.github.linli.measure;

import java.util.Objects;

/**
 * A fraction stated in words, as notices do: "over 60 %", "at least three quarters", "not half".
 *
 * <p>Immutable and thread-safe.
 *
 * @param low smallest fraction it may be
 * @param lowInclusive whether it may be exactly the smallest
 * @param high largest fraction it may be
 * @param highInclusive whether it may be exactly the largest
 */
public record ShareRange(Share low, boolean lowInclusive, Share high, boolean highInclusive) {

  private static final Share ZERO = Share.of(0, 1);
  private static final Share ONE = Share.of(1, 1);

  /**
   * Holds the range.
   *
   * @throws InvalidValueException if no fraction lies in it
   */
  public ShareRange {
    Objects.requireNonNull(low, "low");
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && !(lowInclusive && highInclusive))) {
      throw new InvalidValueException(
          "ShareRange", "low/high", low + " to " + high, "a range that holds a fraction");
    }
  }

  /**
   * This fraction or more.
   *
   * @param share the smallest fraction, inclusive
   * @return the range
   */
  public static ShareRange atLeast(Share share) {
    return new ShareRange(share, true, ONE, true);
  }

  /**
   * More than this fraction.
   *
   * @param share the fraction, exclusive
   * @return the range
   */
  public static ShareRange moreThan(Share share) {
    return new ShareRange(share, false, ONE, true);
  }

  /**
   * This fraction or less.
   *
   * @param share the largest fraction, inclusive
   * @return the range
   */
  public static ShareRange atMost(Share share) {
    return new ShareRange(ZERO, true, share, true);
  }

  /**
   * Less than this fraction.
   *
   * @param share the fraction, exclusive
   * @return the range
   */
  public static ShareRange lessThan(Share share) {
    return new ShareRange(ZERO, true, share, false);
  }

  /**
   * Whether every fraction in the range meets a threshold, or none does.
   *
   * @param threshold the threshold
   * @return unknown when only some do
   */
  public Ternary meets(Threshold threshold) {
    int lowest = low.compareTo(threshold.share());
    int highest = high.compareTo(threshold.share());
    boolean allMeet =
        threshold.inclusive() ? lowest >= 0 : lowest > 0 || (lowest == 0 && !lowInclusive);
    if (allMeet) {
      return Ternary.TRUE;
    }
    boolean noneMeets =
        threshold.inclusive() ? highest < 0 || (highest == 0 && !highInclusive) : highest <= 0;
    return noneMeets ? Ternary.FALSE : Ternary.UNKNOWN;
  }

  /** For example {@code at least 3/4}, {@code more than 3/5}, {@code 1/2 to 2/3}. */
  @Override
  public String toString() {
    if (high.equals(ONE) && highInclusive) {
      return (lowInclusive ? "at least " : "more than ") + low;
    }
    if (low.equals(ZERO) && lowInclusive) {
      return (highInclusive ? "at most " : "less than ") + high;
    }
    return low
        + (lowInclusive ? "" : " (excluded)")
        + " to "
        + high
        + (highInclusive ? "" : " (excluded)");
  }
}
