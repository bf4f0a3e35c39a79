package io.github.linli.validation;

/**
 * The one word on a subject or document, computed from findings after re-grading. Immutable and
 * thread-safe.
 */
public enum Verdict {
  /** An error stands, even beside a fault. */
  NON_COMPLIANT,
  /** No error stands, but a duty that could yield one is undecided or faulted. */
  UNDETERMINED,
  /** Every duty that could yield an error is decided and none does. Open ones are decided. */
  COMPLIANT,
  /** No rule that could yield an error applied. */
  NOT_ASSESSED
}
