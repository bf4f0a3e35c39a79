package io.github.linli.testkit;

import java.util.Objects;

/**
 * What an example shows. Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param detail the limb of {@code BREACHED} and {@code NOTED}, the value of {@code DECIDED}, else
 *     empty
 */
public record Expectation(Kind kind, String detail) {

  /** What kind of thing an example shows. */
  public enum Kind {
    /** The rule is met. */
    MET,
    /** It is breached by a limb. */
    BREACHED,
    /** It cannot be decided. */
    UNDECIDED,
    /** It is not yet due. */
    OPEN,
    /** It does not apply. */
    NOT_APPLICABLE,
    /** A limb is noted that is no breach. */
    NOTED,
    /** A decision has a value. */
    DECIDED
  }

  /** The rule is met. */
  public static final Expectation MET = new Expectation(Kind.MET, "");

  /** The rule cannot be decided. */
  public static final Expectation UNDECIDED = new Expectation(Kind.UNDECIDED, "");

  /** The rule is not yet due. */
  public static final Expectation OPEN = new Expectation(Kind.OPEN, "");

  /** The rule does not apply. */
  public static final Expectation NOT_APPLICABLE = new Expectation(Kind.NOT_APPLICABLE, "");

  /** Holds both. */
  public Expectation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }

  /**
   * The rule is breached by a limb.
   *
   * @param limb the limb
   * @return the expectation
   */
  public static Expectation breached(String limb) {
    return new Expectation(Kind.BREACHED, limb);
  }

  /**
   * A limb is noted that is no breach.
   *
   * @param limb the limb
   * @return the expectation
   */
  public static Expectation noted(String limb) {
    return new Expectation(Kind.NOTED, limb);
  }

  /**
   * A decision has a value.
   *
   * @param value the value, as a report writes it
   * @return the expectation
   */
  public static Expectation decided(String value) {
    return new Expectation(Kind.DECIDED, value);
  }

  /** Kind and detail, such as {@code BREACHED NONE}. */
  @Override
  public String toString() {
    return detail.isEmpty() ? kind.toString() : kind + " " + detail;
  }
}
