package io.github.linli.validation;

/** Whether the text behind an entry was read and verified. Immutable and thread-safe. */
public enum Provenance {
  /** The text was read and no later change is known. */
  VERIFIED,
  /** The text in force on the dates in question was not verified: findings are at most WARNING. */
  UNVERIFIED,
  /** A rule of another city, for comparison only: findings are at most ADVICE. */
  COMPARATIVE
}
