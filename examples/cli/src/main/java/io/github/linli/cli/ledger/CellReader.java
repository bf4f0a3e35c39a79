package io.github.linli.cli.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings cells into the form core reads: full-width characters, thousands separators, units and the
 * many ways to write a day. What fits no form is handed on as it is, for core to refuse; what core
 * would take for another figure cannot be used. Nothing is guessed.
 */
final class CellReader {

  private static final ImmutableSet<String> BLANK =
      ImmutableSet.of("", "-", "--", "—", "——", "–", "/", "未知", "不详", "n/a", "na");
  private static final ImmutableSet<String> NONE = ImmutableSet.of("无", "none");

  private static final Pattern ERROR =
      Pattern.compile("#(?:#*|ref!|value!|div/0!|name\\?|num!|null!|n/a|spill!|calc!)");

  // Groups of three set apart by commas. Not by blanks: two figures in one cell look the same.
  private static final String NUMBER =
      "([0-9]{1,15}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})(\\.[0-9]{1,9})?";
  private static final ImmutableMap<Kind, Pattern> FIGURES = figures();

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?: 0?0:00(?::00)?)?");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})");
  private static final Pattern WORDS =
      Pattern.compile("([0-9]{4}) ?年(?: ?([0-9]{1,2}) ?月(?: ?([0-9]{1,2}) ?[日号])?)?");
  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");

  private CellReader() {}

  private static ImmutableMap<Kind, Pattern> figures() {
    Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (kind.isFigure()) {
        String pattern = "(约)? ?" + NUMBER + " ?(万)? ?(" + kind.units() + ")?";
        patterns.put(kind, Pattern.compile(pattern));
      }
    }
    return ImmutableMap.copyOf(patterns);
  }

  static Cell read(Column column, String raw) {
    String printed = Characters.strip(raw);
    String narrow = Characters.narrow(raw);
    String word = narrow.toLowerCase(Locale.ROOT);
    if (BLANK.contains(word)) {
      return empty(column, printed, Cell.State.UNKNOWN, Optional.empty());
    }
    if (NONE.contains(word)) {
      return empty(column, printed, Cell.State.NONE, Optional.empty());
    }
    if (ERROR.matcher(word).matches()) {
      return unusable(column, printed);
    }
    return switch (column.kind()) {
      case TEXT -> value(column, printed, Characters.oneLine(raw));
      case ID -> value(column, printed, narrow);
      case CODE -> value(column, printed, isOneLine(printed) ? spaceless(narrow) : narrow);
      case WORD -> value(column, printed, spaceless(narrow));
      case DATE -> date(column, printed, narrow);
      case AREA, BUILDINGS, HOUSEHOLDS, HEADS -> figure(column, printed, narrow);
    };
  }

  private static boolean isOneLine(String printed) {
    return printed.indexOf('\n') < 0 && printed.indexOf('\r') < 0;
  }

  private static String spaceless(String narrow) {
    return Characters.withoutSpaces(narrow);
  }

  private static Cell unusable(Column column, String printed) {
    return new Cell(column, printed, printed, Cell.State.UNUSABLE, Optional.empty());
  }

  private static Cell value(Column column, String printed, String text) {
    return new Cell(column, printed, text, Cell.State.VALUE, Optional.empty());
  }

  private static Cell empty(
      Column column, String printed, Cell.State state, Optional<Remark.What> doubt) {
    return new Cell(column, printed, "", state, doubt);
  }

  private static Cell figure(Column column, String printed, String narrow) {
    Matcher figure = requireNonNull(FIGURES.get(column.kind())).matcher(narrow);
    if (!figure.matches()) {
      if (narrow.indexOf(',') >= 0 && !narrow.startsWith("[")) {
        return unusable(column, printed);
      }
      // An interval, or nothing that can be read; under 万 neither can be scaled.
      String unscaled = column.tenThousands() ? narrow + "万" : narrow;
      return value(column, printed, unscaled);
    }
    boolean ownScale = figure.group(4) != null;
    boolean ownUnit = figure.group(5) != null;
    String about = figure.group(1) == null ? "" : "约";
    String decimals = figure.group(3) == null ? "" : figure.group(3);
    boolean scaled = ownScale || (column.tenThousands() && !ownUnit);
    String digits = figure.group(2).replace(",", "");
    String text = about + digits + decimals + (scaled ? "万" : "");
    boolean doubtful = column.tenThousands() && (ownScale || ownUnit);
    Optional<Remark.What> doubt = doubtful ? Optional.of(Remark.What.OWN_UNIT) : Optional.empty();
    return new Cell(column, printed, text, Cell.State.VALUE, doubt);
  }

  private static Cell date(Column column, String printed, String narrow) {
    if (SERIAL.matcher(narrow).matches()) {
      return empty(column, printed, Cell.State.UNKNOWN, Optional.of(Remark.What.SERIAL));
    }
    Matcher month = MONTH.matcher(narrow);
    if (month.matches()) {
      boolean zeroMayBeLost = month.group(2).equals(".") && month.group(3).equals("1");
      return zeroMayBeLost
          ? empty(column, printed, Cell.State.UNKNOWN, Optional.of(Remark.What.MONTH))
          : value(column, printed, iso(month, 1, 3));
    }
    Matcher day = DAY.matcher(narrow);
    if (day.matches()) {
      return value(column, printed, iso(day, 1, 3, 4));
    }
    for (Pattern form : new Pattern[] {WORDS, DIGITS}) {
      Matcher matcher = form.matcher(narrow);
      if (matcher.matches()) {
        return value(column, printed, iso(matcher, 1, 2, 3));
      }
    }
    return value(column, printed, narrow);
  }

  private static String iso(Matcher date, int... groups) {
    StringBuilder iso = new StringBuilder();
    for (int group : groups) {
      String part = date.group(group);
      if (part != null) {
        iso.append(iso.isEmpty() ? "" : "-").append(part.length() == 1 ? "0" : "").append(part);
      }
    }
    return iso.toString();
  }
}
