package io.github.linli.validation;

import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.DivisionCode;

/**
 * Where a norm applies: a prefix of division codes. The empty prefix is the whole country, where
 * every community lies even if its division is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prefix leading digits of the division codes covered, an even number from 0 to 12
 */
public record Territory(String prefix) {

  /** The whole country. */
  public static final Territory NATION = new Territory("");

  /**
   * Holds the territory.
   *
   * @throws IllegalArgumentException if the prefix is not an even number of at most 12 digits
   */
  public Territory {
    if (!prefix.matches("([0-9]{2}){0,6}")) {
      throw new IllegalArgumentException("territory: not a division-code prefix: " + prefix);
    }
  }

  /**
   * Whether a place lies in the territory.
   *
   * @param division its division
   * @return unknown when the division is, unless the territory is the whole country
   */
  public Ternary covers(Known<DivisionCode> division) {
    return prefix.isEmpty()
        ? Ternary.TRUE
        : division.test(code -> code.isWithin(prefix), Ternary.UNKNOWN);
  }

  /** The prefix, or {@code CN} for the whole country. */
  @Override
  public String toString() {
    return prefix.isEmpty() ? "CN" : prefix;
  }
}
