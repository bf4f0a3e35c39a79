package io.github.linli.serialization.internal.shape;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.internal.Nearest;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constant by its name.
 *
 * @param <E> type of the constants
 */
final class EnumShape<E extends Enum<E>> extends Shape<E> {

  private final E[] constants;
  private final String[] names;
  private final char[][] letters;
  private final List<Known<E>> facts = new ArrayList<>();

  EnumShape(String name, Class<E> type) {
    super(name, "one of: " + String.join(", ", namesOf(type)));
    this.constants = type.getEnumConstants();
    this.names = namesOf(type);
    this.letters = Arrays.stream(names).map(String::toCharArray).toArray(char[][]::new);
    for (E constant : constants) {
      facts.add(Known.of(constant));
    }
  }

  private static <E extends Enum<E>> String[] namesOf(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
  }

  @Override
  public @Nullable E read(TokenReader in, Decoding to) {
    int index = index(in, to);
    return index < 0 ? null : constants[index];
  }

  @Override
  @Nullable Known<E> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    if (in.token() != Token.STRING) {
      return super.readKnown(in, to, noneAccepted);
    }
    int index = index(in, to);
    return index < 0 ? null : facts.get(index);
  }

  private int index(TokenReader in, Decoding to) {
    if (in.token() != Token.STRING) {
      to.refuseType(in, false, expected());
      return -1;
    }
    char[] text = in.characters();
    int from = in.offset();
    int end = from + in.length();
    for (int i = 0; i < letters.length; i++) {
      if (Arrays.equals(letters[i], 0, letters[i].length, text, from, end)) {
        return i;
      }
    }
    to.refuse(
        in,
        Problem.Kind.NOT_ACCEPTED,
        Decoding.shown(in, false),
        Nearest.oneOf(in.text(), ImmutableList.copyOf(names)));
    return -1;
  }

  @Override
  public void write(E value, TokenWriter out) {
    out.text(value.name());
  }

  @Override
  void define(SchemaWriter out) {
    out.texts("enum", ImmutableList.copyOf(names));
  }
}
