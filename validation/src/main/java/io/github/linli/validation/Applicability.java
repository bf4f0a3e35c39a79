package io.github.linli.validation;

import com.google.common.collect.ImmutableSet;

/** Whether a rule applies to a subject. Immutable and thread-safe. */
public sealed interface Applicability {

  /** The rule applies. */
  Applicability YES = new Yes();

  /** The rule applies; use {@link #YES}. */
  record Yes() implements Applicability {}

  /**
   * The rule does not apply.
   *
   * @param reason why
   */
  record No(Reason reason) implements Applicability {}

  /**
   * Whether the rule applies is not known.
   *
   * @param needs what would tell
   */
  record Unknown(ImmutableSet<Need> needs) implements Applicability {}

  /**
   * The rule does not apply.
   *
   * @param reasonKey key of the reason
   * @return the answer
   */
  static Applicability no(String reasonKey) {
    return new No(new Reason(reasonKey));
  }

  /**
   * Whether the rule applies is not known.
   *
   * @param needs what would tell
   * @return the answer
   */
  static Applicability unknown(Need... needs) {
    return new Unknown(ImmutableSet.copyOf(needs));
  }
}
