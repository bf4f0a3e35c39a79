package io.github.linli.validation.vote;

/** Three ways to count the same ballots. Immutable and thread-safe. */
public enum Counting {
  /** Deemed votes count as the notice counted them; invalid ballots do not participate. */
  AS_DECLARED,
  /** Deemed votes do not count; neither do invalid ballots. */
  WITHOUT_DEEMED,
  /** Deemed votes count, and invalid ballots participate. */
  WITH_INVALID
}
