package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.linli.cli.ledger.Lines.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of cells. A row that cannot be split is refused by itself: of a quote that is never closed
 * only the line where it opens is lost.
 */
final class Rows implements AutoCloseable {

  private static final int MOST_CELLS = 1000;
  private static final int MOST_LINES = 100;

  private final Lines lines;
  private final char separator;
  private final CSVFormat format;

  Rows(Reader reader, Separator separator) {
    this.lines = new Lines(reader);
    this.separator = separator.character();
    this.format =
        CSVFormat.DEFAULT.builder().setDelimiter(this.separator).setIgnoreEmptyLines(false).get();
  }

  /**
   * One row.
   *
   * @param line where it begins
   * @param cells its cells as written, none when refused
   * @param refused why it cannot be split
   */
  record Row(long line, ImmutableList<String> cells, Optional<Remark> refused) {

    /** Its first filled cell, or what was refused. */
    String start() {
      return refused
          .map(Remark::cell)
          .or(() -> cells.stream().map(Characters::oneLine).filter(c -> !c.isEmpty()).findFirst())
          .orElse("");
    }

    boolean isBlank() {
      return refused.isEmpty() && cells.stream().allMatch(cell -> Characters.strip(cell).isEmpty());
    }
  }

  Optional<Row> next() throws IOException {
    Optional<Line> first = lines.next();
    return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
  }

  private Row row(Line first) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    Quotes quotes = Quotes.in(text, separator);
    while (quotes == Quotes.OPEN && more.size() < MOST_LINES && text.length() < Lines.LONGEST) {
      Optional<Line> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      text.append('\n').append(next.get().text());
      quotes = Quotes.in(text, separator);
    }
    Optional<Remark.What> wrong = wrong(first, more, text, quotes);
    if (wrong.isPresent()) {
      lines.putBack(more);
      Remark remark = Remark.of(wrong.get(), first.number(), start(first.text()), "");
      return new Row(first.number(), ImmutableList.of(), Optional.of(remark));
    }
    return split(first.number(), text.toString());
  }

  private static Optional<Remark.What> wrong(
      Line first, List<Line> more, CharSequence text, Quotes quotes) {
    boolean tooLong = Iterables.any(more, Line::tooLong) || text.length() > Lines.LONGEST;
    if (first.tooLong() || (quotes == Quotes.CLOSED && tooLong)) {
      return Optional.of(Remark.What.TOO_LONG);
    }
    if (first.text().indexOf('\0') >= 0 || text.toString().indexOf('\0') >= 0) {
      return Optional.of(Remark.What.NUL);
    }
    if (quotes == Quotes.STRAY && more.isEmpty()) {
      return Optional.of(Remark.What.STRAY_QUOTE);
    }
    return quotes == Quotes.CLOSED ? Optional.empty() : Optional.of(Remark.What.OPEN_QUOTE);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 100));
  }

  private Row split(long line, String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) {
        return new Row(line, ImmutableList.of(), Optional.empty());
      }
      CSVRecord cells = records.get(0);
      if (cells.size() > MOST_CELLS) {
        Remark remark =
            Remark.of(Remark.What.TOO_MANY_CELLS, line, String.valueOf(cells.size()), MOST_CELLS);
        return new Row(line, ImmutableList.of(), Optional.of(remark));
      }
      return new Row(line, ImmutableList.copyOf(cells), Optional.empty());
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** How the quotes of a text stand at its end. */
  private enum Quotes {
    CLOSED,
    OPEN,
    STRAY;

    static Quotes in(CharSequence text, char separator) {
      boolean start = true;
      boolean inside = false;
      boolean closed = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (inside) {
          if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
            i++;
          } else if (c == '"') {
            inside = false;
            closed = true;
          }
        } else if (c == separator) {
          start = true;
          closed = false;
        } else if (c == '"' && start) {
          inside = true;
          start = false;
        } else if (closed && !Character.isWhitespace(c)) {
          return STRAY;
        } else {
          start = false;
        }
      }
      return inside ? OPEN : CLOSED;
    }
  }
}
