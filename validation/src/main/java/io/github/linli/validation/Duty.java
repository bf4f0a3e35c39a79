package io.github.linli.validation;

import io.github.linli.measure.Known;
import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/**
 * One instance of what a rule asks: a standing duty, or one of a period or a deadline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key names the instance within its rule and subject: {@code standing}, {@code 2025Q3}, a
 *     day
 * @param startsOn first day of its period, inclusive; known none for a standing duty
 * @param dueOn last day in time, inclusive; known none for a standing duty
 */
public record Duty(String key, Known<LocalDate> startsOn, Known<LocalDate> dueOn) {

  /** A duty that holds all the time. */
  public static final Duty STANDING = new Duty("standing", Known.none(), Known.none());

  /**
   * A duty to be done by a day.
   *
   * @param day last day in time, inclusive
   * @return the duty, its key the day
   */
  public static Duty by(LocalDate day) {
    return new Duty(day.toString(), Known.none(), Known.of(day));
  }

  /**
   * A duty to be done within a calendar quarter.
   *
   * @param quarter the quarter
   * @return the duty, its key such as {@code 2025Q3}
   */
  public static Duty within(YearQuarter quarter) {
    return new Duty(
        quarter.getYear() + "Q" + quarter.getQuarterValue(),
        Known.of(quarter.atDay(1)),
        Known.of(quarter.atEndOfQuarter()));
  }
}
