package io.github.linli.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction of a total, from 0 to 1, in lowest terms.
 *
 * <p>Example: {@code Share.of(646, 817)} is {@code 34/43}, which is 79.0698 % to four digits.
 * Immutable and thread-safe.
 *
 * @param numerator not negative, not above the denominator
 * @param denominator positive
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {

  /**
   * Holds the fraction in lowest terms.
   *
   * @throws InvalidValueException if the fraction is not between 0 and 1
   */
  public Share {
    if (denominator <= 0 || numerator < 0 || numerator > denominator) {
      throw new InvalidValueException(
          "Share",
          "numerator/denominator",
          numerator + "/" + denominator,
          "a fraction from 0 to 1 with a positive denominator");
    }
    long divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * Part of a total of whole things, for example owners.
   *
   * @param part not negative, not above the total
   * @param total positive
   * @return the exact fraction
   * @throws InvalidValueException if the fraction is not between 0 and 1
   */
  public static Share of(long part, long total) {
    return new Share(part, total);
  }

  /**
   * Part of a total area.
   *
   * @param part not above the total
   * @param total positive
   * @return the exact fraction
   * @throws InvalidValueException if the fraction is not between 0 and 1
   */
  public static Share of(FloorArea part, FloorArea total) {
    return new Share(part.tenThousandths(), total.tenThousandths());
  }

  /**
   * Reads {@code 2/3}, a decimal such as {@code 0.75}, or a percentage such as {@code 60%} or
   * {@code 52.5%}.
   *
   * @param text the text
   * @return the exact fraction
   * @throws InvalidValueException if the text is anything else or not between 0 and 1
   */
  public static Share parse(String text) {
    if (text.matches("[0-9]{1,19}/[0-9]{1,19}")) {
      return fraction(text);
    }
    if (text.matches("[0-9]{1,3}(\\.[0-9]{1,12})?%?")) {
      boolean percent = text.endsWith("%");
      BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
      int digits = number.scale() + (percent ? 2 : 0);
      return new Share(
          number.unscaledValue().longValueExact(), BigInteger.TEN.pow(digits).longValueExact());
    }
    throw invalid(text);
  }

  private static Share fraction(String text) {
    int slash = text.indexOf('/');
    try {
      return new Share(
          Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    } catch (NumberFormatException tooLarge) {
      throw invalid(text);
    }
  }

  private static InvalidValueException invalid(String text) {
    return new InvalidValueException(
        "Share", "share", text, "a fraction (2/3), a decimal (0.75) or a percentage (60%)");
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /**
   * The fraction as a percentage, rounded to the digits asked for.
   *
   * @param digits digits after the point
   * @param rounding how to round
   * @return for 34/43, 4 and HALF_UP: 79.0698
   */
  public BigDecimal percent(int digits, RoundingMode rounding) {
    return BigDecimal.valueOf(numerator)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(denominator), digits, rounding);
  }

  @Override
  public int compareTo(Share other) {
    return BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(other.denominator))
        .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
  }

  /** The fraction in lowest terms, such as {@code 34/43}; {@link #parse(String)} reads it back. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
