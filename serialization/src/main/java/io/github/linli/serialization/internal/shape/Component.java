package io.github.linli.serialization.internal.shape;

import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record: its key and how its value is read, written and described. Also the
 * place of its value among those handed to the constructor. Immutable and thread-safe.
 *
 * @param <T> type of the record
 * @param <V> type of the component
 */
public abstract class Component<T, V> {

  private final String name;
  private final int slot;

  Component(String name, int slot) {
    this.name = name;
    this.slot = slot;
  }

  final String name() {
    return name;
  }

  /**
   * The component's value among those read.
   *
   * @param slots the values, at first {@link #missing()} of each component
   * @return the value
   */
  @SuppressWarnings("unchecked") // the slot holds what read() or missing() of this one returned
  public final V in(Object[] slots) {
    return (V) slots[slot];
  }

  /** What a missing key stands for; null where the key must be there. */
  abstract @Nullable V missing();

  /** Whether the key must be there. */
  boolean isRequired() {
    return false;
  }

  /** Reads the value at the reader's token; null when it was refused. */
  abstract @Nullable V read(TokenReader in, Decoding to);

  /** Writes key and value, or nothing where a missing key says it. */
  abstract void write(T owner, TokenWriter out);

  /** Writes the schema's keywords into an object that is open. */
  abstract void define(SchemaWriter out);

  /** What is accepted, in words. */
  abstract String expected();
}
