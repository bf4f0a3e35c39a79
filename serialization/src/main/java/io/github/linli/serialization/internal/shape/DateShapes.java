package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and partly known dates; most are written {@code 2025-06-01} and read without a String. */
final class DateShapes {

  private static final int DAY_LENGTH = 10;
  private static final String DAY_PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  private DateShapes() {}

  /** The day, or null when the text is not ten characters shaped like one or no such day exists. */
  private static @Nullable LocalDate day(TokenReader in) {
    char[] text = in.characters();
    int at = in.offset();
    if (in.length() != DAY_LENGTH || text[at + 4] != '-' || text[at + 7] != '-') {
      return null;
    }
    int year = number(text, at, 2) * 100 + number(text, at + 2, 2);
    int month = number(text, at + 5, 2);
    int day = number(text, at + 8, 2);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Two digits, or a number that stays negative in any sum here. */
  private static int number(char[] text, int at, int length) {
    int value = 0;
    for (int i = at; i < at + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1_000_000;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** A {@link LocalDate}. */
  static final class Day extends Shape<LocalDate> {

    Day() {
      super("Day", "a day that exists, such as \"2025-06-01\"");
    }

    @Override
    public @Nullable LocalDate read(TokenReader in, Decoding to) {
      if (in.token() != Token.STRING) {
        to.refuseType(in, false, expected());
        return null;
      }
      LocalDate day = day(in);
      if (day == null) {
        to.refuse(in, Problem.Kind.NOT_ACCEPTED, Decoding.shown(in, false), expected());
        return null;
      }
      return day;
    }

    @Override
    public void write(LocalDate value, TokenWriter out) {
      if (value.getYear() < 0 || value.getYear() > 9999) { // would not be four digits
        throw new InvalidValueException("Day", "date", value.toString(), expected());
      }
      out.text(value.toString());
    }

    @Override
    void define(SchemaWriter out) {
      out.text("type", "string").text("format", "date").text("pattern", "^" + DAY_PATTERN + "$");
    }
  }

  /** A {@link PartialDate}. */
  static final class Partial extends Shape<PartialDate> {

    Partial() {
      super("PartialDate", "a date such as \"1998\", \"1998-06\", \"1998-06-20\" or \"2002/2006\"");
    }

    @Override
    public @Nullable PartialDate read(TokenReader in, Decoding to) {
      if (in.token() != Token.STRING) {
        to.refuseType(in, false, expected());
        return null;
      }
      try {
        LocalDate day = day(in);
        return day != null ? PartialDate.of(day) : PartialDate.parse(in.text());
      } catch (InvalidValueException refused) {
        to.refuse(in, "", refused);
        return null;
      }
    }

    @Override
    @Nullable Known<PartialDate> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
      return in.token() == Token.OBJECT_START
          ? super.readKnown(in, to, noneAccepted)
          : known(read(in, to)); // called on this class, so that it can be inlined
    }

    @Override
    public void write(PartialDate value, TokenWriter out) {
      out.text(value.toString());
    }

    @Override
    void define(SchemaWriter out) {
      String one = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
      out.text("type", "string").text("pattern", "^" + one + "(/" + one + ")?$");
    }
  }
}
