package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/**
 * All communities of a register together, as one rule sees them: the rates of the days it asked
 * for. Immutable and thread-safe.
 *
 * @param rates the rates by day
 */
public record Register(ImmutableMap<LocalDate, Rate> rates) {

  /**
   * The rate of a day.
   *
   * @param day one of the rule's {@link RegisterRule#days}
   * @return the rate
   * @throws IllegalArgumentException if the rule did not ask for that day
   */
  public Rate rate(LocalDate day) {
    Rate rate = rates.get(day);
    if (rate == null) {
      throw new IllegalArgumentException("no rate of " + day + " was asked for");
    }
    return rate;
  }
}
