package io.github.linli.validation;

import java.time.LocalDate;

/**
 * A range of days duties are asked for: those that begin or fall due in it. Immutable and
 * thread-safe.
 *
 * @param startInclusive first day
 * @param endInclusive last day
 */
public record Window(LocalDate startInclusive, LocalDate endInclusive) {

  /**
   * Holds the range.
   *
   * @throws IllegalArgumentException if the end precedes the start
   */
  public Window {
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException("window: " + endInclusive + " precedes " + startInclusive);
    }
  }
}
