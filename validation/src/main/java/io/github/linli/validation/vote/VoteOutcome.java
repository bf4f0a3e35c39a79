package io.github.linli.validation.vote;

/** How a vote came out. Immutable and thread-safe. */
public enum VoteOutcome {
  /** Enough took part and enough approved. */
  ADOPTED,
  /** Enough took part, not enough approved. */
  REJECTED,
  /** Not enough took part. */
  QUORUM_FAILED,
  /** The figures at hand do not tell. */
  UNDECIDED
}
