package io.github.linli.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar day (Asia/Shanghai) known to the day, the month or the year, or to lie between two
 * such days. Old registers often know no more than "built in 1998".
 *
 * <p>Questions about it are three-valued: "built in 2000" is on or before 2000-12-31, and whether
 * it is on or before 2000-06-30 is unknown. Immutable and thread-safe.
 *
 * @param earliest the first day it may be, inclusive
 * @param latest the last day it may be, inclusive
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

  private static final String ACCEPTED =
      "a year (1998), a month (1998-06), a day (1998-06-20) or two of them with a slash between"
          + " (2002/2006), from year 1800 to 2999";

  /**
   * Holds the bounds.
   *
   * @throws InvalidValueException if the latest day precedes the earliest, or a year lies outside
   *     1800 to 2999
   */
  public PartialDate {
    if (latest.isBefore(earliest) || earliest.getYear() < 1800 || latest.getYear() > 2999) {
      throw invalid(earliest + "/" + latest, ACCEPTED);
    }
  }

  /**
   * A date known to the day.
   *
   * @param day the day
   * @return the date
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * A date known to the day.
   *
   * @param year calendar year
   * @param month month of year, 1 to 12
   * @param day day of month
   * @return the date
   */
  public static PartialDate of(int year, int month, int day) {
    try {
      return of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      throw invalid(year + "-" + month + "-" + day, "a day that exists");
    }
  }

  /**
   * A date known to the month.
   *
   * @param month the month
   * @return the date
   */
  public static PartialDate ofMonth(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A date known to the year.
   *
   * @param year calendar year
   * @return the date
   */
  public static PartialDate ofYear(int year) {
    if (year < 1800 || year > 2999) {
      throw invalid(String.valueOf(year), ACCEPTED);
    }
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * A date between two partly known dates, both ends inclusive.
   *
   * @param start the earlier bound; its first day counts
   * @param end the later bound; its last day counts
   * @return the date
   */
  public static PartialDate between(PartialDate start, PartialDate end) {
    return new PartialDate(start.earliest, end.latest);
  }

  /**
   * Reads {@code 1998}, {@code 1998-06}, {@code 1998-06-20} or two of these with a slash between;
   * the inverse of {@link #toString()}.
   *
   * @param text the text
   * @return the date
   * @throws InvalidValueException if the text is anything else, or no such day exists
   */
  public static PartialDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return between(
          parseOne(text.substring(0, slash), text), parseOne(text.substring(slash + 1), text));
    }
    return parseOne(text, text);
  }

  private static PartialDate parseOne(String part, String whole) {
    int length = part.length();
    boolean shaped =
        (length == 4 || length == 7 || length == 10)
            && digits(part, 0, 4)
            && (length < 7 || (part.charAt(4) == '-' && digits(part, 5, 7)))
            && (length < 10 || (part.charAt(7) == '-' && digits(part, 8, 10)));
    if (!shaped) {
      throw invalid("\"" + whole + "\"", ACCEPTED);
    }
    try {
      int year = number(part, 0, 4);
      if (length == 4) {
        return ofYear(year);
      }
      int month = number(part, 5, 7);
      return length == 7
          ? ofMonth(YearMonth.of(year, month))
          : of(LocalDate.of(year, month, number(part, 8, 10)));
    } catch (DateTimeException impossible) {
      throw invalid("\"" + whole + "\"", "a day that exists");
    }
  }

  private static InvalidValueException invalid(String value, String accepted) {
    return new InvalidValueException("PartialDate", "date", value, accepted);
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /**
   * The day itself, when it is known to the day.
   *
   * @return the day or empty
   */
  public Optional<LocalDate> exact() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /**
   * Whether the date is the given day or earlier.
   *
   * @param day the day, inclusive
   * @return unknown when only some of the days it may be are
   */
  public Ternary isOnOrBefore(LocalDate day) {
    if (!latest.isAfter(day)) {
      return Ternary.TRUE;
    }
    return earliest.isAfter(day) ? Ternary.FALSE : Ternary.UNKNOWN;
  }

  /**
   * Whether the date is the given day or later.
   *
   * @param day the day, inclusive
   * @return unknown when only some of the days it may be are
   */
  public Ternary isOnOrAfter(LocalDate day) {
    if (!earliest.isBefore(day)) {
      return Ternary.TRUE;
    }
    return latest.isBefore(day) ? Ternary.FALSE : Ternary.UNKNOWN;
  }

  /**
   * Whether the date lies within a range of days; no day lies in a range that ends before it
   * starts.
   *
   * @param startInclusive first day of the range
   * @param endInclusive last day of the range
   * @return unknown when only some of the days it may be do
   */
  public Ternary isWithin(LocalDate startInclusive, LocalDate endInclusive) {
    return endInclusive.isBefore(startInclusive)
        ? Ternary.FALSE
        : isOnOrAfter(startInclusive).and(isOnOrBefore(endInclusive));
  }

  /** The shortest text that {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    YearMonth first = YearMonth.from(earliest);
    YearMonth last = YearMonth.from(latest);
    boolean wholeMonths = earliest.getDayOfMonth() == 1 && latest.equals(last.atEndOfMonth());
    boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
    if (wholeYears) {
      return first.getYear() == last.getYear()
          ? String.valueOf(first.getYear())
          : first.getYear() + "/" + last.getYear();
    }
    if (wholeMonths) {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
    return earliest + "/" + latest;
  }
}
