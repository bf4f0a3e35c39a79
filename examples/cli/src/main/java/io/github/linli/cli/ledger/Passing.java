package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.cli.ledger.Rows.Row;
import java.util.Optional;

/** Tells rows of data from rows of sums and notes. Where both could be, the row is refused. */
final class Passing {

  private static final ImmutableSet<Remark.What> REFUSING =
      ImmutableSet.of(Remark.What.DOUBTFUL_ROW, Remark.What.UNIT_ROW);

  private final Header header;
  private final ImmutableSet<String> names;

  Passing(Header header) {
    this.header = header;
    this.names = ImmutableSet.of("id", header.votes() ? "community" : "name");
  }

  /** Whether a row that is not read is refused, not passed over. */
  static boolean refuses(Remark why) {
    return REFUSING.contains(why.what());
  }

  /** Why a row that is not blank is not read as data, if it is not. */
  Optional<Remark> over(Row row) {
    int first = firstFilled(row);
    if (UnitRow.saysTenThousands(row) && !hasFigure(row)) {
      return remark(Remark.What.UNIT_ROW, row, first);
    }
    if (isSum(row, first)) {
      return remark(Remark.What.SUMMARY_ROW, row, first);
    }
    String text = cell(row, first);
    Optional<Column> column = column(first);
    if (HeaderRows.width(row) == first + 1 && header.used().size() > 1) {
      boolean figure = column.map(each -> each.kind().isFigure()).orElse(false);
      return !figure && (Footers.isAlone(text) || Footers.isLabel(text))
          ? remark(Remark.What.NOTE_ROW, row, first)
          : Optional.empty();
    }
    if (!Footers.isLabel(text)) {
      return Optional.empty();
    }
    if (!hasFigure(row)) {
      return remark(Remark.What.NOTE_ROW, row, first);
    }
    boolean named = column.map(each -> names.contains(each.name())).orElse(false);
    return named ? remark(Remark.What.DOUBTFUL_ROW, row, first) : Optional.empty();
  }

  /** A sum says so where an id or a name belongs, or stands first where both are blank. */
  private boolean isSum(Row row, int first) {
    boolean nameless = true;
    for (Column column : header.used()) {
      if (names.contains(column.name())) {
        String text = cell(row, column.index());
        nameless &= text.isEmpty();
        if (Footers.isSum(text)) {
          return true;
        }
      }
    }
    boolean leading =
        header.used().stream()
            .filter(each -> !each.name().equals("source"))
            .findFirst()
            .map(each -> each.index() == first)
            .orElse(false);
    return (nameless || leading) && Footers.isSum(cell(row, first));
  }

  private boolean hasFigure(Row row) {
    return header.used().stream()
        .filter(column -> column.kind().isFigure())
        .anyMatch(column -> cell(row, column.index()).chars().anyMatch(Character::isDigit));
  }

  private Optional<Column> column(int index) {
    return header.used().stream().filter(each -> each.index() == index).findFirst();
  }

  private static int firstFilled(Row row) {
    int first = 0;
    while (cell(row, first).isEmpty()) {
      first++;
    }
    return first;
  }

  private static String cell(Row row, int index) {
    ImmutableList<String> cells = row.cells();
    return index < cells.size() ? Characters.oneLine(cells.get(index)) : "";
  }

  private static Optional<Remark> remark(Remark.What what, Row row, int first) {
    return Optional.of(Remark.of(what, row.line(), cell(row, first), ""));
  }
}
