package io.github.linli.serialization;

import java.util.Objects;

/**
 * Why a document, or a part of it, cannot be read. Immutable and thread-safe.
 *
 * @param kind what sort of problem
 * @param pointer where, as a JSON Pointer (RFC 6901) into the file's line or, in a .json file, into
 *     the file; empty for the document as a whole
 * @param line line of the file, from 1; 0 when not known
 * @param column column of the line, from 1, counted in bytes; 0 when not known
 * @param value the offending value, cut to 80 characters and masked where personal; empty when
 *     there is none to show
 * @param expected what would be accepted
 */
public record Problem(
    Kind kind, String pointer, long line, int column, String value, String expected) {

  private static final int LONGEST_VALUE = 80;

  /** What sort of problem it is. */
  public enum Kind {
    /** The text is no JSON. */
    MALFORMED,
    /** The text ends in the middle. */
    TRUNCATED,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** The document, its nesting, or one of its texts or numbers exceeds a limit. */
    TOO_LARGE,
    /** The document is of a format this library does not read. */
    VERSION,
    /** A member that must be there is missing. */
    MISSING,
    /** A member nobody knows. */
    UNKNOWN_MEMBER,
    /** A member given twice. */
    DUPLICATE_MEMBER,
    /** A plain null. */
    NULL,
    /** A value of the wrong JSON type. */
    WRONG_TYPE,
    /** A value of the right type that cannot be. */
    NOT_ACCEPTED,
    /** Stands for all problems beyond the first hundred of a document. */
    MORE
  }

  /** Holds the problem; cuts the value and replaces control characters in it. */
  public Problem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(expected, "expected");
    value = shown(value);
  }

  private static String shown(String value) {
    StringBuilder shown = new StringBuilder(Math.min(value.length(), LONGEST_VALUE));
    int at = 0;
    while (at < value.length()) {
      int next = value.codePointAt(at);
      at += Character.charCount(next);
      boolean last = at == value.length();
      if (shown.length() + Character.charCount(next) > LONGEST_VALUE - (last ? 0 : 1)) {
        return shown.append('…').toString();
      }
      // A terminal must not obey what a document says, and half a surrogate pair is no text.
      boolean printable =
          !Character.isISOControl(next) && Character.getType(next) != Character.SURROGATE;
      shown.appendCodePoint(printable ? next : '\uFFFD');
    }
    return shown.toString();
  }

  /** One line of text: where, what was found and what is expected. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (line > 0) {
      text.append("line ").append(line);
      if (column > 0) {
        text.append(", column ").append(column);
      }
      text.append(": ");
    }
    if (!pointer.isEmpty()) {
      text.append(pointer).append(": ");
    }
    if (!value.isEmpty()) {
      text.append(value).append(" is not accepted; ");
    }
    return text.append("expected ").append(expected).toString();
  }
}
