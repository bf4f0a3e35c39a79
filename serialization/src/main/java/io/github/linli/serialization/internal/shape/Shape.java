package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.Known;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type look on the wire. Immutable and thread-safe.
 *
 * <p>Reading never throws for what a document says: a bad value is told to the {@link Decoding} and
 * read over, so that the problems after it are found too.
 *
 * @param <T> type of the values
 */
public abstract class Shape<T> {

  /** The one key of the object that stands for known none. */
  public static final String NONE = "none";

  private final String name;
  private final String expected;

  Shape(String name, String expected) {
    this.name = name;
    this.expected = expected;
  }

  /**
   * The type's name, as in the schema's definitions.
   *
   * @return the name, unique among all shapes
   */
  public final String name() {
    return name;
  }

  /**
   * What is accepted, in words.
   *
   * @return continues "expected …"
   */
  public final String expected() {
    return expected;
  }

  /**
   * Whether values are personal data, which problems must not show.
   *
   * @return false unless overridden
   */
  boolean isPersonal() {
    return false;
  }

  /**
   * Reads the value the reader stands on, to its end.
   *
   * @param in the reader, on the value's first token
   * @param to told what is wrong
   * @return the value; null when it was refused
   */
  public abstract @Nullable T read(TokenReader in, Decoding to);

  /**
   * Reads a value or known none.
   *
   * @param in the reader, on the first token
   * @param to told what is wrong
   * @param noneAccepted whether known none makes sense
   * @return the fact; null when it was refused
   */
  @Nullable Known<T> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    if (in.token() == Token.OBJECT_START) {
      return in.nextName() && in.name().equals(NONE)
          ? readNone(in, to, noneAccepted)
          : refuseObject(in, to);
    }
    return known(read(in, to));
  }

  /** A value as a known fact; null stays null. */
  static <T> @Nullable Known<T> known(@Nullable T value) {
    return value == null ? null : Known.of(value);
  }

  private @Nullable Known<T> refuseObject(TokenReader in, Decoding to) {
    skipRest(in);
    to.refuse(in, Problem.Kind.WRONG_TYPE, "an object", expected);
    return null;
  }

  /** From a name in {@code {"none":true}} reads to the end of that object. */
  final @Nullable Known<T> readNone(TokenReader in, Decoding to, boolean noneAccepted) {
    boolean sound = in.next() == Token.TRUE;
    if (!sound) {
      to.refuse(
          in, Problem.Kind.NOT_ACCEPTED, Decoding.shown(in, isPersonal()), "true after \"none\"");
      in.skip();
    }
    if (in.nextName()) {
      to.refuse(in, Problem.Kind.UNKNOWN_MEMBER, "", "nothing beside {\"none\":true}");
      skipRest(in);
      return null;
    }
    if (sound && !noneAccepted) {
      to.refuse(
          in,
          Problem.Kind.NOT_ACCEPTED,
          "none",
          expected + "; there always is one, so leave the key out when it is unknown");
      return null;
    }
    return sound ? Known.none() : null;
  }

  /** From a name or the end of an object moves to the end of that object. */
  static void skipRest(TokenReader in) {
    while (in.token() == Token.NAME) {
      in.next();
      in.skip();
      in.nextName();
    }
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where a value may be written
   */
  public abstract void write(T value, TokenWriter out);

  /**
   * Writes the schema's keywords into an object that is open.
   *
   * @param out the schema
   */
  abstract void define(SchemaWriter out);
}
