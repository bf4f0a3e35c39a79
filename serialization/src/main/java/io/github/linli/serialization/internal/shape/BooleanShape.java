package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.Known;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class BooleanShape extends Shape<Boolean> {

  private final Known<Boolean> yes = Known.of(true);
  private final Known<Boolean> no = Known.of(false);

  BooleanShape() {
    super("Boolean", "true or false");
  }

  @Override
  public @Nullable Boolean read(TokenReader in, Decoding to) {
    Token token = in.token();
    if (token == Token.TRUE || token == Token.FALSE) {
      return token == Token.TRUE;
    }
    to.refuseType(in, false, expected());
    return null;
  }

  @Override
  @Nullable Known<Boolean> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    return switch (in.token()) {
      case TRUE -> yes;
      case FALSE -> no;
      default -> super.readKnown(in, to, noneAccepted);
    };
  }

  @Override
  public void write(Boolean value, TokenWriter out) {
    out.bool(value);
  }

  @Override
  void define(SchemaWriter out) {
    out.text("type", "boolean");
  }
}
