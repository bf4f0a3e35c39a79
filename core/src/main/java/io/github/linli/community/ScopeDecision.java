package io.github.linli.community;

/**
 * Whether a community is an old residential community (老旧小区) under policy 三, on a given day.
 *
 * <p>Immutable and thread-safe.
 */
public enum ScopeDecision {
  /** Path A: state-owned land, built and delivered by the end of 2000, renovated and fit. */
  IN_SCOPE_A,
  /**
   * Path B: built after 2000, found lacking in three respects, in the programme, renovated and fit.
   */
  IN_SCOPE_B,
  /** All elements of a path but the renovation, which is not completed (未完成改造的老旧小区). */
  PENDING_RENOVATION,
  /** Known not to be one. */
  OUT_OF_SCOPE,
  /** A fact or a determination is missing. */
  UNDETERMINED,
  /** Recognised in the individual case by a document in force. */
  RECOGNISED
}
