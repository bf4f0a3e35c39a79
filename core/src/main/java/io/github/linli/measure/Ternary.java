package io.github.linli.measure;

/**
 * Three-valued truth after Kleene: a known operand may decide, an unknown one never counts as
 * false.
 *
 * <p>Immutable and thread-safe.
 */
public enum Ternary {
  /** Known to hold. */
  TRUE,
  /** Known not to hold. */
  FALSE,
  /** Not known. */
  UNKNOWN;

  /**
   * A plain boolean.
   *
   * @param value the boolean
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Ternary of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Conjunction: false if either is false, true if both are true, else unknown.
   *
   * @param other the other operand
   * @return the conjunction
   */
  public Ternary and(Ternary other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * Disjunction: true if either is true, false if both are false, else unknown.
   *
   * @param other the other operand
   * @return the disjunction
   */
  public Ternary or(Ternary other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
  }

  /**
   * Negation; unknown stays unknown.
   *
   * @return the negation
   */
  public Ternary not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Whether it is known to hold.
   *
   * @return true for {@link #TRUE} only
   */
  public boolean isTrue() {
    return this == TRUE;
  }

  /**
   * Whether it is known not to hold.
   *
   * @return true for {@link #FALSE} only
   */
  public boolean isFalse() {
    return this == FALSE;
  }

  /**
   * Whether it is not known.
   *
   * @return true for {@link #UNKNOWN} only
   */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
