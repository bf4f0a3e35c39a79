package io.github.linli.cli;

import java.io.PrintStream;
import java.util.function.IntFunction;

/** Tells on standard error that a long run is alive: not before two seconds, then every two. */
final class Progress {

  private static final long PAUSE = 2_000_000_000L;

  private final PrintStream err;
  private final IntFunction<String> text;
  private long last = System.nanoTime();
  private int done;

  Progress(PrintStream err, IntFunction<String> text) {
    this.err = err;
    this.text = text;
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (now - last > PAUSE) {
      last = now;
      err.println(text.apply(done));
    }
  }
}
