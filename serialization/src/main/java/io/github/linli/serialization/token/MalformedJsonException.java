package io.github.linli.serialization.token;

/**
 * Thrown by a {@link TokenReader} where the text is no JSON or exceeds a limit. The reader cannot
 * go on after it. Carries no part of the text, which may be personal.
 */
public final class MalformedJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why reading ended. */
  public enum Reason {
    /** The text is no JSON. */
    SYNTAX,
    /** The text ends in the middle. */
    TRUNCATED,
    /** The text nests too deeply, or has too long a string, number or name. */
    LIMIT
  }

  /** Why reading ended. */
  private final Reason reason;

  /** The line, or 0. */
  private final long line;

  /** The column, or 0. */
  private final int column;

  /**
   * Reports where reading ended.
   *
   * @param reason why
   * @param detail what was found or exceeded, without text from the document
   * @param line line from 1, 0 when not known
   * @param column column from 1, 0 when not known
   */
  public MalformedJsonException(Reason reason, String detail, long line, int column) {
    super(detail);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  /**
   * Why reading ended.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The line where reading ended.
   *
   * @return the line from 1; 0 when not known
   */
  public long line() {
    return line;
  }

  /**
   * The column where reading ended.
   *
   * @return the column from 1; 0 when not known
   */
  public int column() {
    return column;
  }
}
