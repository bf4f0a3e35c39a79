package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row by their meaning, and what is remarked while they are read. */
final class RowCells {

  private final long line;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Cell> unusable = new HashMap<>();
  private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();

  RowCells(Header header, long line, List<String> row) {
    this.line = line;
    for (Column column : header.used()) {
      String raw = column.index() < row.size() ? row.get(column.index()) : "";
      Cell cell = CellReader.read(column, raw);
      Optional<Cell> before = Optional.ofNullable(cells.get(column.name()));
      boolean first = before.map(each -> each.state() == Cell.State.UNKNOWN).orElse(true);
      if (first && (before.isEmpty() || cell.state() != Cell.State.UNKNOWN)) {
        cells.put(column.name(), cell);
      } else if (cell.state() != Cell.State.UNKNOWN && !same(before.orElseThrow(), cell)) {
        remark(Remark.What.DISAGREE, cell, before.orElseThrow().printed());
      }
    }
    for (Cell cell : cells.values()) {
      cell.doubt().ifPresent(what -> remark(what, cell, expected(what, cell)));
    }
  }

  private static String expected(Remark.What what, Cell cell) {
    return switch (what) {
      case SERIAL -> "2025-05-06";
      case MONTH -> "2025-01";
      default -> cell.text();
    };
  }

  private static boolean same(Cell one, Cell other) {
    if (one.state() != other.state() || one.text().equals(other.text())) {
      return one.state() == other.state();
    }
    try {
      return one.column().kind().isFigure()
          && Reported.parse(one.text()).low().compareTo(Reported.parse(other.text()).low()) == 0;
    } catch (InvalidValueException unreadable) {
      return false;
    }
  }

  /** The text of a column; empty when unknown or none. */
  String text(String column) {
    return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
  }

  /** The cell of a column as a fact; refuses what cannot be read. */
  <T> Known<T> strict(String column, Function<String, T> parse) throws CellException {
    Cell cell = cells.get(column);
    if (cell == null || cell.state() != Cell.State.VALUE) {
      return cell == null || cell.state() == Cell.State.UNKNOWN ? Known.unknown() : Known.none();
    }
    try {
      return Known.of(parse.apply(cell.text()));
    } catch (InvalidValueException refused) {
      throw new CellException(
          new Remark(
              Remark.What.CELL, line, cell.column().printed(), cell.printed(), refused.accepted()));
    }
  }

  /**
   * The cell of a column that is never none as a fact; what cannot be read is remarked upon and
   * unknown.
   */
  <T> Known<T> lenient(String column, Function<String, T> parse) {
    try {
      Known<T> fact = strict(column, parse);
      if (!fact.isNone()) {
        return fact;
      }
      unusable(column, "a value, which here is never none");
    } catch (CellException refused) {
      unusable(column, refused.remark().expected());
    }
    return Known.unknown();
  }

  private void unusable(String column, String expected) {
    Cell cell = cells.get(column);
    if (cell != null) {
      unusable.put(column, cell);
      remark(Remark.What.VALUE, cell, expected);
    }
  }

  /** Remarks that a cell was read as an interval. */
  void interval(String column, Object readAs) {
    Cell cell = cells.get(column);
    if (cell != null) {
      remark(Remark.What.INTERVAL, cell, readAs.toString());
    }
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  private void remark(Remark.What what, Cell cell, String expected) {
    remark(new Remark(what, line, cell.column().printed(), cell.printed(), expected));
  }

  ImmutableList<Remark> remarks() {
    return remarks.build();
  }

  /** For each column whether it ended unknown. */
  ImmutableMap<String, Boolean> unknown() {
    ImmutableMap.Builder<String, Boolean> unknown = ImmutableMap.builder();
    cells.forEach(
        (name, cell) ->
            unknown.put(name, cell.state() == Cell.State.UNKNOWN || unusable.containsKey(name)));
    return unknown.buildOrThrow();
  }

  /** For each column whether its cell was brought into another form of the same meaning. */
  ImmutableMap<String, Boolean> normalised() {
    ImmutableMap.Builder<String, Boolean> normalised = ImmutableMap.builder();
    cells.forEach(
        (name, cell) -> normalised.put(name, cell.isNormalised() && !unusable.containsKey(name)));
    return normalised.buildOrThrow();
  }

  /** A cell that refuses its whole row. */
  static final class CellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    CellException(Remark remark) {
      super(remark.toString());
      this.remark = remark;
    }

    Remark remark() {
      return remark;
    }
  }
}
