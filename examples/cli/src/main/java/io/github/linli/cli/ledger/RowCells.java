package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row by their meaning, and what is remarked while they are read. */
final class RowCells {

  private final long line;
  private final ImmutableListMultimap<String, Cell> cells;
  private final Map<String, Cell> counted = new HashMap<>();
  private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();

  RowCells(Header header, long line, List<String> row) {
    this.line = line;
    ImmutableListMultimap.Builder<String, Cell> byMeaning = ImmutableListMultimap.builder();
    for (Column column : header.used()) {
      String raw = column.index() < row.size() ? row.get(column.index()) : "";
      Cell cell = CellReader.read(column, raw);
      byMeaning.put(column.name(), cell);
      cell.doubt().ifPresent(what -> remark(what, cell, expected(what, cell)));
    }
    cells = byMeaning.build();
  }

  private static String expected(Remark.What what, Cell cell) {
    return switch (what) {
      case SERIAL -> "2025-05-06";
      case MONTH -> "2025-01";
      default -> cell.text();
    };
  }

  /** What one cell says. */
  private record Fact<T>(Cell cell, Known<T> value) {}

  /** The text of a column; empty when unknown or none. */
  String text(String column) throws CellException {
    return strict(column, text -> text).value().orElse("");
  }

  /** The cells of a column as a fact; refuses what cannot be read or disagrees. */
  <T> Known<T> strict(String column, Function<String, T> parse) throws CellException {
    List<Fact<T>> facts = new ArrayList<>();
    for (Cell cell : cells.get(column)) {
      Known<T> value = read(cell, parse);
      if (!value.isUnknown()) {
        facts.add(new Fact<>(cell, value));
      }
    }
    for (int i = 1; i < facts.size(); i++) {
      Cell first = facts.get(0).cell;
      Cell other = facts.get(i).cell;
      if (refusesConflict(first.column().kind())
          && Span.apart(facts.get(0).value, facts.get(i).value)) {
        throw new CellException(remarkOn(Remark.What.CONFLICT, other, first.printed()));
      }
    }
    return count(column, facts);
  }

  private static boolean refusesConflict(Kind kind) {
    return kind != Kind.TEXT && kind != Kind.ID;
  }

  /**
   * The cells of a column that is never none as a fact; what cannot be read is remarked upon and
   * unknown.
   */
  <T> Known<T> lenient(String column, Function<String, T> parse) {
    List<Fact<T>> facts = new ArrayList<>();
    for (Cell cell : cells.get(column)) {
      try {
        Known<T> value = read(cell, parse);
        if (value.isNone()) {
          remark(Remark.What.VALUE, cell, "a value, which here is never none");
        } else if (!value.isUnknown()) {
          facts.add(new Fact<>(cell, value));
        }
      } catch (CellException refused) {
        remark(Remark.What.VALUE, cell, refused.remark().expected());
      }
    }
    return count(column, facts);
  }

  private <T> Known<T> read(Cell cell, Function<String, T> parse) throws CellException {
    return switch (cell.state()) {
      case UNKNOWN -> Known.unknown();
      case NONE -> Known.none();
      case UNUSABLE -> throw new CellException(remarkOn(Remark.What.CELL, cell, cell.accepted()));
      case VALUE -> {
        try {
          yield Known.of(parse.apply(cell.text()));
        } catch (InvalidValueException refused) {
          throw new CellException(remarkOn(Remark.What.CELL, cell, refused.accepted()));
        }
      }
    };
  }

  /** Of facts that can all be true the one that says most counts, else the first. */
  private <T> Known<T> count(String column, List<Fact<T>> facts) {
    if (facts.isEmpty()) {
      return Known.unknown();
    }
    Fact<T> best = facts.get(0);
    for (Fact<T> other : facts.subList(1, facts.size())) {
      if (Span.apart(best.value, other.value)) {
        remark(Remark.What.DISAGREE, other.cell, best.cell.printed());
      } else if (Span.narrower(other.value, best.value)) {
        best = other;
      }
    }
    counted.put(column, best.cell);
    return best.value;
  }

  /** The text of the cell that counted for a column; empty when it is unknown or none. */
  String counted(String column) {
    return Optional.ofNullable(counted.get(column)).map(Cell::text).orElse("");
  }

  /** Refuses heads counted by persons in one cell and by households or ballots in another. */
  void refuseMixedHeads() throws CellException {
    ImmutableSet.Builder<String> units = ImmutableSet.builder();
    for (Cell cell : cells.values()) {
      units.addAll(HeadsUnit.of(cell));
    }
    if (units.build().size() > 1) {
      String mixed = String.join("、", units.build());
      throw new CellException(Remark.of(Remark.What.MIXED_HEADS, line, mixed, ""));
    }
  }

  /** Remarks that a cell was read as an interval. */
  void interval(String column, Object readAs) {
    Optional.ofNullable(counted.get(column))
        .ifPresent(cell -> remark(Remark.What.INTERVAL, cell, readAs.toString()));
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  private void remark(Remark.What what, Cell cell, String expected) {
    remark(remarkOn(what, cell, expected));
  }

  private Remark remarkOn(Remark.What what, Cell cell, String expected) {
    return new Remark(what, line, cell.column().printed(), cell.printed(), expected);
  }

  ImmutableList<Remark> remarks() {
    return remarks.build();
  }

  /** For each column whether it ended unknown. */
  ImmutableMap<String, Boolean> unknown() {
    ImmutableMap.Builder<String, Boolean> unknown = ImmutableMap.builder();
    cells.keySet().forEach(name -> unknown.put(name, !counted.containsKey(name)));
    return unknown.buildOrThrow();
  }

  /** For each column whether its cell was brought into another form of the same meaning. */
  ImmutableMap<String, Boolean> normalised() {
    ImmutableMap.Builder<String, Boolean> normalised = ImmutableMap.builder();
    for (String name : cells.keySet()) {
      Cell cell = counted.get(name);
      normalised.put(name, cell != null && cell.isNormalised());
    }
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
