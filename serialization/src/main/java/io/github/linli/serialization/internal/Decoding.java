package io.github.linli.serialization.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.token.MalformedJsonException;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one document while it is read. Belongs to one thread. */
public final class Decoding {

  /** How to say that a fact is missing, told wherever a null is met. */
  public static final String INSTEAD_OF_NULL =
      "no null: leave the key out when unknown, write {\"none\":true} when there is none";

  // Enough to put a document right; a hostile one must not fill the memory with problems.
  private static final int MOST = 100;

  private final Origin origin;
  private final List<Problem> problems = new ArrayList<>(0);
  private int count;

  /**
   * Starts reading a document.
   *
   * @param origin where its text starts
   */
  public Decoding(Origin origin) {
    this.origin = origin;
  }

  /**
   * How many problems were met so far, kept or not.
   *
   * @return compared before and after a part is read, it tells whether the part is sound
   */
  public int count() {
    return count;
  }

  /**
   * All problems met.
   *
   * @return the problems in the order met
   */
  public ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * Refuses the value the reader stands on.
   *
   * @param in the reader
   * @param kind what sort of problem
   * @param value the value as shown
   * @param expected what would be accepted
   */
  public void refuse(TokenReader in, Problem.Kind kind, String value, String expected) {
    refuseAt(in, "", kind, value, expected);
  }

  /**
   * Refuses something below the value the reader stands on.
   *
   * @param in the reader
   * @param below the rest of the pointer
   * @param kind what sort of problem
   * @param value the value as shown
   * @param expected what would be accepted
   */
  public void refuseAt(
      TokenReader in, String below, Problem.Kind kind, String value, String expected) {
    count++;
    if (problems.size() < MOST) {
      long line = in.line();
      add(kind, in.pointer() + below, line, in.column(), value, expected);
    } else if (problems.size() == MOST) {
      add(Problem.Kind.MORE, "", 0, 0, "", "no more than " + MOST + " problems; others follow");
    }
  }

  /**
   * Refuses a value of the wrong JSON type and moves to its end.
   *
   * @param in the reader, on the value
   * @param personal whether the value must not be shown
   * @param expected what would be accepted
   */
  public void refuseType(TokenReader in, boolean personal, String expected) {
    if (in.token() == Token.NULL) {
      refuse(in, Problem.Kind.NULL, "null", expected + ", and " + INSTEAD_OF_NULL);
    } else {
      refuse(in, Problem.Kind.WRONG_TYPE, shown(in, personal), expected);
      in.skip();
    }
  }

  /**
   * Refuses what a constructor refused.
   *
   * @param in the reader, on the value or at its end
   * @param below the component's pointer below the value, or empty
   * @param refused what the constructor said
   */
  public void refuse(TokenReader in, String below, InvalidValueException refused) {
    refuseAt(in, below, Problem.Kind.NOT_ACCEPTED, refused.value(), refused.accepted());
  }

  /**
   * Refuses the rest of a text that is no JSON.
   *
   * @param in the reader, where it gave up
   * @param failure what it said
   */
  public void refuse(TokenReader in, MalformedJsonException failure) {
    Problem.Kind kind =
        switch (failure.reason()) {
          case SYNTAX -> Problem.Kind.MALFORMED;
          case TRUNCATED -> Problem.Kind.TRUNCATED;
          case LIMIT -> Problem.Kind.TOO_LARGE;
        };
    String expected =
        switch (failure.reason()) {
          case SYNTAX -> "well-formed JSON";
          case TRUNCATED -> "JSON that goes on to its end";
          case LIMIT -> "JSON without extreme nesting, texts, numbers or names";
        };
    count++;
    add(kind, in.pointer(), failure.line(), failure.column(), "", expected);
  }

  private void add(
      Problem.Kind kind, String pointer, long line, int column, String value, String expected) {
    problems.add(
        new Problem(
            kind,
            origin.pointer() + pointer,
            origin.lineInFile(line),
            origin.columnInFile(line, column),
            value,
            expected));
  }

  /**
   * The current value as a problem shows it.
   *
   * @param in the reader, on the value
   * @param personal whether text and digits must not be shown
   * @return the value or what sort of value it is
   */
  public static String shown(TokenReader in, boolean personal) {
    return switch (in.token()) {
      case STRING -> personal ? in.text().length() + " characters (masked)" : quoted(in.text());
      case NUMBER -> personal ? "a number (masked)" : in.text();
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case OBJECT_START, OBJECT_END -> "an object";
      case ARRAY_START, ARRAY_END -> "an array";
      case NAME, OTHER, END -> "no value";
    };
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
