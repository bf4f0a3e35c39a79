package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.cli.ledger.Rows.Row;
import java.util.Optional;

/** Rows that belong to no community and no vote: sums, notes below the table, headers again. */
final class Passing {

  private static final ImmutableSet<String> SUMS =
      ImmutableSet.of("合计", "总计", "小计", "共计", "total", "subtotal");
  private static final ImmutableSet<String> NOTES =
      ImmutableSet.of("注", "备注", "说明", "填表人", "制表人", "审核人", "填报单位", "填报日期", "制表日期");

  private Passing() {}

  /** Why the row is to be passed over, if it is. */
  static Optional<Remark> over(Header header, Row row) {
    ImmutableList<String> cells = row.cells();
    if (header.isRepeatedBy(cells)) {
      return remark(Remark.What.HEADER_AGAIN, row, cells.get(header.used().get(0).index()));
    }
    for (String cell : cells) {
      String text = Characters.narrow(cell);
      if (!text.isEmpty()) {
        int colon = text.indexOf(':');
        if (colon > 0 && NOTES.contains(Columns.letters(text.substring(0, colon)))) {
          return remark(Remark.What.NOTE_ROW, row, cell);
        }
        if (SUMS.contains(Columns.letters(text)) || isSum(header, cells)) {
          return remark(Remark.What.SUMMARY_ROW, row, cell);
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A sum after a running number says so where the name belongs. */
  private static boolean isSum(Header header, ImmutableList<String> cells) {
    String name = header.votes() ? "community" : "name";
    return header.used().stream()
        .filter(column -> column.name().equals(name) && column.index() < cells.size())
        .anyMatch(column -> SUMS.contains(Columns.letters(cells.get(column.index()))));
  }

  private static Optional<Remark> remark(Remark.What what, Row row, String text) {
    return Optional.of(Remark.of(what, row.line(), Characters.oneLine(text), ""));
  }
}
