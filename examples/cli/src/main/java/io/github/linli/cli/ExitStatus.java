package io.github.linli.cli;

/** What the process ends with; of several that apply, the highest. */
enum ExitStatus {
  /** Everything is in order. */
  OK(0),
  /**
   * A verdict is NON_COMPLIANT, or UNDETERMINED where that is not allowed, or a finding reaches the
   * bar.
   */
  NOT_IN_ORDER(1),
  /** Unusable arguments, or some input was rejected; the rest was processed. */
  REJECTED(2),
  /** A fault of the engine. */
  FAULT(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  ExitStatus or(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
