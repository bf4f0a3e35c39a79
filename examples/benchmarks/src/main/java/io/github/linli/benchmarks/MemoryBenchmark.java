package io.github.linli.benchmarks;

import io.github.linli.place.ExclusiveUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Bytes that units with their owners retain, in Linli's types and in plain mutable classes. */
final class MemoryBenchmark {

  private final int count;
  private final GraphLayout linli;
  private final GraphLayout plain;
  private final GraphLayout trimmed;

  /**
   * Measures.
   *
   * @param count how many units
   */
  MemoryBenchmark(int count) {
    System.setProperty("jol.magicFieldOffset", "true"); // else JOL cannot look into records
    List<ExclusiveUnit> units = new SampleUnits(20250801).units(count);
    this.count = count;
    this.linli = GraphLayout.parseInstance(units.toArray());
    this.plain = GraphLayout.parseInstance(PlainUnits.of(units, false).toArray());
    this.trimmed = GraphLayout.parseInstance(PlainUnits.of(units, true).toArray());
  }

  /**
   * How many times the bytes of plain mutable classes Linli's types take.
   *
   * @param withTrimmedLists whether the plain lists of owners keep no room for more
   * @return the ratio in thousandths, rounded up
   */
  long thousandths(boolean withTrimmedLists) {
    long others = (withTrimmedLists ? trimmed : plain).totalSize();
    return (linli.totalSize() * 1_000 + others - 1) / others;
  }

  /** The figures, then what Linli's graph and the plain one consist of. */
  String table() {
    return line("plain mutable classes", plain)
        + line("plain, lists trimmed", trimmed)
        + line("Linli's types", linli)
        + String.format("%nLinli's types:%n")
        + parts(linli)
        + String.format("%nPlain mutable classes:%n")
        + parts(plain);
  }

  private String line(String name, GraphLayout graph) {
    return String.format(
        Locale.ROOT,
        "%-22s %9d bytes, %4d for each of %d units, ratio %.3f%n",
        name,
        graph.totalSize(),
        graph.totalSize() / count,
        count,
        (double) graph.totalSize() / plain.totalSize());
  }

  private static String parts(GraphLayout graph) {
    List<Class<?>> classes = new ArrayList<>(graph.getClasses());
    classes.sort(
        Comparator.comparingLong((Class<?> type) -> -graph.getClassSizes().count(type))
            .thenComparing(Class::getName));
    StringBuilder parts = new StringBuilder();
    for (Class<?> type : classes) {
      parts.append(
          String.format(
              Locale.ROOT,
              "%9d bytes %6d %s%n",
              graph.getClassSizes().count(type),
              graph.getClassCounts().count(type),
              type.getTypeName()));
    }
    return parts.toString();
  }
}
