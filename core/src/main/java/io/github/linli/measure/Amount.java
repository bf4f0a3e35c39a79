package io.github.linli.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money in whole fen (0.01 yuan); may be negative, as a balance may.
 *
 * <p>No silent rounding: {@link #ofYuan(String)} refuses fractions of a fen, {@link
 * #times(BigDecimal, RoundingMode)} asks for the rule by name. Example: {@code
 * Amount.ofYuan("12.5")} is 1250 fen and prints {@code 12.50}. Immutable and thread-safe.
 *
 * @param fen the number of fen
 */
public record Amount(long fen) implements Comparable<Amount> {

  /** Nothing to pay. */
  public static final Amount ZERO = new Amount(0);

  private static final int WHOLE_DIGITS = 17;

  /**
   * An amount from its number of fen.
   *
   * @param fen the number of fen
   * @return the amount
   */
  public static Amount ofFen(long fen) {
    return new Amount(fen);
  }

  /**
   * An amount from its number of yuan.
   *
   * @param yuan at most two digits after the point
   * @return the amount
   * @throws InvalidValueException if digits would be lost or the number is out of range
   */
  public static Amount ofYuan(BigDecimal yuan) {
    if ((long) yuan.precision() - yuan.scale() > WHOLE_DIGITS || yuan.scale() > 40) {
      throw invalid(yuan.toString());
    }
    try {
      return new Amount(yuan.movePointRight(2).longValueExact());
    } catch (ArithmeticException lost) {
      throw invalid(yuan.toString());
    }
  }

  /**
   * Reads what {@link #toString()} prints, such as {@code 1234.50}.
   *
   * @param yuan digits with an optional sign, point and up to two digits after it
   * @return the amount
   * @throws InvalidValueException if the text is anything else
   */
  public static Amount ofYuan(String yuan) {
    if (!yuan.matches("-?[0-9]{1,17}(\\.[0-9]{1,2})?")) {
      throw invalid(yuan);
    }
    return ofYuan(new BigDecimal(yuan));
  }

  private static InvalidValueException invalid(String value) {
    return new InvalidValueException(
        "Amount", "yuan", value, "yuan with at most 17 digits before and 2 after the point");
  }

  /**
   * The number of yuan with two digits after the point.
   *
   * @return for 1250 fen: 12.50
   */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  /**
   * The sum.
   *
   * @param other another amount
   * @return the sum
   * @throws ArithmeticException if it does not fit
   */
  public Amount plus(Amount other) {
    return new Amount(Math.addExact(fen, other.fen));
  }

  /**
   * The difference.
   *
   * @param other another amount
   * @return the difference
   * @throws ArithmeticException if it does not fit
   */
  public Amount minus(Amount other) {
    return new Amount(Math.subtractExact(fen, other.fen));
  }

  /**
   * The amount times a factor, rounded to whole fen by the rule named.
   *
   * @param factor for example an area in square metres
   * @param rounding the one rule for this amount; {@link RoundingMode#UNNECESSARY} refuses to round
   * @return the product
   * @throws ArithmeticException if it does not fit, or rounding is refused and needed
   */
  public Amount times(BigDecimal factor, RoundingMode rounding) {
    if ((long) factor.precision() - factor.scale() > 2 * WHOLE_DIGITS || factor.scale() > 1_000) {
      throw new ArithmeticException("factor out of range: " + factor);
    }
    return new Amount(
        BigDecimal.valueOf(fen).multiply(factor).setScale(0, rounding).longValueExact());
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compare(fen, other.fen);
  }

  /** Yuan with two digits, without a unit; {@link #ofYuan(String)} reads it back. */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
