package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import io.github.linli.cli.ledger.Rows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the header among a file's first rows, and with it the separator: of every row, and every
 * two rows one below the other, the first that has most of the known columns.
 */
final class HeaderFinder {

  private static final int ROWS = 20;

  private HeaderFinder() {}

  /** A header and how its cells are separated. */
  record Found(Separator separator, Header header) {}

  static Found find(Path file, Encoding encoding) throws IOException, LedgerException {
    Optional<Found> best = Optional.empty();
    for (Separator separator : Separator.values()) {
      for (Header header : headers(firstRows(file, encoding, separator))) {
        if (best.isEmpty() || header.meanings() > best.get().header.meanings()) {
          best = Optional.of(new Found(separator, header));
        }
      }
    }
    if (best.isEmpty()) {
      throw new LedgerException(notFound(firstRows(file, encoding, Separator.COMMA)));
    }
    return best.get();
  }

  private static List<Row> firstRows(Path file, Encoding encoding, Separator separator)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Rows all = new Rows(encoding.open(file), separator)) {
      while (rows.size() < ROWS) {
        Optional<Row> next = all.next();
        if (next.isEmpty()) {
          break;
        }
        rows.add(next.get());
      }
    }
    return rows;
  }

  private static Remark notFound(List<Row> rows) {
    for (Row row : rows) {
      if (row.refused().isPresent()) {
        return row.refused().get();
      }
      if (!row.isBlank()) {
        return Remark.of(Remark.What.COLUMNS, row.line(), String.join(",", row.cells()), "");
      }
    }
    return Remark.of(Remark.What.COLUMNS, 0, "", "");
  }

  /**
   * Every header there may be, of equals the likelier first: two rows where the lower can be no row
   * of data, then each row alone, then the other pairs.
   */
  private static List<Header> headers(List<Row> rows) {
    List<Header> certain = new ArrayList<>();
    List<Header> single = new ArrayList<>();
    List<Header> pairs = new ArrayList<>();
    for (boolean votes : new boolean[] {true, false}) {
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        header(votes, new Row(row.line(), ImmutableList.of(), Optional.empty()), row)
            .ifPresent(single::add);
        if (i > 0 && width(rows.get(i - 1)) > 0 && width(row) > 0) {
          Row above = rows.get(i - 1);
          header(votes, above, row)
              .ifPresent(each -> (hasNoData(each, above, row) ? certain : pairs).add(each));
        }
      }
    }
    return Stream.of(certain, single, pairs).flatMap(List::stream).toList();
  }

  /** Whether the lower row only divides headings: it names nothing and stands below blanks. */
  private static boolean hasNoData(Header header, Row above, Row below) {
    boolean divides = false;
    for (int i = 0; i < header.width(); i++) {
      divides |= cell(above, i).isEmpty() && !cell(below, i).isEmpty();
    }
    return divides
        && header.used().stream()
            .filter(column -> column.kind() == Kind.TEXT || column.kind() == Kind.ID)
            .allMatch(column -> cell(below, column.index()).isEmpty());
  }

  private static Optional<Header> header(boolean votes, Row above, Row below) {
    Columns columns = votes ? Columns.VOTES : Columns.COMMUNITIES;
    ImmutableList.Builder<Column> used = ImmutableList.builder();
    ImmutableList.Builder<String> unused = ImmutableList.builder();
    int width = Math.max(width(above), width(below));
    String heading = "";
    for (int i = 0; i < width; i++) {
      String own = cell(above, i);
      String header = cell(below, i);
      heading = own.isEmpty() ? heading : own;
      // A heading spans the blank cells to its right, but only where something stands below.
      String over = own.isEmpty() && header.isEmpty() ? "" : heading;
      Optional<Column> column = columns.find(i, over, header);
      column.ifPresent(used::add);
      if (column.isEmpty()) {
        unused.add(printed(i, over, header));
      }
    }
    ImmutableList<Column> found = used.build();
    return columns.suffice(found)
        ? Optional.of(new Header(votes, above.line(), below.line(), width, found, unused.build()))
        : Optional.empty();
  }

  private static String printed(int index, String heading, String header) {
    if (heading.isEmpty() && header.isEmpty()) {
      return "#" + (index + 1);
    }
    return heading.isEmpty() || header.isEmpty() ? heading + header : heading + "/" + header;
  }

  private static String cell(Row row, int index) {
    return index < row.cells().size() ? Characters.oneLine(row.cells().get(index)) : "";
  }

  private static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && cell(row, width - 1).isEmpty()) {
      width--;
    }
    return width;
  }
}
