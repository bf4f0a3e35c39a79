package io.github.linli.validation.rules.jiangshan;

/** Whether a community is renovated and fit for property management (policy 三 s1a, s1b). */
public enum Renovated {
  /** Accepted, and found fit. */
  FIT,
  /** Accepted, and found not fit. */
  NOT_FIT,
  /** No renovation is accepted. */
  NOT_COMPLETED,
  /** Not known, or nobody has concluded on it. */
  UNDETERMINED
}
