package io.github.linli.serialization.token;

import java.math.BigDecimal;

/**
 * Pushes the tokens of one JSON text.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} where the output cannot be written. A
 * writer belongs to one thread at a time.
 */
public interface TokenWriter {

  /** Starts an object. */
  void startObject();

  /** Ends an object. */
  void endObject();

  /** Starts an array. */
  void startArray();

  /** Ends an array. */
  void endArray();

  /**
   * Writes the name of the member whose value follows.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Writes a string.
   *
   * @param value the text, unescaped
   */
  void text(String value);

  /**
   * Writes a number in plain digits: its scale is kept, an exponent never written.
   *
   * @param value the number
   */
  void number(BigDecimal value);

  /**
   * Writes a whole number.
   *
   * @param value the number
   */
  void number(long value);

  /**
   * Writes true or false.
   *
   * @param value which
   */
  void bool(boolean value);
}
