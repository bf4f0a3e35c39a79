package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;

/**
 * A ledger's header.
 *
 * @param votes whether it is a ledger of votes, not of communities
 * @param firstLine line where it begins, from 1
 * @param lastLine line where its last row begins; the same unless it has two
 * @param width how many cells a row has
 * @param used the columns whose meaning is known
 * @param unused the other headers as printed; one without any text by its place, as #4
 */
public record Header(
    boolean votes,
    long firstLine,
    long lastLine,
    int width,
    ImmutableList<Column> used,
    ImmutableList<String> unused) {

  /** How many different meanings it has. */
  long meanings() {
    return used.stream().map(Column::name).distinct().count();
  }

  /** Whether a row prints the header's used columns once more. */
  boolean isRepeatedBy(ImmutableList<String> cells) {
    return used.size() > 1
        && used.stream()
            .allMatch(
                column ->
                    column.index() < cells.size()
                        && Columns.letters(cells.get(column.index()))
                            .equals(Columns.letters(column.printed())));
  }
}
