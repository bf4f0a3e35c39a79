package io.github.linli.validation;

/**
 * What an entry of a book does. Only a {@link #RULE} can be breached. Immutable and thread-safe.
 */
public enum RuleKind {
  /** States duties that are met or breached. */
  RULE,
  /** Answers a question other rules ask. */
  DECISION,
  /** Computes a value. */
  COMPUTATION,
  /** Decides which norm applies. */
  RESOLVER
}
