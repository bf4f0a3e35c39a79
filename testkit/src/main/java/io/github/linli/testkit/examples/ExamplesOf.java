package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;

/** The examples of one rule or decision. */
public interface ExamplesOf {

  /**
   * The rule or decision.
   *
   * @return its id
   */
  String entry();

  /**
   * Its examples.
   *
   * @return a generator for each thing it can say
   */
  ImmutableMap<Expectation, Gen<Scene>> scenes();

  /**
   * Whether it has no deadline.
   *
   * @return whether it is never open
   */
  default boolean neverOpen() {
    return false;
  }
}
