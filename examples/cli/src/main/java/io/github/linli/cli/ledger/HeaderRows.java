package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.cli.ledger.Rows.Row;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two rows read as a header of headings and columns; the upper may be blank.
 *
 * @param above the headings
 * @param below the columns
 */
record HeaderRows(Row above, Row below) {

  Optional<Header> header(boolean votes) {
    Columns columns = votes ? Columns.VOTES : Columns.COMMUNITIES;
    ImmutableList.Builder<Column> used = ImmutableList.builder();
    ImmutableList.Builder<String> unused = ImmutableList.builder();
    boolean units = isAboveUnits();
    String heading = "";
    for (int i = 0; i < width(); i++) {
      String own = cell(above, i);
      String header = units && UnitRow.isWord(cell(below, i)) ? "" : cell(below, i);
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
    if (!columns.suffice(found)) {
      return Optional.empty();
    }
    int cells = Math.max(above.cells().size(), below.cells().size());
    boolean two = !above.cells().isEmpty();
    ImmutableList<ImmutableList<String>> rows =
        two ? ImmutableList.of(above.cells(), below.cells()) : ImmutableList.of(below.cells());
    return Optional.of(
        new Header(votes, above.line(), below.line(), width(), cells, found, unused.build(), rows));
  }

  Candidate.Fit fit(Header header) {
    if (isAboveUnits()) {
      return Candidate.Fit.UNITS;
    }
    if (isCrooked()) {
      return Candidate.Fit.CROOKED;
    }
    return hasNoData(header) ? Candidate.Fit.DIVIDED : Candidate.Fit.PAIR;
  }

  private boolean isAboveUnits() {
    return width(above) > 0 && UnitRow.isUnits(below);
  }

  /** Whether the lower row only divides headings: it names nothing and stands below blanks. */
  private boolean hasNoData(Header header) {
    boolean divides = false;
    for (int i = 0; i < header.width(); i++) {
      divides |= cell(above, i).isEmpty() && !cell(below, i).isEmpty();
    }
    return divides
        && header.used().stream()
            .filter(column -> column.kind() == Kind.TEXT || column.kind() == Kind.ID)
            .allMatch(column -> cell(below, column.index()).isEmpty());
  }

  /**
   * Whether a heading may have been typed in the middle of its columns: the first of them is blank,
   * two are the same, or one of the same name stands before every heading.
   */
  private boolean isCrooked() {
    ImmutableSet.Builder<String> within = ImmutableSet.builder();
    ImmutableSet.Builder<String> outside = ImmutableSet.builder();
    Set<String> group = new HashSet<>();
    boolean begun = false;
    boolean blankFirst = false;
    for (int i = 0; i < width(); i++) {
      String header = Columns.letters(cell(below, i));
      if (!cell(above, i).isEmpty()) {
        group.clear();
        begun = true;
        blankFirst = header.isEmpty();
      } else if (begun && blankFirst && !header.isEmpty()) {
        return true;
      }
      if (!header.isEmpty() && !group.add(header)) {
        return true;
      }
      (begun ? within : outside).add(header);
    }
    Set<String> both = new HashSet<>(within.build());
    both.retainAll(outside.build());
    both.remove("");
    return !both.isEmpty();
  }

  private int width() {
    return Math.max(width(above), width(below));
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

  /** How many cells a row has, up to the last that is filled. */
  static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && cell(row, width - 1).isEmpty()) {
      width--;
    }
    return width;
  }
}
