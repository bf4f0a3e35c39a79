package io.github.linli.validation;

/**
 * Why a rule or duty does not apply, or why a decision fell as it did: a permanent key with a text
 * in every language under {@code reason.<key>}. Immutable and thread-safe.
 *
 * @param key the key, such as {@code OUTSIDE_TERRITORY}
 */
public record Reason(String key) {

  /** The place lies outside the norm's territory. */
  public static final Reason OUTSIDE_TERRITORY = new Reason("OUTSIDE_TERRITORY");

  /** The act or the as-of day precedes the norm. */
  public static final Reason BEFORE_IN_FORCE = new Reason("BEFORE_IN_FORCE");

  /** The act or the as-of day follows the norm's last day. */
  public static final Reason AFTER_IN_FORCE = new Reason("AFTER_IN_FORCE");

  /** The deployment switched the rule off. */
  public static final Reason SWITCHED_OFF = new Reason("SWITCHED_OFF");

  /** The deployment waived it for this community, by a document that holds. */
  public static final Reason WAIVED = new Reason("WAIVED");

  /** The rule has no duty in the window. */
  public static final Reason NO_DUTY_YET = new Reason("NO_DUTY_YET");
}
