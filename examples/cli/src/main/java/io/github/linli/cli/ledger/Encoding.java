package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file's bytes are characters: by its byte order mark, else UTF-8 if all of it decodes, else
 * GB18030 if all of it decodes. GB18030 holds all that GBK and GB 2312 hold.
 *
 * @param charset the charset
 * @param mark length of the byte order mark in bytes, 0 without one
 */
public record Encoding(Charset charset, int mark) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final ImmutableMap<String, Charset> NAMES =
      ImmutableMap.of(
          "utf-8", StandardCharsets.UTF_8,
          "gb18030", GB18030,
          "gbk", GB18030,
          "gb2312", GB18030,
          "utf-16", StandardCharsets.UTF_16,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE);

  /** The names that can be asked for. */
  public static ImmutableSet<String> names() {
    return NAMES.keySet();
  }

  /** The charset of that name, if it is one of {@link #names()}. */
  public static Optional<Charset> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  static Encoding of(Path file, Optional<Charset> named) throws IOException, LedgerException {
    Optional<Encoding> marked = marked(file);
    if (named.isEmpty()) {
      return detected(file, marked);
    }
    Charset charset = named.get();
    if (charset.equals(StandardCharsets.UTF_16) && marked.isEmpty()) {
      throw new LedgerException(Remark.of(Remark.What.NO_MARK, 0, charset.name(), ""));
    }
    boolean fits = marked.isEmpty() || fits(charset, marked.get().charset);
    Encoding encoding = fits ? marked.orElseGet(() -> new Encoding(charset, 0)) : marked.get();
    if (!fits || !encoding.decodes(file)) {
      throw new LedgerException(Remark.of(Remark.What.OTHER_ENCODING, 0, charset.name(), ""));
    }
    return encoding;
  }

  private static boolean fits(Charset named, Charset marked) {
    return named.equals(marked)
        || (named.equals(StandardCharsets.UTF_16) && !marked.equals(StandardCharsets.UTF_8));
  }

  private static Encoding detected(Path file, Optional<Encoding> marked)
      throws IOException, LedgerException {
    if (marked.isPresent()) {
      if (marked.get().decodes(file)) {
        return marked.get();
      }
      String name = marked.get().charset.name();
      throw new LedgerException(Remark.of(Remark.What.OTHER_ENCODING, 0, name, ""));
    }
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      Encoding encoding = new Encoding(charset, 0);
      if (encoding.decodes(file)) {
        return encoding;
      }
    }
    throw new LedgerException(Remark.of(Remark.What.NO_ENCODING, 0, "", ""));
  }

  private static Optional<Encoding> marked(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(3);
    }
    if (Arrays.equals(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    }
    if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private boolean decodes(Path file) throws IOException {
    try (Reader reader = open(file)) {
      char[] buffer = new char[8192];
      while (reader.read(buffer) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException not) {
      return false;
    }
  }

  boolean isGb18030() {
    return charset.equals(GB18030);
  }

  /** The file's characters after the mark; fails at bytes that are none. */
  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(mark);
    } catch (IOException failed) {
      in.close();
      throw failed;
    }
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** The name, and whether the file begins with a byte order mark. */
  @Override
  public String toString() {
    return charset.name() + (mark > 0 ? " (BOM)" : "");
  }
}
