package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A typed argument of a finding, rendered per language later. Immutable and thread-safe. */
public sealed interface Argument {

  /**
   * Words that stay as they are in every language, such as a community's name.
   *
   * @param value the words
   */
  record Words(String value) implements Argument {}

  /**
   * A number without a unit.
   *
   * @param value the number
   */
  record Figure(BigDecimal value) implements Argument {}

  /**
   * A day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements Argument {}

  /**
   * A partly known date.
   *
   * @param value the date
   */
  record Date(PartialDate value) implements Argument {}

  /**
   * An area in square metres.
   *
   * @param value the area
   */
  record Area(FloorArea value) implements Argument {}

  /**
   * An exact fraction.
   *
   * @param value the fraction
   */
  record Fraction(Share value) implements Argument {}

  /**
   * An exact fraction, or the bounds it lies in.
   *
   * @param value the bounds, the same when it is exact
   */
  record Rate(ShareRange value) implements Argument {}

  /**
   * Names of which only the first are at hand.
   *
   * @param first the names at hand
   * @param count how many there are
   */
  record Names(ImmutableList<String> first, int count) implements Argument {}

  /**
   * A term with a text in every language, looked up under {@code term.<key>}.
   *
   * @param key the key
   */
  record Term(String key) implements Argument {}

  /**
   * Words that stay as they are.
   *
   * @param value the words
   * @return the argument
   */
  static Argument of(String value) {
    return new Words(value);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the argument
   */
  static Argument of(long value) {
    return new Figure(BigDecimal.valueOf(value));
  }

  /**
   * A number.
   *
   * @param value the number
   * @return the argument
   */
  static Argument of(BigDecimal value) {
    return new Figure(value);
  }

  /**
   * A day.
   *
   * @param value the day
   * @return the argument
   */
  static Argument of(LocalDate value) {
    return new Day(value);
  }

  /**
   * A partly known date.
   *
   * @param value the date
   * @return the argument
   */
  static Argument of(PartialDate value) {
    return new Date(value);
  }
}
