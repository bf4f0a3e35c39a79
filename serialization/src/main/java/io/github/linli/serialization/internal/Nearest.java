package io.github.linli.serialization.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the accepted words somebody meant. */
public final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The accepted word that differs least from a given one.
   *
   * @param given the word given
   * @param accepted the accepted words
   * @return the nearest, or empty when none is near
   */
  public static Optional<String> to(String given, List<String> accepted) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String word = given.toLowerCase(Locale.ROOT);
    int farthest = (given.length() + 1) / 3;
    String nearest = "";
    for (String candidate : accepted) {
      int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
      if (distance <= farthest) {
        farthest = distance - 1; // from here on only a nearer one counts
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /**
   * What is accepted instead of a word, with the nearest first when there is one.
   *
   * @param given the word given
   * @param accepted the accepted words
   * @return for example {@code one of: a, b (did you mean b?)}
   */
  public static String oneOf(String given, List<String> accepted) {
    String all = "one of: " + String.join(", ", accepted);
    return to(given, accepted).map(word -> all + " (did you mean " + word + "?)").orElse(all);
  }

  /** Levenshtein's distance, kept in one row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swapped = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swapped, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
