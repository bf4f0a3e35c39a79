package io.github.linli.cli.ledger;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the cells of a column hold, and the units they may state. */
public enum Kind {
  /** A text, kept as printed. */
  TEXT(""),
  /** An id. */
  ID(""),
  /** A code of digits. */
  CODE(""),
  /** One of several words. */
  WORD(""),
  /** A year, a month or a day. */
  DATE("年|年月|年月日"),
  /** An area in square metres. */
  AREA("㎡|m²|m2|M2|平方米|平米|平方"),
  /** A number of buildings. */
  BUILDINGS("栋|幢|座"),
  /** A number of households. */
  HOUSEHOLDS("户"),
  /** A number of owners; notices count them by person, household or ballot. */
  HEADS("人|名|位|户|票");

  private final String units;

  Kind(String units) {
    this.units = units;
  }

  /** The units as alternatives of a regular expression, or empty. */
  String units() {
    return units;
  }

  /** The units of all kinds as alternatives of a regular expression. */
  static String allUnits() {
    return Arrays.stream(values())
        .map(Kind::units)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("|"));
  }

  boolean isFigure() {
    return switch (this) {
      case TEXT, ID, CODE, WORD, DATE -> false;
      case AREA, BUILDINGS, HOUSEHOLDS, HEADS -> true;
    };
  }
}
