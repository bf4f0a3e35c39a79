package io.github.linli.cli.ledger;

import io.github.linli.cli.ledger.Rows.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that state units, outside the cells of a header. */
final class UnitRow {

  private static final String END = "(?=$|[、,;/)\\]】 ])";
  private static final Pattern TEN_THOUSANDS =
      Pattern.compile(
          "(?<![0-9.一二三四五六七八九十百千几数余 ])万 ?(?:"
              + Kind.AREA.units()
              + ")|单位 ?[:为]? ?(?:[^:]{0,10}[、,/] ?)?万 ?(?:"
              + Kind.allUnits()
              + ")?"
              + END);
  private static final Pattern UNIT =
      Pattern.compile(
          "[(\\[【〔]?(?:单位)?(?:万?(?:" + Kind.allUnits() + "|元|亩|公顷|米|个|套|间)|[万千百]|%)[)\\]】〕]?");
  private static final Pattern WORD = Pattern.compile("[(\\[【〔]?(?:计量)?单位[)\\]】〕]?");

  private UnitRow() {}

  /** Whether a row says that figures are in ten thousands. */
  static boolean saysTenThousands(Row row) {
    List<String> cells = row.cells().stream().map(Characters::narrow).toList();
    return cells.stream().anyMatch(cell -> TEN_THOUSANDS.matcher(cell).find())
        || TEN_THOUSANDS.matcher(String.join(" ", cells).strip()).find();
  }

  /** Whether every filled cell of a row is a unit and no more. */
  static boolean isUnits(Row row) {
    boolean any = false;
    for (String cell : row.cells()) {
      String letters = Columns.letters(cell);
      boolean unit = UNIT.matcher(letters).matches();
      if (!letters.isEmpty() && !unit && !isWord(cell)) {
        return false;
      }
      any |= unit;
    }
    return any;
  }

  /** Whether a cell only says that units stand beside it. */
  static boolean isWord(String cell) {
    return WORD.matcher(Columns.letters(cell)).matches();
  }
}
