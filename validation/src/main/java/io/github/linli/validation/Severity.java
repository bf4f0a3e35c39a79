package io.github.linli.validation;

/** How grave a finding is, gravest first. Immutable and thread-safe. */
public enum Severity {
  /** A duty of law is breached: the verdict is NON_COMPLIANT. */
  ERROR,
  /** To be looked into: a goal missed, a number the law does not state, an unverified text. */
  WARNING,
  /** Could be better. */
  ADVICE;

  /**
   * This severity, or the limit if this is graver.
   *
   * @param limit the gravest allowed
   * @return the milder of the two
   */
  public Severity atMost(Severity limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
