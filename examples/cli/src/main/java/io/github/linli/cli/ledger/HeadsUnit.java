package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** What a cell counts heads by: persons, households or ballots. */
final class HeadsUnit {

  private static final ImmutableMap<String, Pattern> WORDS =
      ImmutableMap.of(
          "人", Pattern.compile("人|owner|person"),
          "户", Pattern.compile("户|household"),
          "票", Pattern.compile("票|ballot|vote"));
  private static final ImmutableMap<String, Pattern> UNITS =
      ImmutableMap.of(
          "人", Pattern.compile(".*[人名位]"),
          "户", Pattern.compile(".*户"),
          "票", Pattern.compile(".*票"));

  private HeadsUnit() {}

  /** What the header of a filled cell, or the cell itself, says; empty when neither does. */
  static ImmutableSet<String> of(Cell cell) {
    if (cell.column().kind() != Kind.HEADS || cell.state() != Cell.State.VALUE) {
      return ImmutableSet.of();
    }
    String header = Columns.letters(cell.column().printed());
    String printed = Characters.narrow(cell.printed());
    ImmutableSet.Builder<String> units = ImmutableSet.builder();
    WORDS.forEach((unit, words) -> add(units, unit, words.matcher(header).find()));
    UNITS.forEach((unit, ending) -> add(units, unit, ending.matcher(printed).matches()));
    return units.build();
  }

  private static void add(ImmutableSet.Builder<String> units, String unit, boolean said) {
    if (said) {
      units.add(unit);
    }
  }
}
