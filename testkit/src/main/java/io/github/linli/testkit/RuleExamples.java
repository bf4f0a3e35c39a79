package io.github.linli.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.testkit.examples.Examples;
import io.github.linli.testkit.examples.ExamplesOf;

/**
 * Examples of every rule and decision that comes with the library: met, breached by each limb,
 * undecided, open, not applicable; and each value of a decision.
 */
public final class RuleExamples {

  private RuleExamples() {}

  /**
   * The rules and decisions there are examples of.
   *
   * @return their ids
   */
  public static ImmutableSet<String> entries() {
    return Examples.ALL.keySet();
  }

  /**
   * The examples of one entry by what they show.
   *
   * @param entry id of a rule or decision
   * @return a generator for each thing it can say
   * @throws IllegalArgumentException if there are no examples of it
   */
  public static ImmutableMap<Expectation, Gen<Example>> of(String entry) {
    ImmutableMap.Builder<Expectation, Gen<Example>> examples = ImmutableMap.builder();
    find(entry)
        .scenes()
        .forEach(
            (expected, scenes) ->
                examples.put(
                    expected,
                    scenes.map(
                        scene ->
                            new Example(
                                entry,
                                expected,
                                scene.dossier(),
                                scene.beside(),
                                scene.asOf(),
                                scene.deployment()))));
    return examples.buildOrThrow();
  }

  /**
   * Whether an entry has no deadline, so that no example shows it open.
   *
   * @param entry id of a rule or decision
   * @return whether it is never open
   * @throws IllegalArgumentException if there are no examples of it
   */
  public static boolean isNeverOpen(String entry) {
    return find(entry).neverOpen();
  }

  private static ExamplesOf find(String entry) {
    ExamplesOf examples = Examples.ALL.get(entry);
    if (examples == null) {
      throw new IllegalArgumentException("no examples of " + entry);
    }
    return examples;
  }
}
