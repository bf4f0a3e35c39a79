package io.github.linli.cli.ledger;

import io.github.linli.measure.InvalidValueException;

/**
 * Something about a ledger that its sender should know, without words: those are the command
 * line's.
 *
 * @param what what it is
 * @param line line of the file, from 1; 0 when it is about the whole file
 * @param column header of the column as printed, or empty
 * @param cell the cell as printed, or what else is doubtful, cut to 80 characters
 * @param expected what was expected, or what it was read as, or empty
 */
public record Remark(What what, long line, String column, String cell, String expected) {

  private static final int LONGEST = 80;

  /** What a remark is about. */
  public enum What {
    /** A cell that cannot be used is treated as unknown. */
    VALUE,
    /** A rounded figure or date was read as an interval. */
    INTERVAL,
    /** A spreadsheet's number of a day, which may count from 1900 or 1904, is unknown. */
    SERIAL,
    /** A month printed as .1 may be January or, its zero lost, October: unknown. */
    MONTH,
    /** A cell states a unit and its header another: the cell's counts. */
    OWN_UNIT,
    /** A column of the same meaning says something else; the first counts. */
    DISAGREE,
    /** Two columns of the same meaning of a vote say different things: its row is refused. */
    CONFLICT,
    /** A vote counts heads by persons here, by households or ballots there. */
    MIXED_HEADS,
    /** A line of a file in GB18030 is UTF-8 as well. */
    MIXED_ENCODING,
    /** A row above the header was passed over. */
    ABOVE_HEADER,
    /** A row of sums was passed over. */
    SUMMARY_ROW,
    /** A note below the table was passed over. */
    NOTE_ROW,
    /** A header in the midst of the table was passed over. */
    HEADER_AGAIN,
    /** A row may be a note or a row of data. */
    DOUBTFUL_ROW,
    /** A row outside the header states a unit of ten thousand, or rows of units stand apart. */
    UNIT_ROW,
    /** A heading does not stand above the first of its columns. */
    HEADING,
    /** A row stands in or below another header. */
    OTHER_HEADER,
    /** The file has a header and no row. */
    NO_ROWS,
    /** A row has fewer cells than the header. */
    SHORT_ROW,
    /** A row has more cells than the header. */
    LONG_ROW,
    /** A quote that was opened is not closed. */
    OPEN_QUOTE,
    /** Something stands between a closing quote and the next separator. */
    STRAY_QUOTE,
    /** A row is longer than is read. */
    TOO_LONG,
    /** A row has more cells than are read. */
    TOO_MANY_CELLS,
    /** A row holds the character NUL. */
    NUL,
    /** A vote's id appeared before. */
    DUPLICATE_ID,
    /** A cell of a vote cannot be used. */
    CELL,
    /** The file is neither in UTF-8 nor in GB18030. */
    NO_ENCODING,
    /** The file is not in the encoding named. */
    OTHER_ENCODING,
    /** UTF-16 was named and no byte order mark says which. */
    NO_MARK,
    /** No line among the first has the columns of a ledger. */
    COLUMNS
  }

  /** Holds the remark and cuts the cell. */
  public Remark {
    if (cell.length() > LONGEST) {
      cell = cell.substring(0, Character.isHighSurrogate(cell.charAt(76)) ? 76 : 77) + "...";
    }
  }

  static Remark of(What what, long line, String cell, Object expected) {
    return new Remark(what, line, "", cell, expected.toString());
  }

  static Remark refused(long line, String column, InvalidValueException why) {
    return new Remark(What.CELL, line, column, why.value(), why.accepted());
  }
}
