package io.github.linli.validation;

import io.github.linli.measure.Known;
import java.util.Objects;

/**
 * A number or choice the law does not state (合理期限, 定期, 及时), named so that a deployment can set it.
 * It is never law: while only the default stands, a finding that rests on it is at most {@link
 * Severity#WARNING}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name permanent name, such as {@code handoverGapDays}
 * @param type type of its values
 * @param defaultValue what holds until a deployment sets it; known none where nothing would be
 *     sensible, so that what rests on it is undecided until then
 * @param <T> type of its values
 */
public record Parameter<T>(String name, Class<T> type, Known<T> defaultValue) {

  /** Holds the parameter. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /**
   * A parameter with a default.
   *
   * @param name permanent name
   * @param type type of its values
   * @param defaultValue the default
   */
  public Parameter(String name, Class<T> type, T defaultValue) {
    this(name, type, Known.of(defaultValue));
  }

  /**
   * A number of days.
   *
   * @param name permanent name
   * @param defaultDays the default
   * @return the parameter
   */
  public static Parameter<Integer> days(String name, int defaultDays) {
    return new Parameter<>(name, Integer.class, defaultDays);
  }

  /**
   * A number of days that only a deployment can give.
   *
   * @param name permanent name
   * @return the parameter, without a default
   */
  public static Parameter<Integer> days(String name) {
    return new Parameter<>(name, Integer.class, Known.<Integer>none());
  }

  /**
   * The default in words.
   *
   * @return the default, or {@code -} where there is none
   */
  public String shownDefault() {
    return defaultValue.value().map(Object::toString).orElse("-");
  }
}
