package io.github.linli.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as somebody printed it, with the interval it stands for.
 *
 * <p>Public notices round: {@code 约8300} means 8250 to 8350, {@code 1.07万} means 10650 to 10750. A
 * rule that rests on such a figure is decided only when every value in the interval agrees. Both
 * ends are inclusive. How the interval follows from the print:
 *
 * <ul>
 *   <li>with 万: half a unit of the last printed digit;
 *   <li>with 约 and no 万: half a unit of the last digit that is not zero;
 *   <li>neither: as printed, low = high.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the text as printed
 * @param low smallest value it may stand for, not negative
 * @param high largest value it may stand for; known none when there is no upper bound
 */
public record Reported(String printed, BigDecimal low, Known<BigDecimal> high) {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 9;
  private static final Pattern FIGURE =
      Pattern.compile("(约)?([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(\\.[0-9]{1,9})?(万)?");
  private static final Pattern INTERVAL =
      Pattern.compile(
          "\\[([0-9]{1,15}(?:\\.[0-9]{1,9})?), ?(\\.\\.|[0-9]{1,15}(?:\\.[0-9]{1,9})?)\\]");
  private static final String ACCEPTED =
      "a figure such as 8300, 8,300.50, 约8300 or 1.07万, or an interval [231, 344] or [367, ..]";

  /**
   * Holds the figure.
   *
   * @throws InvalidValueException if the print cannot be read, or stands for other bounds
   */
  public Reported {
    Objects.requireNonNull(printed, "printed");
    boolean plain =
        high instanceof Known.Value<BigDecimal> top
            && top.get().compareTo(low) == 0
            && low.signum() >= 0
            && low.scale() <= MOST_DECIMALS
            && (long) low.precision() - low.scale() <= MOST_DIGITS
            && prints(printed, low);
    if (!plain) {
      Interval read = Interval.read(printed);
      if (read.low().compareTo(low) != 0 || !same(read.high(), high)) {
        throw invalid(printed);
      }
    }
  }

  /** Whether the text is the number in plain digits; looks at the digits without printing it. */
  private static boolean prints(String text, BigDecimal number) {
    int scale = number.scale();
    if (scale < 0 || text.length() > 18) {
      return text.equals(number.toPlainString());
    }
    int point = scale == 0 ? text.length() : text.length() - scale - 1;
    if (point < 1
        || (scale > 0 && text.charAt(point) != '.')
        || (point > 1 && text.charAt(0) == '0')) {
      return false;
    }
    long unscaled = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (i != point) {
        if (digit < 0 || digit > 9) {
          return false;
        }
        unscaled = unscaled * 10 + digit;
      }
    }
    return number.scale() == scale && number.compareTo(BigDecimal.valueOf(unscaled, scale)) == 0;
  }

  private static InvalidValueException invalid(String printed) {
    return new InvalidValueException("Reported", "printed", "\"" + printed + "\"", ACCEPTED);
  }

  private static boolean same(Known<BigDecimal> one, Known<BigDecimal> other) {
    return one.map(BigDecimal::stripTrailingZeros)
        .equals(other.map(BigDecimal::stripTrailingZeros));
  }

  /**
   * An exact figure, printed as it is.
   *
   * @param value the figure, not negative
   * @return the figure with low = high
   */
  public static Reported exactly(BigDecimal value) {
    return new Reported(value.toPlainString(), value, Known.of(value));
  }

  /**
   * An exact whole number.
   *
   * @param value the number, not negative
   * @return the figure with low = high
   */
  public static Reported exactly(long value) {
    return exactly(BigDecimal.valueOf(value));
  }

  /**
   * An exact area.
   *
   * @param area the area
   * @return the figure with low = high, in square metres
   */
  public static Reported exactly(FloorArea area) {
    return exactly(area.squareMetres());
  }

  /**
   * A figure known to lie between two numbers.
   *
   * @param low smallest value, inclusive
   * @param high largest value, inclusive
   * @return the figure
   */
  public static Reported between(BigDecimal low, BigDecimal high) {
    String printed = "[" + low.toPlainString() + ", " + high.toPlainString() + "]";
    return new Reported(printed, low, Known.of(high));
  }

  /**
   * A figure known to be at least a number, without an upper bound.
   *
   * @param low smallest value, inclusive
   * @return the figure
   */
  public static Reported atLeast(BigDecimal low) {
    return new Reported("[" + low.toPlainString() + ", ..]", low, Known.none());
  }

  /**
   * Reads a printed figure or interval; the inverse of {@link #toString()}.
   *
   * @param text digits, optionally with thousands separators, a point, 约 before and 万 after; or
   *     {@code [low, high]}, {@code [low, ..]}
   * @return the figure with its interval
   * @throws InvalidValueException if the text is anything else
   */
  public static Reported parse(String text) {
    Interval read = Interval.read(text);
    return new Reported(text, read.low(), read.high());
  }

  /** What a print stands for. */
  private record Interval(BigDecimal low, Known<BigDecimal> high) {

    static Interval read(String text) {
      Matcher interval = INTERVAL.matcher(text);
      if (interval.matches()) {
        return bracketed(text, interval);
      }
      Matcher figure = FIGURE.matcher(text);
      if (!figure.matches()) {
        throw invalid(text);
      }
      String digits = figure.group(2).replace(",", "");
      BigDecimal number =
          new BigDecimal(figure.group(3) == null ? digits : digits + figure.group(3));
      boolean about = figure.group(1) != null;
      boolean inTenThousands = figure.group(4) != null;
      if (inTenThousands) {
        return around(number.movePointRight(4), half(number.scale() - 4));
      }
      return about && number.signum() != 0
          ? around(number, half(number.stripTrailingZeros().scale()))
          : new Interval(number, Known.of(number));
    }

    private static Interval bracketed(String text, Matcher interval) {
      BigDecimal low = new BigDecimal(interval.group(1));
      if (interval.group(2).equals("..")) {
        return new Interval(low, Known.none());
      }
      BigDecimal high = new BigDecimal(interval.group(2));
      if (high.compareTo(low) < 0) {
        throw invalid(text);
      }
      return new Interval(low, Known.of(high));
    }

    private static Interval around(BigDecimal value, BigDecimal half) {
      BigDecimal low = value.subtract(half).max(BigDecimal.ZERO);
      return new Interval(plain(low), Known.of(plain(value.add(half))));
    }

    private static BigDecimal half(int scale) {
      return BigDecimal.valueOf(5, scale + 1);
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /**
   * Whether the figure is a number or more.
   *
   * @param number the number, inclusive
   * @return unknown when only some of the values it may be are
   */
  public Ternary isAtLeast(long number) {
    BigDecimal least = BigDecimal.valueOf(number);
    if (low.compareTo(least) >= 0) {
      return Ternary.TRUE;
    }
    return high.test(top -> Ternary.of(top.compareTo(least) >= 0), Ternary.TRUE).isFalse()
        ? Ternary.FALSE
        : Ternary.UNKNOWN;
  }

  /**
   * Whether the figure stands for one value only.
   *
   * @return true when low = high
   */
  public boolean isExact() {
    return high instanceof Known.Value<BigDecimal> top && top.get().compareTo(low) == 0;
  }

  /** Same print and same bounds as numbers; trailing zeros of a bound do not count. */
  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Reported that
        && printed.equals(that.printed)
        && low.compareTo(that.low) == 0
        && same(high, that.high);
  }

  @Override
  public int hashCode() {
    return Objects.hash(printed, low.stripTrailingZeros());
  }

  /** The text as printed; {@link #parse(String)} reads it back. */
  @Override
  public String toString() {
    return printed;
  }
}
