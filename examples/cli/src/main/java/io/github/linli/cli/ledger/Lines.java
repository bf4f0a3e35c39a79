package io.github.linli.cli.ledger;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lines of bounded length, counted from 1, that can be put back. One reading, one thread. */
final class Lines implements AutoCloseable {

  /** The longest line, and the longest row, in characters. */
  static final int LONGEST = 1 << 16;

  private final Reader reader;
  private final Deque<Line> back = new ArrayDeque<>();
  private long number;
  private boolean afterReturn;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its end; cut when too long
   * @param tooLong whether it is longer than is kept
   */
  record Line(long number, String text, boolean tooLong) {}

  Optional<Line> next() throws IOException {
    return back.isEmpty() ? read() : Optional.of(back.removeFirst());
  }

  /** Puts lines back, to come next in the same order. */
  void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      back.addFirst(lines.get(i));
    }
  }

  private Optional<Line> read() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean any = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      boolean second = c == '\n' && afterReturn && !any;
      afterReturn = c == '\r';
      if (second) {
        continue;
      }
      any = true;
      if (c == '\n' || c == '\r') {
        return Optional.of(new Line(++number, text.toString(), tooLong));
      }
      if (text.length() < LONGEST) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return any ? Optional.of(new Line(++number, text.toString(), tooLong)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
