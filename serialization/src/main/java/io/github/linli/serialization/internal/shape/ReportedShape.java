package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A printed figure: a number where it is exact and prints as that number, else its print. */
final class ReportedShape extends Shape<Reported> {

  // The same bounds as a print has, so that a figure may be written either way.
  private static final int MOST_WHOLE = 15;
  private static final int MOST_FRACTION = 9;
  private static final String NUMBER =
      "a number, not negative, with at most 15 digits before the point and 9 after, no exponent";

  ReportedShape() {
    super(
        "Reported",
        "a number, or a printed figure or interval such as \"约8300\", \"1.07万\" or \"[231, 344]\"");
  }

  @Override
  public @Nullable Reported read(TokenReader in, Decoding to) {
    try {
      if (in.token() == Token.NUMBER) {
        return readNumber(in, to);
      }
      if (in.token() == Token.STRING) {
        return Reported.parse(in.text());
      }
    } catch (InvalidValueException refused) {
      to.refuse(in, "", refused);
      return null;
    }
    to.refuseType(in, false, expected());
    return null;
  }

  private static @Nullable Reported readNumber(TokenReader in, Decoding to) {
    BigDecimal number = Decimals.parse(in, MOST_WHOLE, MOST_FRACTION);
    if (number == null) {
      to.refuse(in, Problem.Kind.NOT_ACCEPTED, Decoding.shown(in, false), NUMBER);
      return null;
    }
    // What was read is the plain number, so its text need not be made again; but -0 is 0.
    return number.signum() > 0
        ? new Reported(in.text(), number, Known.of(number))
        : Reported.exactly(number);
  }

  private static boolean isWritable(BigDecimal number) {
    return number.scale() >= 0
        && number.scale() <= MOST_FRACTION
        && number.precision() - number.scale() <= MOST_WHOLE;
  }

  @Override
  @Nullable Known<Reported> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    return in.token() == Token.OBJECT_START
        ? super.readKnown(in, to, noneAccepted)
        : known(read(in, to)); // called on this class, so that it can be inlined
  }

  @Override
  public void write(Reported value, TokenWriter out) {
    BigDecimal number = value.low();
    if (isWritable(number) && value.printed().equals(number.toPlainString()) && value.isExact()) {
      out.number(number);
      return;
    }
    out.text(value.printed());
  }

  @Override
  void define(SchemaWriter out) {
    out.objects(
        "anyOf",
        () ->
            out.text("type", "number")
                .number("minimum", 0)
                .number("exclusiveMaximum", 1_000_000_000_000_000L),
        () ->
            out.text("type", "string")
                .text(
                    "pattern",
                    "^(约?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,9})?万?"
                        + "|\\[[0-9]{1,15}(\\.[0-9]{1,9})?, ?"
                        + "(\\.\\.|[0-9]{1,15}(\\.[0-9]{1,9})?)\\])$"));
  }
}
