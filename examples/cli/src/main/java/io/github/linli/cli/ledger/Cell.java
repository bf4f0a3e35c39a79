package io.github.linli.cli.ledger;

import java.util.Optional;

/**
 * One cell, ready for core to read.
 *
 * @param column its column
 * @param printed as printed, without spaces at its ends
 * @param text as core reads it; empty unless it holds a value or cannot be used
 * @param state what it holds
 * @param doubt what is not taken at face value
 */
record Cell(Column column, String printed, String text, State state, Optional<Remark.What> doubt) {

  /** What a cell holds. */
  enum State {
    VALUE,
    NONE,
    UNKNOWN,
    UNUSABLE
  }

  /** What would be accepted in its place. */
  String accepted() {
    return column.kind().isFigure()
        ? "a figure such as 8300, 8,300.50, 约8300 or 1.07万"
        : "a value, not a spreadsheet's error";
  }

  /** Whether it is not read as printed, though it means the same. */
  boolean isNormalised() {
    return state == State.VALUE && !text.equals(printed);
  }
}
