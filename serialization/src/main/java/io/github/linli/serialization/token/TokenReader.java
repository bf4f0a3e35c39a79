package io.github.linli.serialization.token;

/**
 * Pulls the tokens of one JSON text, one after the other.
 *
 * <p>Every method that moves throws {@link MalformedJsonException} where the text is no JSON or
 * exceeds a limit of the reader, and {@link java.io.UncheckedIOException} where the input cannot be
 * read. A reader belongs to one thread at a time: it is a cursor, not a value.
 */
public interface TokenReader {

  /**
   * Moves to the next token.
   *
   * @return the token, {@link Token#END} at the end of the input
   */
  Token next();

  /**
   * The token the reader stands on.
   *
   * @return the token, {@link Token#END} before the first
   */
  Token token();

  /**
   * Within an object, moves to the name of the next member or to the end of the object.
   *
   * @return true on a name, which {@link #name()} tells
   */
  boolean nextName();

  /**
   * Within an object, moves to the name of the next member or to the end of the object, and tells
   * which of some names it is.
   *
   * @param names the names
   * @param expected index of the name that most likely comes next; may be their number
   * @return index of the name; {@link Names#OTHER} for one that is not among them, which {@link
   *     #name()} tells; {@link Names#END} at the end of the object
   */
  default int nextName(Names names, int expected) {
    return nextName() ? names.indexOf(name(), expected) : Names.END;
  }

  /**
   * The name of the member the reader stands on.
   *
   * @return the name, interned if the driver interns names
   */
  String name();

  /**
   * The text of the string, number or name the reader stands on.
   *
   * @return the text; of a number exactly as it was written
   */
  String text();

  /**
   * The characters of the string or number the reader stands on, without making a String of them.
   *
   * @return the driver's own buffer: not to be written to, valid until the reader moves; the text
   *     starts at {@link #offset()} and has {@link #length()} characters
   */
  char[] characters();

  /**
   * Where the text starts in {@link #characters()}. Ask after {@code characters()}.
   *
   * @return index of the first character
   */
  int offset();

  /**
   * How many characters the text has in {@link #characters()}. Ask after {@code characters()}.
   *
   * @return number of characters
   */
  int length();

  /** From the start of an object or array moves to its end; on any other token does nothing. */
  void skip();

  /**
   * Where the reader stands, as a JSON Pointer (RFC 6901) into the text.
   *
   * @return the pointer; empty for the root
   */
  String pointer();

  /**
   * The line of the current token.
   *
   * @return the line, from 1; 0 when the driver does not know
   */
  long line();

  /**
   * The column of the current token.
   *
   * @return the column, from 1, counted in bytes where the text was read from bytes; 0 when the
   *     driver does not know
   */
  int column();
}
