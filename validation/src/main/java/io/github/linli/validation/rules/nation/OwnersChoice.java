package io.github.linli.validation.rules.nation;

/** Whether owners decided on who manages them. */
public enum OwnersChoice {
  /** They lawfully decided on it. */
  LAWFUL_DECISION,
  /** They are known not to have. */
  NO_DECISION,
  /** Not known. */
  UNDETERMINED
}
