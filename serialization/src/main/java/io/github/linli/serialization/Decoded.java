package io.github.linli.serialization;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading gave: a value, or the problems that stood in its way. Immutable and thread-safe.
 *
 * @param <T> type of the value
 */
public sealed interface Decoded<T> {

  /**
   * The value that was read.
   *
   * @param get the value
   * @param <T> type of the value
   */
  record Value<T>(T get) implements Decoded<T> {
    /**
     * Holds the value.
     *
     * @param get the value
     */
    public Value {
      Objects.requireNonNull(get, "a decoded value");
    }
  }

  /**
   * What stood in the way.
   *
   * @param problems at least one, in the order met
   * @param <T> type of the value that could not be read
   */
  record Refused<T>(ImmutableList<Problem> problems) implements Decoded<T> {
    /**
     * Holds the problems.
     *
     * @param problems what stood in the way
     * @throws IllegalArgumentException if there are none
     */
    public Refused {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("refused without a problem");
      }
    }
  }

  /**
   * The problems.
   *
   * @return the problems in the order met; empty when there is a value
   */
  default ImmutableList<Problem> problems() {
    return this instanceof Refused<T> refused ? refused.problems : ImmutableList.of();
  }

  /**
   * The value.
   *
   * @return the value or empty
   */
  default Optional<T> value() {
    return this instanceof Value<T> read ? Optional.of(read.get) : Optional.empty();
  }

  /**
   * The value, for callers who cannot go on without it.
   *
   * @return the value
   * @throws InvalidDocumentException with all problems if there is none
   */
  default T orThrow() {
    if (this instanceof Value<T> read) {
      return read.get;
    }
    throw new InvalidDocumentException(problems());
  }
}
