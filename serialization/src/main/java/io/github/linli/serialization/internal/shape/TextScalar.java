package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as a string.
 *
 * @param <T> type of the values
 */
final class TextScalar<T> extends Shape<T> {

  private final boolean personal;
  private final Function<String, T> parser;
  private final Function<? super T, String> printer;
  private final Consumer<SchemaWriter> keywords;

  TextScalar(
      String name,
      String expected,
      boolean personal,
      Function<String, T> parser,
      Function<? super T, String> printer,
      Consumer<SchemaWriter> keywords) {
    super(name, expected);
    this.personal = personal;
    this.parser = parser;
    this.printer = printer;
    this.keywords = keywords;
  }

  @Override
  boolean isPersonal() {
    return personal;
  }

  @Override
  public @Nullable T read(TokenReader in, Decoding to) {
    if (in.token() != Token.STRING) {
      to.refuseType(in, personal, expected());
      return null;
    }
    try {
      return parser.apply(in.text());
    } catch (InvalidValueException refused) {
      to.refuse(in, "", refused);
      return null;
    }
  }

  @Override
  @Nullable Known<T> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    return in.token() == Token.OBJECT_START
        ? super.readKnown(in, to, noneAccepted)
        : known(read(in, to)); // called on this class, so that it can be inlined
  }

  @Override
  public void write(T value, TokenWriter out) {
    out.text(printer.apply(value));
  }

  @Override
  void define(SchemaWriter out) {
    out.text("type", "string");
    keywords.accept(out);
  }
}
