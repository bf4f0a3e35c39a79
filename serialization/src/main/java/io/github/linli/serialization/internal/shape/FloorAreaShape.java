package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An area in square metres as a number, its scale kept. */
final class FloorAreaShape extends Shape<FloorArea> {

  private static final int MOST_WHOLE = 12;
  private static final int MOST_FRACTION = 4;

  FloorAreaShape() {
    super(
        "FloorArea",
        "a number of square metres from 0 to 100000000000 with at most 4 digits after the point");
  }

  @Override
  public @Nullable FloorArea read(TokenReader in, Decoding to) {
    if (in.token() != Token.NUMBER) {
      to.refuseType(in, false, expected());
      return null;
    }
    BigDecimal number = Decimals.parse(in, MOST_WHOLE, MOST_FRACTION);
    if (number == null) {
      to.refuse(in, Problem.Kind.NOT_ACCEPTED, Decoding.shown(in, false), expected());
      return null;
    }
    try {
      return FloorArea.of(number);
    } catch (InvalidValueException refused) {
      to.refuse(in, "", refused);
      return null;
    }
  }

  @Override
  public void write(FloorArea value, TokenWriter out) {
    out.number(value.squareMetres());
  }

  @Override
  void define(SchemaWriter out) {
    out.text("type", "number").number("minimum", 0).number("maximum", 100_000_000_000L);
  }
}
