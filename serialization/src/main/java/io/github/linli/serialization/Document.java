package io.github.linli.serialization;

import java.util.Objects;
import java.util.Optional;

/**
 * One document: a value with the format it was written in. Immutable and thread-safe.
 *
 * @param version version of the format
 * @param type name of the value's type, as {@link Codec#name()}
 * @param data the value
 */
public record Document(FormatVersion version, String type, Object data) {

  /** Holds the document. */
  public Document {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(data, "data");
  }

  /**
   * The value, if it is of a type.
   *
   * @param wanted the type
   * @param <T> the type
   * @return the value; empty when it is of another type
   */
  public <T> Optional<T> dataAs(Class<T> wanted) {
    return wanted.isInstance(data) ? Optional.of(wanted.cast(data)) : Optional.empty();
  }
}
