package io.github.linli.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which of the names there are somebody meant, by a typing error or by a part of one. */
final class Nearest {

  private static final int FEW = 3;
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The three names most alike, the nearest first. */
  static ImmutableList<String> to(String given, Collection<String> names) {
    String wanted = given.substring(0, Math.min(LONGEST, given.length())).toLowerCase(Locale.ROOT);
    return names.stream()
        .sorted(Comparator.comparingInt((String name) -> -likeness(wanted, name)))
        .limit(FEW)
        .collect(toImmutableList());
  }

  /** How many in a thousand letters of both stand in the other too, in the same order. */
  private static int likeness(String wanted, String name) {
    int common = common(wanted, name.toLowerCase(Locale.ROOT));
    return 2_000 * common / (wanted.length() + name.length());
  }

  /** The length of the longest common subsequence, kept in one row. */
  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
