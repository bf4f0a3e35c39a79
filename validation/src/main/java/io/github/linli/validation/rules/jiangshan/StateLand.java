package io.github.linli.validation.rules.jiangshan;

/** Whether a community stands on state-owned land (policy 三 s1a). */
public enum StateLand {
  /** State-owned. */
  STATE,
  /** Owned by a farmers' collective. */
  COLLECTIVE,
  /** Partly the one, partly the other: somebody has to say what follows. */
  MIXED,
  /** Not known. */
  UNDETERMINED
}
