package io.github.linli.cli.ledger;

import com.google.common.base.CharMatcher;

/** Characters as people type them under a Chinese keyboard, and as a reader expects them. */
final class Characters {

  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u200B\u2060\uFEFF")).precomputed();

  private Characters() {}

  /** Without spaces of any width at either end. */
  static String strip(String text) {
    return SPACE.trimFrom(text);
  }

  /** Without spaces of any width anywhere. */
  static String withoutSpaces(String text) {
    return SPACE.removeFrom(text);
  }

  /** Full-width forms as ASCII, runs of spaces as one, none at the ends. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return SPACE.trimAndCollapseFrom(narrow, ' ');
  }

  /** One line: breaks within a cell go, with a blank in their place only between ASCII. */
  static String oneLine(String text) {
    String stripped = strip(text);
    if (stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0) {
      return stripped;
    }
    StringBuilder joined = new StringBuilder();
    stripped
        .lines()
        .map(Characters::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              int last = joined.length() - 1;
              if (last >= 0 && joined.charAt(last) < 128 && line.charAt(0) < 128) {
                joined.append(' ');
              }
              joined.append(line);
            });
    return joined.toString();
  }
}
