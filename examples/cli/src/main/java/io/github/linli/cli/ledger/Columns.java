package io.github.linli.cli.ledger;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns one kind of ledger knows, from its table: name, kind and aliases of each, what a
 * header must have one of, and headings that only gather columns.
 */
final class Columns {

  // A longer text is no header of a column.
  private static final int LONGEST = 100;

  private static final Pattern UNIT =
      Pattern.compile("(.*?)(?:[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]|/([^/]*))");
  private static final Pattern BARE_UNIT = Pattern.compile("万?(?:" + Kind.allUnits() + ")|万");
  private static final Pattern NO_LETTERS = Pattern.compile("[\\s_*:\u00A0\u200B\u2060\uFEFF-]");

  static final Columns COMMUNITIES = new Columns("communities.columns");
  static final Columns VOTES = new Columns("votes.columns");

  private final ImmutableMap<String, String> names;
  private final ImmutableMap<String, Kind> kinds;
  private final ImmutableSet<String> required;
  private final ImmutableSet<String> headings;

  private Columns(String table) {
    ImmutableMap.Builder<String, String> byAlias = ImmutableMap.builder();
    ImmutableMap.Builder<String, Kind> byName = ImmutableMap.builder();
    ImmutableSet.Builder<String> needed = ImmutableSet.builder();
    ImmutableSet.Builder<String> gathering = ImmutableSet.builder();
    for (String line : read(table)) {
      List<String> parts = Splitter.on('|').trimResults().splitToList(line);
      Iterable<String> words =
          Splitter.on(',').trimResults().omitEmptyStrings().split(parts.get(parts.size() - 1));
      switch (parts.get(0)) {
        case "@required" -> needed.addAll(words);
        case "@headings" -> words.forEach(word -> gathering.add(letters(word)));
        default -> {
          String name = parts.get(0);
          byName.put(name, Kind.valueOf(parts.get(1)));
          byAlias.put(letters(name), name);
          words.forEach(word -> byAlias.put(letters(word), name));
        }
      }
    }
    names = byAlias.buildOrThrow();
    kinds = byName.buildOrThrow();
    required = needed.build();
    headings = gathering.build();
  }

  private static List<String> read(String table) {
    try {
      return Resources.toString(Resources.getResource(Columns.class, table), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A header's letters and digits, whatever its width, blanks, line breaks and case. */
  static String letters(String header) {
    return NO_LETTERS.matcher(Characters.narrow(header)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether a cell is the header of a column this kind of ledger knows, whatever its unit. */
  boolean knows(String cell) {
    return cell.length() <= LONGEST
        && !cell.isEmpty()
        && (names.containsKey(letters(cell)) || names.containsKey(Part.of(cell).name));
  }

  /** Whether these columns make a ledger of this kind. */
  boolean suffice(Iterable<Column> columns) {
    for (Column column : columns) {
      if (required.contains(column.name())) {
        return true;
      }
    }
    return false;
  }

  /** The column of a header cell, below a heading or not. */
  Optional<Column> find(int index, String heading, String header) {
    if (heading.length() > LONGEST || header.length() > LONGEST) {
      return Optional.empty();
    }
    String printed = Characters.oneLine(header);
    if (heading.isEmpty() || headings.contains(letters(heading))) {
      return find(index, printed, Part.of(header), Part.NONE);
    }
    Part above = Part.of(heading);
    Part below = Part.below(header);
    String both = Characters.oneLine(heading) + (printed.isEmpty() ? "" : "/" + printed);
    return find(index, both, above, below).or(() -> find(index, both, below, above));
  }

  private Optional<Column> find(int index, String printed, Part first, Part second) {
    Optional<Column> whole = find(index, printed, first.whole + second.whole, "");
    if (whole.isPresent() || (!first.unit.isEmpty() && !second.unit.isEmpty())) {
      return whole;
    }
    return find(index, printed, first.name + second.name, first.unit + second.unit);
  }

  private Optional<Column> find(int index, String printed, String letters, String unit) {
    return Optional.ofNullable(names.get(letters))
        .map(name -> new Column(index, printed, name, kind(name), unit.startsWith("万")))
        .filter(column -> accepts(column.kind(), unit));
  }

  private Kind kind(String name) {
    return kinds.getOrDefault(name, Kind.TEXT);
  }

  private static boolean accepts(Kind kind, String unit) {
    String ofKind = "(?:" + kind.units() + ")?";
    return unit.matches(kind.isFigure() ? "万?" + ofKind : ofKind);
  }

  /** A header cell, taken apart. */
  private record Part(String whole, String name, String unit) {
    static final Part NONE = new Part("", "", "");

    /** A unit may stand below its column without brackets. */
    static Part below(String header) {
      String whole = letters(header);
      return BARE_UNIT.matcher(whole).matches() ? new Part(whole, "", whole) : of(header);
    }

    static Part of(String header) {
      String whole = letters(header);
      Matcher apart = UNIT.matcher(whole);
      if (!apart.matches()) {
        return new Part(whole, whole, "");
      }
      String unit = apart.group(2) == null ? apart.group(3) : apart.group(2);
      return new Part(whole, apart.group(1), unit.replaceFirst("^单位", ""));
    }
  }
}
