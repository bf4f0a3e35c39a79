package io.github.linli.benchmarks;

import java.io.IOException;

/** Runs one of the measurements. */
public final class Main {

  private Main() {}

  /**
   * Runs the measurement named.
   *
   * @param args {@code memory}, or the arguments of {@link CodecBenchmark}
   * @throws IOException if a sample cannot be made
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals("memory")) {
      System.out.println(new MemoryBenchmark(1_000).table());
    } else {
      CodecBenchmark.main(args);
    }
  }
}
