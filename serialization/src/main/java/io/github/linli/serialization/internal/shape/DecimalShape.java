package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An exact number, its scale kept. */
final class DecimalShape extends Shape<BigDecimal> {

  DecimalShape() {
    super(
        "Decimal",
        "a number with at most "
            + Decimals.MOST_DIGITS
            + " digits before the point and as many after, no exponent");
  }

  @Override
  public @Nullable BigDecimal read(TokenReader in, Decoding to) {
    if (in.token() != Token.NUMBER) {
      to.refuseType(in, false, expected());
      return null;
    }
    BigDecimal number = Decimals.parse(in, Decimals.MOST_DIGITS, Decimals.MOST_DIGITS);
    if (number == null) {
      to.refuse(in, Problem.Kind.NOT_ACCEPTED, Decoding.shown(in, false), expected());
    }
    return number;
  }

  @Override
  public void write(BigDecimal value, TokenWriter out) {
    if (!Decimals.isReadable(value)) {
      throw new InvalidValueException(
          "Decimal", "value", value.toString(), expected() + " and a scale of 0 or more");
    }
    out.number(value);
  }

  @Override
  void define(SchemaWriter out) {
    out.text("type", "number");
  }
}
