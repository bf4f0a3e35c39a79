package io.github.linli.cli.ledger;

/** What stands between two cells. */
public enum Separator {
  /** The comma. */
  COMMA(','),
  /** The tab, as in Excel's "Unicode text". */
  TAB('\t'),
  /** The semicolon. */
  SEMICOLON(';'),
  /** The full-width comma. */
  FULL_WIDTH_COMMA('，');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }
}
