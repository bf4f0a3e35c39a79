package io.github.linli.validation;

/** Where a rule puts remarks that stand beside a duty's outcome without changing it. */
@FunctionalInterface
public interface Notes {

  /**
   * Adds a remark.
   *
   * @param mark the limb and its arguments
   */
  void note(Mark mark);
}
