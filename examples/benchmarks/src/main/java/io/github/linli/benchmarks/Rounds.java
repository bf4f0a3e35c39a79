package io.github.linli.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Runs contestants by turns in one process, so that a machine that slows down slows all of them.
 * Each round times every contestant once.
 */
final class Rounds {

  private static final long SHORTEST_TURN = 400_000_000L;

  private final Map<String, LongSupplier> contestants = new LinkedHashMap<>();
  private final Map<String, long[]> times = new LinkedHashMap<>();
  private long sink;

  /**
   * Adds a contestant.
   *
   * @param name its name
   * @param work one pass; what it returns keeps the work from being optimised away
   */
  void add(String name, LongSupplier work) {
    contestants.put(name, work);
  }

  void run(int warmUps, int rounds) {
    Map<String, Integer> passes = new LinkedHashMap<>();
    for (int i = 0; i < warmUps; i++) {
      contestants.forEach((name, work) -> passes.put(name, passesFor(work)));
    }
    contestants.keySet().forEach(name -> times.put(name, new long[rounds]));
    for (int round = 0; round < rounds; round++) {
      int turn = round;
      List<String> order = new ArrayList<>(contestants.keySet());
      java.util.Collections.rotate(order, turn); // nobody always follows the same neighbour
      for (String name : order) {
        int count = requireNonNull(passes.get(name));
        long started = System.nanoTime();
        for (int i = 0; i < count; i++) {
          sink += requireNonNull(contestants.get(name)).getAsLong();
        }
        requireNonNull(times.get(name))[turn] = (System.nanoTime() - started) / count;
      }
    }
  }

  private int passesFor(LongSupplier work) {
    long started = System.nanoTime();
    int passes = 0;
    while (System.nanoTime() - started < SHORTEST_TURN) {
      sink += work.getAsLong();
      passes++;
    }
    return passes;
  }

  /**
   * Prints medians, minima and spread, and ratios to the first contestant of the same round.
   *
   * @param units what one pass handles, for the absolute figure
   * @return the table
   */
  String table(int units) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-44s %9s %9s | %6s %6s %13s%n",
            "",
            "median us",
            "min us",
            "ratio",
            "at min",
            "spread"));
    long[] base = times.values().iterator().next();
    times.forEach(
        (name, own) -> {
          double[] ratios = new double[own.length];
          for (int i = 0; i < own.length; i++) {
            ratios[i] = (double) own[i] / base[i];
          }
          Arrays.sort(ratios);
          table.append(
              String.format(
                  Locale.ROOT,
                  "%-44s %9.2f %9.2f | %6.2f %6.2f   %.2f to %.2f%n",
                  name,
                  median(own) / 1e3 / units,
                  Arrays.stream(own).min().orElseThrow() / 1e3 / units,
                  ratios[ratios.length / 2],
                  (double) Arrays.stream(own).min().orElseThrow()
                      / Arrays.stream(base).min().orElseThrow(),
                  ratios[0],
                  ratios[ratios.length - 1]));
        });
    return table.toString() + (sink == 42 ? " " : "");
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
