package io.github.linli.testkit;

/**
 * Where a generator takes its choices from; the only source of randomness. Whoever implements it
 * decides what is drawn: at random, from a list, or always the simplest.
 *
 * <p>Not thread-safe: one for each value.
 */
@FunctionalInterface
public interface Choices {

  /** Always the simplest. */
  Choices SIMPLEST = bound -> 0;

  /**
   * One choice.
   *
   * @param bound how many there are, at least 1
   * @return a number from 0, which is the simplest choice, to {@code bound - 1}
   */
  int below(int bound);
}
