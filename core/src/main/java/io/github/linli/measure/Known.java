package io.github.linli.measure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact in one of three states: a value, known to be none, or unknown.
 *
 * <p>The three are never folded into one another: "there is no removal date" and "nobody told us
 * the removal date" lead a rule to different outcomes. A component that cannot be none in reality
 * rejects {@link #none()} in its type's constructor.
 *
 * <p>On the wire: a missing key is unknown, {@code {"none":true}} is known none, anything else is
 * the value. Immutable and thread-safe whenever the value is.
 *
 * @param <T> type of the value
 */
public sealed interface Known<T> permits Known.Value, Known.None, Known.Unknown {

  /**
   * A known value.
   *
   * @param <T> type of the value
   * @param get the value
   */
  record Value<T>(T get) implements Known<T> {
    private static final Value<Boolean> YES = new Value<>(true);
    private static final Value<Boolean> NO = new Value<>(false);

    private static Value<Boolean> of(boolean flag) {
      return flag ? YES : NO;
    }

    /**
     * Holds a value.
     *
     * @param get the value
     * @throws NullPointerException if the value is null
     */
    public Value {
      Objects.requireNonNull(get, "a known value");
    }

    @Override
    public String toString() {
      return get.toString();
    }
  }

  /**
   * Known to be none. One instance serves all types; use {@link Known#none()}.
   *
   * @param <T> type the value would have
   */
  final class None<T> implements Known<T> {
    private static final None<?> INSTANCE = new None<>();

    private None() {}

    @Override
    public String toString() {
      return "none";
    }
  }

  /**
   * Not known. One instance serves all types; use {@link Known#unknown()}.
   *
   * @param <T> type the value would have
   */
  final class Unknown<T> implements Known<T> {
    private static final Unknown<?> INSTANCE = new Unknown<>();

    private Unknown() {}

    @Override
    public String toString() {
      return "unknown";
    }
  }

  /**
   * A known value. There is one instance for each boolean.
   *
   * @param value the value, not null
   * @param <T> type of the value
   * @return the value as a known fact
   */
  @SuppressWarnings("unchecked") // a boolean's fact holds an equal value, so it fits T
  static <T> Known<T> of(T value) {
    return value instanceof Boolean flag ? (Known<T>) Value.of(flag) : new Value<>(value);
  }

  /**
   * Known to be none.
   *
   * @param <T> type the value would have
   * @return the one instance
   */
  @SuppressWarnings("unchecked") // holds no value, so it fits every T
  static <T> Known<T> none() {
    return (Known<T>) None.INSTANCE;
  }

  /**
   * Not known.
   *
   * @param <T> type the value would have
   * @return the one instance
   */
  @SuppressWarnings("unchecked") // holds no value, so it fits every T
  static <T> Known<T> unknown() {
    return (Known<T>) Unknown.INSTANCE;
  }

  /**
   * Whether a value is there.
   *
   * @return true for a value, false for none and unknown
   */
  default boolean isPresent() {
    return this instanceof Value;
  }

  /**
   * Whether it is known that there is none.
   *
   * @return true for none only
   */
  default boolean isNone() {
    return this == None.INSTANCE;
  }

  /**
   * Whether nothing is known.
   *
   * @return true for unknown only
   */
  default boolean isUnknown() {
    return this == Unknown.INSTANCE;
  }

  /**
   * The value, if there is one. None and unknown both give empty: ask {@link #isUnknown()} before
   * drawing a conclusion from emptiness.
   *
   * @return the value or empty
   */
  default Optional<T> value() {
    return this instanceof Value<T> known ? Optional.of(known.get()) : Optional.empty();
  }

  /**
   * Applies a function to the value; none stays none, unknown stays unknown.
   *
   * @param function applied to the value, must not return null
   * @param <R> type of the result
   * @return the mapped fact
   */
  @SuppressWarnings("unchecked") // none and unknown hold no value, so they fit every R
  default <R> Known<R> map(Function<? super T, ? extends R> function) {
    return this instanceof Value<T> known ? of(function.apply(known.get())) : (Known<R>) this;
  }

  /**
   * Asks a question of the value, three-valued: a value answers it, none gives the answer for none,
   * unknown gives {@link Ternary#UNKNOWN}.
   *
   * @param question asked of the value
   * @param ifNone the answer when known none
   * @return the answer
   */
  default Ternary test(Function<? super T, Ternary> question, Ternary ifNone) {
    if (this instanceof Value<T> known) {
      return question.apply(known.get());
    }
    return isNone() ? ifNone : Ternary.UNKNOWN;
  }

  /**
   * A known boolean as a three-valued answer; none counts as unknown, because "none" is no answer
   * to a yes-or-no question.
   *
   * @param fact the fact
   * @return true, false or unknown
   */
  static Ternary isTrue(Known<Boolean> fact) {
    return fact.test(Ternary::of, Ternary.UNKNOWN);
  }
}
