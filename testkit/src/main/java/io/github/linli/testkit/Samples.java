package io.github.linli.testkit;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Samples of a generator for tests without a framework, the same for the same seed on every JDK.
 *
 * <p>The first sample is the simplest value. Sample n, counted from 0, draws from SplitMix64: its
 * state starts as {@code seed + n · 0x9E3779B97F4A7C15} put through the mixing function, and a
 * choice below a bound is the upper 32 bits of the next output, times the bound, shifted right by
 * 32.
 */
public final class Samples {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Samples() {}

  /**
   * Samples without end; limit them.
   *
   * @param <T> type of the values
   * @param gen the generator
   * @param seed any number
   * @return the samples in order
   */
  public static <T> Stream<T> of(Gen<? extends T> gen, long seed) {
    return IntStream.iterate(0, number -> number + 1).mapToObj(number -> of(gen, seed, number));
  }

  /**
   * One sample, to look at one that failed.
   *
   * @param <T> type of the values
   * @param gen the generator
   * @param seed the seed
   * @param number which sample, from 0
   * @return the sample that {@link #of(Gen, long)} has at that place
   */
  public static <T> T of(Gen<? extends T> gen, long seed, int number) {
    return gen.next(number == 0 ? Choices.SIMPLEST : new SplitMix(mixed(seed + number * STEP)));
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static final class SplitMix implements Choices {

    private long state;

    SplitMix(long state) {
      this.state = state;
    }

    @Override
    public int below(int bound) {
      state += STEP;
      return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }
  }
}
