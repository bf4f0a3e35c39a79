package io.github.linli.serialization.internal.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import io.github.linli.serialization.token.Names;
import io.github.linli.serialization.token.TokenWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Makes readers and writers of jackson-core 2. Thread-safe: the factory is, and never changes. */
public final class Jackson2Driver {

  // Far above what any of our types needs, far below what could hurt.
  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_STRING = 200_000;
  private static final int LONGEST_NAME = 500;

  // Sequences that versions of Jackson before 2.23 let pass: overlong ones, halves of surrogate
  // pairs, and a number beyond the last character.
  private static final String[] ILL_FORMED = {"C1AA", "E08080", "EDA080", "F0808080", "F4908080"};

  /** The one driver; holds Jackson's table of known names, which all readers share. */
  public static final Jackson2Driver INSTANCE = new Jackson2Driver();

  private final JsonFactory factory =
      JsonFactory.builder()
          // A document is UTF-8; guessing UTF-16 or UTF-32 would let other bytes mean JSON.
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private final boolean strict = Arrays.stream(ILL_FORMED).allMatch(this::refuses);

  private Jackson2Driver() {}

  /**
   * Whether readers refuse whatever is not UTF-8 in a text they give. Found out by trying, because
   * an application may bring another version of Jackson.
   *
   * @return false if the bytes must be looked at first
   */
  public boolean isStrict() {
    return strict;
  }

  private boolean refuses(String hex) {
    byte[] quote = {'"'};
    byte[] json = Bytes.concat(quote, BaseEncoding.base16().decode(hex), quote);
    try (JsonParser parser = factory.createParser(json)) {
      parser.nextToken();
      parser.getText();
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  /**
   * Prepares names so that readers find them fast.
   *
   * @param names distinct names in written order
   * @return the names
   */
  public static Names names(List<String> names) {
    return Names.of(names, name -> new SerializedString(name.intern()));
  }

  /**
   * Opens a reader.
   *
   * @param json UTF-8
   * @param offset where the text starts
   * @param length number of bytes
   * @return the reader, before the first token
   */
  public Jackson2TokenReader read(byte[] json, int offset, int length) {
    try {
      return new Jackson2TokenReader(factory.createParser(json, offset, length));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // bytes in memory can be read
    }
  }

  /**
   * Writes one text and leaves the stream open.
   *
   * @param out where to
   * @param content writes the tokens
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out, Consumer<TokenWriter> content) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      content.accept(new Jackson2TokenWriter(generator));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
