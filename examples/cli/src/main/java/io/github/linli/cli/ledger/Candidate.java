package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import io.github.linli.cli.ledger.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row, or two one below the other, taken as a header.
 *
 * @param header the header they make
 * @param from place of the first row, from 0
 * @param to place of the last row
 * @param fit what speaks for it
 */
record Candidate(Header header, int from, int to, Fit fit) {

  /** What speaks for a header, the likelier first. */
  enum Fit {
    /** The lower row holds units only. */
    UNITS,
    /** The lower row can be no row of data. */
    DIVIDED,
    /** One row. */
    SINGLE,
    /** Two rows, the lower of which may be data. */
    PAIR,
    /** A heading does not stand above the first of its columns. */
    CROOKED
  }

  /** How few columns make a header beyond doubt. */
  static final int FEW = 2;

  boolean isStrong() {
    return header.meanings() >= FEW;
  }

  /** Every header there may be among rows. */
  static List<Candidate> among(List<Row> rows) {
    List<Candidate> all = new ArrayList<>();
    for (boolean votes : new boolean[] {true, false}) {
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        int at = i;
        single(votes, row).map(each -> new Candidate(each, at, at, Fit.SINGLE)).ifPresent(all::add);
        if (i > 0 && HeaderRows.width(rows.get(i - 1)) > 0 && HeaderRows.width(row) > 0) {
          HeaderRows two = new HeaderRows(rows.get(i - 1), row);
          two.header(votes)
              .map(each -> new Candidate(each, at - 1, at, two.fit(each)))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Header> single(boolean votes, Row row) {
    Row none = new Row(row.line(), ImmutableList.of(), Optional.empty());
    return new HeaderRows(none, row).header(votes);
  }

  /** Whether a row of data, alone or with the next, is a header beyond doubt. */
  static boolean begins(Row row, Optional<Row> next) {
    boolean known =
        row.cells().stream()
            .map(Characters::oneLine)
            .anyMatch(cell -> Columns.VOTES.knows(cell) || Columns.COMMUNITIES.knows(cell));
    if (!known) {
      return false;
    }
    List<Row> rows = new ArrayList<>(List.of(row));
    next.ifPresent(rows::add);
    return among(rows).stream().anyMatch(each -> each.from == 0 && each.isStrong());
  }
}
