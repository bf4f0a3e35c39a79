package io.github.linli.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An area in square metres, exact to 0.0001 m², never negative, at most 100,000,000,000 m².
 *
 * <p>Keeps the scale it was given for printing ({@code 9000.00} prints so), but equality and order
 * look at the area alone: {@code 9000.00} equals {@code 9000}. Example: {@code
 * FloorArea.of("312.40")} is 3,124,000 ten-thousandths of a square metre. Immutable and
 * thread-safe.
 *
 * @param tenThousandths the area in units of 0.0001 m²
 * @param scale digits after the point when printed, 0 to 4
 */
public record FloorArea(long tenThousandths, int scale) implements Comparable<FloorArea> {

  /** No area at all. */
  public static final FloorArea ZERO = new FloorArea(0, 0);

  private static final int FINEST = 4;
  private static final long LARGEST = 100_000_000_000L * 10_000;
  private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(LARGEST, FINEST);
  private static final String ACCEPTED =
      "an area in square metres from 0 to 100000000000 with at most 4 digits after the point";

  /**
   * Holds an area.
   *
   * @throws InvalidValueException if negative, too large, or not printable at the scale
   */
  public FloorArea {
    if (tenThousandths < 0 || tenThousandths > LARGEST || scale < 0 || scale > FINEST) {
      throw invalid(tenThousandths + " ten-thousandths at scale " + scale);
    }
    if (tenThousandths % unitAt(scale) != 0) {
      throw invalid(tenThousandths + " ten-thousandths at scale " + scale);
    }
  }

  /**
   * An area from its number of square metres; the number's scale is kept (a negative one becomes
   * 0).
   *
   * @param squareMetres the number, not negative, at most 4 digits after the point
   * @return the area
   * @throws InvalidValueException if it is negative, too large or finer than 0.0001 m²
   */
  public static FloorArea of(BigDecimal squareMetres) {
    if (squareMetres.signum() == 0) {
      return new FloorArea(0, Math.max(0, Math.min(FINEST, squareMetres.scale())));
    }
    // Digits before the point, without building the number: its exponent may be absurd.
    long wholeDigits = (long) squareMetres.precision() - squareMetres.scale();
    if (squareMetres.signum() < 0 || wholeDigits > 12 || squareMetres.scale() > FINEST + 40) {
      throw invalid(squareMetres.toString());
    }
    BigDecimal fine =
        squareMetres.scale() > FINEST ? squareMetres.stripTrailingZeros() : squareMetres;
    BigDecimal scaled = fine.scale() < 0 ? fine.setScale(0) : fine;
    if (scaled.scale() > FINEST || scaled.compareTo(LARGEST_AREA) > 0) {
      throw invalid(squareMetres.toString());
    }
    return new FloorArea(scaled.movePointRight(FINEST).longValueExact(), scaled.scale());
  }

  /**
   * Reads what {@link #toString()} prints: a plain decimal such as {@code 9000.00}.
   *
   * @param text digits with an optional point and up to 4 digits after it
   * @return the area
   * @throws InvalidValueException if the text is anything else
   */
  public static FloorArea of(String text) {
    if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) {
      throw invalid(text);
    }
    return of(new BigDecimal(text));
  }

  private static InvalidValueException invalid(String value) {
    return new InvalidValueException("FloorArea", "squareMetres", value, ACCEPTED);
  }

  private static long unitAt(int scale) {
    long unit = 1;
    for (int i = scale; i < FINEST; i++) {
      unit *= 10;
    }
    return unit;
  }

  /**
   * The number of square metres at its own scale.
   *
   * @return for example {@code 9000.00}
   */
  public BigDecimal squareMetres() {
    return BigDecimal.valueOf(tenThousandths, FINEST).setScale(scale, RoundingMode.UNNECESSARY);
  }

  /**
   * The sum, at the finer of the two scales.
   *
   * @param other another area
   * @return the sum
   * @throws InvalidValueException if it exceeds the largest area
   */
  public FloorArea plus(FloorArea other) {
    return new FloorArea(tenThousandths + other.tenThousandths, Math.max(scale, other.scale));
  }

  /**
   * The difference, at the finer of the two scales.
   *
   * @param other an area not larger than this
   * @return the difference
   * @throws InvalidValueException if the other is larger
   */
  public FloorArea minus(FloorArea other) {
    return new FloorArea(tenThousandths - other.tenThousandths, Math.max(scale, other.scale));
  }

  @Override
  public int compareTo(FloorArea other) {
    return Long.compare(tenThousandths, other.tenThousandths);
  }

  /** Same area; the printed scale does not count. */
  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof FloorArea area && area.tenThousandths == tenThousandths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(tenThousandths);
  }

  /** The plain number at its own scale, without a unit; {@link #of(String)} reads it back. */
  @Override
  public String toString() {
    return squareMetres().toPlainString();
  }
}
