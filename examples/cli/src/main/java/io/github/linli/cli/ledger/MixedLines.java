package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines of a file in GB18030 that may have been pasted from one in UTF-8. */
final class MixedLines {

  private static final int MOST = 10_000;

  private MixedLines() {}

  /** The first lines beyond ASCII that are UTF-8 as well, from 1. */
  static ImmutableSortedSet<Long> in(Path file) throws IOException {
    ImmutableSortedSet.Builder<Long> lines = ImmutableSortedSet.naturalOrder();
    int found = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      long line = 1;
      boolean afterReturn = false;
      for (int b = in.read(); b >= 0 && found < MOST; b = in.read()) {
        boolean second = b == '\n' && afterReturn;
        afterReturn = b == '\r';
        if (b == '\n' || b == '\r') {
          found += second || !isUtf8(text) ? 0 : add(lines, line);
          line += second ? 0 : 1;
          text.reset();
        } else if (text.size() <= Lines.LONGEST) {
          text.write(b);
        }
      }
      if (found < MOST && isUtf8(text)) {
        lines.add(line);
      }
    }
    return lines.build();
  }

  private static int add(ImmutableSortedSet.Builder<Long> lines, long line) {
    lines.add(line);
    return 1;
  }

  private static boolean isUtf8(ByteArrayOutputStream text) {
    byte[] bytes = text.toByteArray();
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return !ascii;
    } catch (CharacterCodingException not) {
      return false;
    }
  }
}
