package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A figure a notice prints besides its counts, with what it should follow from, so that it can be
 * recomputed and a misprint found.
 *
 * <p>Exactly one basis is given: {@code numerator} and {@code denominator} for a printed
 * percentage, {@code value} for a printed number that should equal another, {@code date} for a
 * printed day. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param label what the figure is, in the words of the notice
 * @param printed the text as printed, such as {@code 64.28%}
 * @param numerator part of the printed percentage
 * @param denominator whole of the printed percentage, positive
 * @param value what a printed number should equal
 * @param date what a printed day should be
 */
@Value.Builder
public record PrintedFigure(
    String label,
    String printed,
    Known<BigDecimal> numerator,
    Known<BigDecimal> denominator,
    Known<BigDecimal> value,
    Known<PartialDate> date)
    implements WithPrintedFigure {

  private static final int MOST_DIGITS = 15;

  /**
   * Holds the printed figure.
   *
   * @throws io.github.linli.measure.InvalidValueException if not exactly one basis is given
   */
  public PrintedFigure {
    Require.noNulls("PrintedFigure", label, printed, numerator, denominator, value, date);
    Require.text(label, "PrintedFigure", "label");
    Require.text(printed, "PrintedFigure", "printed");
    numerator = numerator.map(number -> plain(number, "numerator"));
    denominator = denominator.map(number -> plain(number, "denominator"));
    value = value.map(number -> plain(number, "value"));
    int bases =
        (numerator.isPresent() ? 1 : 0) + (value.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0);
    Require.that(
        bases == 1 && numerator.isPresent() == denominator.isPresent(),
        "PrintedFigure",
        "value",
        label,
        "one basis: numerator and denominator, or value, or date");
    Require.that(
        numerator.value().map(part -> part.signum() >= 0).orElse(true),
        "PrintedFigure",
        "numerator",
        numerator,
        "a number not below zero");
    Require.that(
        denominator.value().map(whole -> whole.signum() > 0).orElse(true),
        "PrintedFigure",
        "denominator",
        denominator,
        "a positive number");
  }

  private static BigDecimal plain(BigDecimal number, String component) {
    boolean bounded =
        number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    Require.that(
        bounded,
        "PrintedFigure",
        component,
        number,
        "at most 15 digits on either side of the point");
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Builds a printed figure. */
  public static final class Builder extends PrintedFigureBuilder {}
}
