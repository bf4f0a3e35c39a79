package io.github.linli.serialization.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts NDJSON: one document in a line, ended by LF, CR LF or the end of the stream; blank lines are
 * passed over. Of a line that is too long nothing is kept.
 */
public final class LineSplitter implements Splitter {

  private static final int FIRST_BUFFER = 1 << 16;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long BREAKS = LOW_BITS * '\n';

  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int start;
  private int end;
  private long line;
  private boolean finished;

  /**
   * Starts at the beginning of a stream.
   *
   * @param in the stream
   * @param longest most bytes of a line, without its end
   */
  public LineSplitter(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
    this.buffer = new byte[Math.min(longest, FIRST_BUFFER) + 2];
  }

  @Override
  public Optional<Slice> next() throws IOException {
    while (!finished || start < end) {
      line++;
      int lineEnd = findLineEnd();
      Origin origin = new Origin("", line, 1);
      if (lineEnd < 0) {
        return Optional.of(Slice.tooLarge(origin, longest));
      }
      int from = start;
      int to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
      start = Math.min(lineEnd + 1, end);
      if (line == 1) {
        from += Math.min(to - from, lengthOfMark(from, to));
      }
      if (to - from > longest) {
        return Optional.of(Slice.tooLarge(origin, longest));
      }
      if (!isBlank(from, to)) {
        return Optional.of(Slice.of(origin, Arrays.copyOfRange(buffer, from, to)));
      }
    }
    return Optional.empty();
  }

  /** Index of the line's end in the buffer; -1 for a line too long, which is then passed over. */
  private int findLineEnd() throws IOException {
    int searched = start;
    while (true) {
      int found = indexOfBreak(searched, end);
      if (found >= 0) {
        return found;
      }
      searched = end - start;
      if (finished) {
        return end;
      }
      if (searched > longest + 1) { // + 1 for the CR
        passOver();
        return -1;
      }
      fill();
      searched += start;
    }
  }

  /** Makes room behind what is still needed and reads more. */
  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      long larger = Math.min(2L * buffer.length, longest + 2L);
      buffer = Arrays.copyOf(buffer, (int) larger);
    }
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      finished = true;
    } else {
      end += read;
    }
  }

  private void passOver() throws IOException {
    int found = -1;
    while (found < 0 && !finished) {
      start = 0;
      end = 0;
      fill();
      found = indexOfBreak(0, end);
    }
    start = found < 0 ? end : found + 1;
  }

  /** Looks at eight bytes at once: a zero byte in the word's difference from eight line breaks. */
  private int indexOfBreak(int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) LONGS.get(buffer, at) ^ BREAKS;
      if ((word - LOW_BITS & ~word & HIGH_BITS) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    while (at < to && buffer[at] != '\n') {
      at++;
    }
    return at < to ? at : -1;
  }

  private int lengthOfMark(int from, int to) {
    return Utf8.lengthOfMark(Arrays.copyOfRange(buffer, from, Math.min(to, from + 3)));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
