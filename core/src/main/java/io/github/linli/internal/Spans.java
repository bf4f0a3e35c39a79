package io.github.linli.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;

/** Questions about a span of days of which either end may be unknown. */
public final class Spans {

  private Spans() {}

  /**
   * Whether a span has begun by a day and not ended before it.
   *
   * @param firstInclusive first day of the span
   * @param lastInclusive last day of the span; known none while it lasts
   * @param day the day asked about
   * @return unknown when the dates do not tell
   */
  public static Ternary lastsOn(
      Known<PartialDate> firstInclusive, Known<PartialDate> lastInclusive, LocalDate day) {
    return hasCome(firstInclusive, day)
        .and(lastInclusive.test(last -> last.isOnOrAfter(day), Ternary.TRUE));
  }

  /**
   * Whether a dated event has happened by a day.
   *
   * @param date the event's date; known none when it has not happened
   * @param day the day asked about
   * @return unknown when the date does not tell
   */
  public static Ternary hasCome(Known<PartialDate> date, LocalDate day) {
    return date.test(known -> known.isOnOrBefore(day), Ternary.FALSE);
  }
}
