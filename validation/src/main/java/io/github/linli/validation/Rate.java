package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.measure.Ternary;
import java.util.Objects;
import java.util.Optional;

/**
 * What part of the communities that count is covered: how many stand how, and from that the bounds
 * of the rate. Immutable and thread-safe.
 *
 * @param counts how many communities stand how
 * @param needs what would tell more of those of which not all is known
 * @param uncovered those known to count and not to be covered; of more than {@link #NAMED} the
 *     first by their ids
 */
public record Rate(
    ImmutableMultiset<Standing> counts,
    ImmutableSetMultimap<Standing, Need> needs,
    ImmutableList<SubjectRef> uncovered) {

  /** The greatest number of uncovered communities that are named. */
  public static final int NAMED = 20;

  private static final Share NOTHING = Share.of(0, 1);
  private static final Share ALL = Share.of(1, 1);

  /** How a community stands: whether it counts, and whether it is covered. */
  public enum Standing {
    /** Counts and is covered. */
    COVERED,
    /** Counts and is not covered. */
    UNCOVERED,
    /** Counts; not known whether it is covered. */
    UNKNOWN,
    /** Not known whether it counts; is covered. */
    PERHAPS_COVERED,
    /** Not known whether it counts; is not covered. */
    PERHAPS_UNCOVERED,
    /** Not known whether it counts, nor whether it is covered. */
    PERHAPS_UNKNOWN;

    /**
     * How a community stands that counts or may count.
     *
     * @param counts true if it is known to count, false if it may
     * @param covered whether it is covered
     * @return the standing
     */
    public static Standing of(boolean counts, Ternary covered) {
      return switch (covered) {
        case TRUE -> counts ? COVERED : PERHAPS_COVERED;
        case FALSE -> counts ? UNCOVERED : PERHAPS_UNCOVERED;
        case UNKNOWN -> counts ? UNKNOWN : PERHAPS_UNKNOWN;
      };
    }
  }

  /** Holds the rate. */
  public Rate {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(needs, "needs");
    Objects.requireNonNull(uncovered, "uncovered");
  }

  /**
   * How many communities stand so.
   *
   * @param standing how
   * @return the number
   */
  public int count(Standing standing) {
    return counts.count(standing);
  }

  /**
   * Whether any community counts, so that there is a rate.
   *
   * @return unknown when some may and none is known to
   */
  public Ternary hasAny() {
    if (counts.isEmpty()) {
      return Ternary.FALSE;
    }
    return sum(Standing.COVERED, Standing.UNCOVERED, Standing.UNKNOWN) > 0
        ? Ternary.TRUE
        : Ternary.UNKNOWN;
  }

  /**
   * The lowest and the highest value of the rate over all ways in which what is not known may turn
   * out, but for those in which no community counts.
   *
   * @return the bounds, both inclusive; empty when no community can count
   */
  public Optional<ShareRange> bounds() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    long covered = count(Standing.COVERED);
    long uncovered = count(Standing.UNCOVERED);
    long unknown = count(Standing.UNKNOWN);
    long ofLowest =
        covered + uncovered + unknown + sum(Standing.PERHAPS_UNCOVERED, Standing.PERHAPS_UNKNOWN);
    long highest = covered + unknown + sum(Standing.PERHAPS_COVERED, Standing.PERHAPS_UNKNOWN);
    long ofHighest = highest + uncovered;
    return Optional.of(
        new ShareRange(
            ofLowest == 0 ? ALL : Share.of(covered, ofLowest), // all that may count are covered
            true,
            ofHighest == 0 ? NOTHING : Share.of(highest, ofHighest), // none that may count is
            true));
  }

  private long sum(Standing... standings) {
    long sum = 0;
    for (Standing standing : standings) {
      sum += count(standing);
    }
    return sum;
  }

  /**
   * What would tell more of the communities that stand so.
   *
   * @param standings how
   * @return the needs
   */
  public ImmutableSet<Need> needs(Iterable<Standing> standings) {
    ImmutableSet.Builder<Need> all = ImmutableSet.builder();
    standings.forEach(standing -> all.addAll(needs.get(standing)));
    return all.build();
  }
}
