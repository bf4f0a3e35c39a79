package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import io.github.linli.cli.ledger.Rows.Row;

/**
 * A ledger's header.
 *
 * @param votes whether it is a ledger of votes, not of communities
 * @param firstLine line where it begins, from 1
 * @param lastLine line where its last row begins; the same unless it has two
 * @param width how many cells a row has, up to the last with a header
 * @param cells how many cells a row may have, with those below no header
 * @param used the columns whose meaning is known
 * @param unused the other headers as printed; one without any text by its place, as #4
 * @param printed its one or two rows as printed
 */
public record Header(
    boolean votes,
    long firstLine,
    long lastLine,
    int width,
    int cells,
    ImmutableList<Column> used,
    ImmutableList<String> unused,
    ImmutableList<ImmutableList<String>> printed) {

  /** How many different meanings it has. */
  long meanings() {
    return used.stream().map(Column::name).distinct().count();
  }

  /** Whether rows print the header's used columns once more, and nothing else there. */
  boolean isRepeatedBy(ImmutableList<Row> rows) {
    if (used.size() < 2 || rows.size() != printed.size()) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      for (Column column : used) {
        String own = letters(printed.get(i), column.index());
        if (!own.equals(letters(rows.get(i).cells(), column.index()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String letters(ImmutableList<String> cells, int index) {
    return index < cells.size() ? Columns.letters(cells.get(index)) : "";
  }
}
