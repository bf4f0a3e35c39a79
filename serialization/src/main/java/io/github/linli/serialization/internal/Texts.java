package io.github.linli.serialization.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.jackson2.Jackson2Driver;
import io.github.linli.serialization.internal.jackson2.Jackson2TokenReader;
import io.github.linli.serialization.token.MalformedJsonException;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON texts that are one value, as UTF-8 bytes in memory. */
public final class Texts {

  private Texts() {}

  /**
   * Reads a text that is one value and nothing else.
   *
   * @param json UTF-8, with or without a byte order mark
   * @param origin where the text starts in its file
   * @param reading reads the value the reader stands on; null when refused
   * @param <T> type of the value
   * @return the value or all problems
   */
  public static <T> Decoded<T> read(
      byte[] json, Origin origin, BiFunction<TokenReader, Decoding, @Nullable T> reading) {
    boolean strict = Jackson2Driver.INSTANCE.isStrict();
    if (!strict && Utf8.firstBad(json) >= 0) {
      return notUtf8(json, origin);
    }
    int start = Utf8.lengthOfMark(json);
    Decoding to = new Decoding(origin);
    try (Jackson2TokenReader in = Jackson2Driver.INSTANCE.read(json, start, json.length - start)) {
      Decoded<T> decoded = read(in, to, reading);
      // Bytes in another encoding look like all sorts of problems; only this one helps.
      boolean garbled = strict && to.count() > 0 && Utf8.firstBad(json) >= 0;
      return garbled ? notUtf8(json, origin) : decoded;
    }
  }

  private static <T> Decoded<T> read(
      TokenReader in, Decoding to, BiFunction<TokenReader, Decoding, @Nullable T> reading) {
    try {
      if (in.next() == Token.END) {
        to.refuse(in, Problem.Kind.TRUNCATED, "", "JSON, not an empty text");
      } else {
        T value = reading.apply(in, to);
        if (to.count() == 0 && in.next() != Token.END) {
          to.refuse(in, Problem.Kind.MALFORMED, "", "nothing after the end of the document");
        }
        return decoded(value, to);
      }
    } catch (MalformedJsonException failure) {
      to.refuse(in, failure);
    }
    return new Decoded.Refused<>(to.problems());
  }

  /**
   * The outcome of reading a value.
   *
   * @param value the value; null when refused
   * @param to what was told
   * @param <T> type of the value
   * @return the value or all problems
   */
  public static <T> Decoded<T> decoded(@Nullable T value, Decoding to) {
    return value == null || to.count() > 0
        ? new Decoded.Refused<>(to.problems())
        : new Decoded.Value<>(value);
  }

  private static <T> Decoded<T> notUtf8(byte[] json, Origin origin) {
    int bad = Utf8.firstBad(json);
    int line = 1;
    int column = 1;
    for (int i = 0; i < bad; i++) {
      boolean breaks = json[i] == '\n';
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
    return new Decoded.Refused<>(
        ImmutableList.of(
            new Problem(
                Problem.Kind.ENCODING,
                origin.pointer(),
                origin.lineInFile(line),
                origin.columnInFile(line, column),
                String.format("byte 0x%02X", json[bad]),
                "UTF-8; the bytes are in another encoding, such as GB18030")));
  }

  /**
   * Writes a text.
   *
   * @param content writes the tokens
   * @return UTF-8
   */
  public static byte[] write(Consumer<TokenWriter> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try {
      Jackson2Driver.INSTANCE.write(out, content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return out.toByteArray();
  }
}
