package io.github.linli.testkit.jqwik;

import io.github.linli.testkit.Gen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators as jqwik's arbitraries. */
public final class LinliArbitraries {

  private LinliArbitraries() {}

  /**
   * An arbitrary that draws choices by jqwik and makes values of them. A value that fails is shrunk
   * by leaving out choices and choosing simpler ones, whatever it is made of; behind the last
   * choice everything is the simplest.
   *
   * @param <T> type of the values
   * @param gen the generator
   * @return the arbitrary
   */
  public static <T> Arbitrary<T> of(Gen<T> gen) {
    return Arbitraries.fromGenerator(random -> new Chosen<>(gen, Tape.drawn(gen, random)));
  }
}
