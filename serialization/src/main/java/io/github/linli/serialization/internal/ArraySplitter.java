package io.github.linli.serialization.internal;

import io.github.linli.serialization.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a .json file: the elements of one array, or one document. Looks at brackets and quotes only,
 * so that a bad element does not stop the rest while these are in order.
 */
public final class ArraySplitter implements Splitter {

  private static final int NO_MORE = -1;

  private enum Place {
    START,
    ARRAY,
    AFTER_LAST,
    END
  }

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 14];
  private int at;
  private int limit;
  private Place place = Place.START;
  private int index;
  private long line = 1;
  private int column = 1;

  /**
   * Starts at the beginning of a stream.
   *
   * @param in the stream
   * @param longest most bytes of a document
   */
  public ArraySplitter(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  @Override
  public Optional<Slice> next() throws IOException {
    return switch (place) {
      case START -> first();
      case ARRAY -> Optional.of(element());
      case AFTER_LAST -> afterLast();
      case END -> Optional.empty();
    };
  }

  private Optional<Slice> first() throws IOException {
    skipMark();
    skipSpace();
    if (peek() != '[') {
      place = Place.END;
      return Optional.of(rest());
    }
    take();
    skipSpace();
    place = peek() == ']' ? Place.AFTER_LAST : Place.ARRAY;
    if (place == Place.AFTER_LAST) {
      take();
    }
    return next();
  }

  /** The text is one document: everything to the end. */
  private Slice rest() throws IOException {
    Origin origin = new Origin("", line, column);
    Collector document = new Collector();
    while (peek() != NO_MORE) {
      document.add(take());
    }
    return document.slice(origin);
  }

  private Slice element() throws IOException {
    skipSpace();
    Origin origin = new Origin("/" + index++, line, column);
    Collector document = new Collector();
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    while (true) {
      int next = peek();
      if (next == NO_MORE) {
        // What came before the end is read; that the array has none is told after it.
        place = document.isEmpty() ? Place.END : Place.ARRAY;
        return document.isEmpty() ? endless() : document.slice(origin);
      }
      if (!quoted && depth == 0 && (next == ',' || next == ']')) {
        take();
        place = next == ',' ? Place.ARRAY : Place.AFTER_LAST;
        return document.slice(origin);
      }
      document.add(take());
      if (quoted) {
        quoted = escaped || next != '"';
        escaped = !escaped && next == '\\';
      } else if (next == '"') {
        quoted = true;
      } else if (next == '{' || next == '[') {
        depth++;
      } else if (next == '}' || next == ']') {
        depth--;
      }
    }
  }

  private Slice endless() {
    return Slice.defect(
        new Origin("", line, column), Problem.Kind.TRUNCATED, "an array that goes on to its end");
  }

  private Optional<Slice> afterLast() throws IOException {
    place = Place.END;
    skipSpace();
    return peek() == NO_MORE
        ? Optional.empty()
        : Optional.of(
            Slice.defect(
                new Origin("", line, column),
                Problem.Kind.MALFORMED,
                "nothing after the end of the array"));
  }

  private void skipMark() throws IOException {
    if (peek() == 0xEF) {
      // The other two bytes of the mark; anything else is no JSON and is refused as such.
      for (int mark : new int[] {0xEF, 0xBB, 0xBF}) {
        if (peek() == mark) {
          take();
        }
      }
      column = 1;
    }
  }

  private void skipSpace() throws IOException {
    int next = peek();
    while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
      take();
      next = peek();
    }
  }

  private int peek() throws IOException {
    if (at == limit) {
      at = 0;
      limit = Math.max(0, in.read(buffer));
      if (limit == 0) {
        return NO_MORE;
      }
    }
    return buffer[at] & 0xFF;
  }

  private int take() throws IOException {
    int taken = peek();
    at++;
    boolean breaks = taken == '\n';
    line += breaks ? 1 : 0;
    column = breaks ? 1 : column + 1;
    return taken;
  }

  /** Keeps a document's bytes until they are too many. */
  private final class Collector {
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLarge;

    void add(int next) {
      if (tooLarge) {
        return;
      }
      bytes.write(next);
      if (bytes.size() > longest) {
        tooLarge = true;
        bytes = new ByteArrayOutputStream();
      }
    }

    boolean isEmpty() {
      return !tooLarge && bytes.size() == 0;
    }

    Slice slice(Origin origin) {
      return tooLarge ? Slice.tooLarge(origin, longest) : Slice.of(origin, bytes.toByteArray());
    }
  }
}
