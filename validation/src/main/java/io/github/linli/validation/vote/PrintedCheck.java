package io.github.linli.validation.vote;

import io.github.linli.assembly.PrintedFigure;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed figure recomputed from what it should follow from.
 *
 * <p>A percentage agrees when it is the exact quotient rounded half up, or cut off, at the digits
 * printed: notices do both. A number agrees when equal, a day when it is that day. Immutable and
 * thread-safe.
 *
 * @param figure the printed figure
 * @param recomputed what it should read, at the digits printed
 * @param agrees whether it does; unknown when the print is no percentage or number at all
 */
public record PrintedCheck(PrintedFigure figure, String recomputed, Ternary agrees) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-年./]([0-9]{1,2})[-月./]([0-9]{1,2})日?");

  /**
   * Recomputes a printed figure.
   *
   * @param figure the figure
   * @return the check
   */
  public static PrintedCheck of(PrintedFigure figure) {
    if (figure.date() instanceof Known.Value<PartialDate> date) {
      String day = date.get().toString();
      return new PrintedCheck(figure, day, Ternary.of(iso(figure.printed()).equals(day)));
    }
    String digits = figure.printed().replaceAll("[,,%%\\s]", "");
    Matcher number = NUMBER.matcher(digits);
    boolean readable = number.matches();
    if (figure.value() instanceof Known.Value<BigDecimal> value) {
      boolean same = readable && new BigDecimal(digits).compareTo(value.get()) == 0;
      return new PrintedCheck(
          figure, value.get().toPlainString(), readable ? Ternary.of(same) : Ternary.UNKNOWN);
    }
    int scale = readable ? new BigDecimal(digits).scale() : 2;
    BigDecimal rounded = percent(figure, scale, RoundingMode.HALF_UP);
    Ternary agrees =
        readable
            ? Ternary.of(isEither(new BigDecimal(digits), rounded, figure, scale))
            : Ternary.UNKNOWN;
    return new PrintedCheck(figure, rounded.toPlainString() + "%", agrees);
  }

  private static boolean isEither(
      BigDecimal printed, BigDecimal rounded, PrintedFigure figure, int scale) {
    return printed.compareTo(rounded) == 0
        || printed.compareTo(percent(figure, scale, RoundingMode.DOWN)) == 0;
  }

  private static BigDecimal percent(PrintedFigure figure, int scale, RoundingMode rounding) {
    BigDecimal part = figure.numerator().value().orElseThrow();
    BigDecimal whole = figure.denominator().value().orElseThrow();
    return part.movePointRight(2).divide(whole, scale, rounding);
  }

  private static String iso(String printed) {
    Matcher day = DAY.matcher(printed);
    if (!day.matches()) {
      return "";
    }
    try {
      return PartialDate.parse(
              "%s-%02d-%02d"
                  .formatted(
                      day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
          .toString();
    } catch (InvalidValueException noSuchDay) {
      return "";
    }
  }
}
