package io.github.linli.validation;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Ternary;

/**
 * What one community contributes to a rate. Immutable and thread-safe.
 *
 * @param counts whether it counts at all
 * @param covered whether it is covered, if it counts
 * @param needs what would tell whether it is covered; none when that is known
 */
public record Contribution(Applicability counts, Ternary covered, ImmutableSet<Need> needs) {

  /**
   * Holds the contribution.
   *
   * @throws IllegalArgumentException if something is said to be missing although it is known
   *     whether the community is covered
   */
  public Contribution {
    if (!covered.isUnknown() && !needs.isEmpty()) {
      throw new IllegalArgumentException("what is known needs nothing, not " + needs);
    }
  }

  /**
   * Known to be covered, or known not to be.
   *
   * @param counts whether it counts
   * @param covered whether it is covered
   * @return the contribution
   */
  public static Contribution of(Applicability counts, boolean covered) {
    return new Contribution(counts, Ternary.of(covered), ImmutableSet.of());
  }

  /**
   * Not known whether it is covered.
   *
   * @param counts whether it counts
   * @param needs what would tell
   * @return the contribution
   */
  public static Contribution unknown(Applicability counts, Iterable<Need> needs) {
    return new Contribution(counts, Ternary.UNKNOWN, ImmutableSet.copyOf(needs));
  }

  /**
   * Does not count.
   *
   * @param reason why
   * @return the contribution
   */
  public static Contribution none(Reason reason) {
    return unknown(new Applicability.No(reason), ImmutableSet.of());
  }
}
