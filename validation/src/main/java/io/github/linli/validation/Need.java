package io.github.linli.validation;

/**
 * What would have to be supplied for an undecided question to be decided. Only what could change
 * the answer is listed. Immutable and thread-safe.
 */
public sealed interface Need {

  /**
   * A fact.
   *
   * @param path the component, such as {@code Community.deliveredOn}; its text is {@code
   *     fact.<path>}
   */
  record Fact(String path) implements Need {}

  /**
   * A finding somebody in charge has to make.
   *
   * @param authority key of who decides; its text is {@code bearer.<key>}
   * @param question key of the question; its text is {@code question.<key>}
   */
  record Determination(String authority, String question) implements Need {}

  /**
   * A parameter a deployment has to set.
   *
   * @param name its name
   */
  record ParameterValue(String name) implements Need {}

  /**
   * The working-day calendar of a year.
   *
   * @param year the year
   */
  record Calendar(int year) implements Need {}

  /**
   * The text of an instrument that is not at hand.
   *
   * @param instrument key of the instrument; its text is {@code text.<key>}
   */
  record Text(String instrument) implements Need {}

  /**
   * A fact.
   *
   * @param path the component
   * @return the need
   */
  static Need fact(String path) {
    return new Fact(path);
  }
}
