package io.github.linli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Skips the UTF-8 byte order mark that spreadsheet programs write. */
final class WithoutByteOrderMark extends PushbackInputStream {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  WithoutByteOrderMark(InputStream in) throws IOException {
    super(in, MARK.length);
    byte[] start = in.readNBytes(MARK.length);
    if (!java.util.Arrays.equals(start, MARK)) {
      unread(start);
    }
  }
}
