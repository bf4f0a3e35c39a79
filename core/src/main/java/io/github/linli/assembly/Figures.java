package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.measure.ShareRange;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * The figures of a vote in one measure: square metres, or heads. A {@link Tally} has one of each.
 *
 * <p>Every figure may be exact, an interval or unknown. What is returned is what participates plus
 * what is invalid; what participates holds what approves, opposes and abstains; deemed votes are
 * within what participates. Build with {@link Builder}; what is not set is unknown. Immutable and
 * thread-safe.
 *
 * @param total the whole electorate, unsold and undelivered units included
 * @param returned ballots as a notice counts its participants: valid, invalid and deemed together
 * @param participating valid ballots for, against or abstaining, deemed votes included
 * @param approving ballots for, deemed votes for included
 * @param opposing ballots against, or for another option
 * @param abstaining ballots abstaining; they participate
 * @param invalid ballots returned and found invalid; they do not participate
 * @param deemed votes of owners who were notified and did not vote, counted all the same (推定票);
 *     known none when none were counted
 * @param deemedApproving deemed votes counted as approving; known none when none were
 * @param participatingShare participating as a share of the total, where only that is stated
 * @param approvingShare approving as a share of those participating, where only that is stated
 */
@Value.Builder
public record Figures(
    Known<Reported> total,
    Known<Reported> returned,
    Known<Reported> participating,
    Known<Reported> approving,
    Known<Reported> opposing,
    Known<Reported> abstaining,
    Known<Reported> invalid,
    Known<Reported> deemed,
    Known<Reported> deemedApproving,
    Known<ShareRange> participatingShare,
    Known<ShareRange> approvingShare)
    implements WithFigures {

  /**
   * Holds the figures.
   *
   * @throws InvalidValueException if one figure cannot fit into another: more approving than
   *     participating, more participating than the total
   */
  public Figures {
    Require.noNulls(
        "Figures",
        total,
        returned,
        participating,
        approving,
        opposing,
        abstaining,
        invalid,
        deemed,
        deemedApproving,
        participatingShare,
        approvingShare);
    Require.notNone(total, "Figures", "total");
    Require.notNone(returned, "Figures", "returned");
    Require.notNone(participating, "Figures", "participating");
    boolean nobody =
        total instanceof Known.Value<Reported> all
            && all.get().high().value().filter(most -> most.signum() == 0).isPresent();
    Require.that(!nobody, "Figures", "total", total, "more than nothing");
    fits(participating, total, "participating", "total");
    fits(returned, total, "returned", "total");
    fits(participating, returned, "participating", "returned");
    fits(invalid, returned, "invalid", "returned");
    fits(approving, participating, "approving", "participating");
    fits(approving, total, "approving", "total");
    fits(opposing, participating, "opposing", "participating");
    fits(abstaining, participating, "abstaining", "participating");
    fits(deemed, participating, "deemed", "participating");
    fits(deemedApproving, deemed, "deemedApproving", "deemed");
    fits(deemedApproving, approving, "deemedApproving", "approving");
    fits(opposing, total, "opposing", "total");
    fits(abstaining, total, "abstaining", "total");
    fits(invalid, total, "invalid", "total");
    fits(deemed, total, "deemed", "total");
    fits(deemedApproving, total, "deemedApproving", "total");
    Known<Reported> whole = participating.isPresent() ? participating : total;
    if (whole instanceof Known.Value<Reported> known
        && known.get().high() instanceof Known.Value<BigDecimal> most) {
      sumFits(approving, opposing, abstaining, most.get());
    }
  }

  private static void fits(
      Known<Reported> part, Known<Reported> whole, String component, String wholeName) {
    Known<BigDecimal> most =
        whole instanceof Known.Value<Reported> outer
            ? outer.get().high()
            : whole.isNone() ? Known.of(BigDecimal.ZERO) : Known.unknown();
    if (part instanceof Known.Value<Reported> inner
        && most instanceof Known.Value<BigDecimal> limit) {
      if (inner.get().low().compareTo(limit.get()) > 0) {
        throw new InvalidValueException(
            "Figures",
            component,
            inner.get().toString(),
            "at most " + wholeName + " (" + whole + ")");
      }
    }
  }

  private static void sumFits(
      Known<Reported> approving,
      Known<Reported> opposing,
      Known<Reported> abstaining,
      BigDecimal most) {
    BigDecimal least = low(approving).add(low(opposing)).add(low(abstaining));
    if (least.compareTo(most) > 0) {
      throw new InvalidValueException(
          "Figures",
          "participating",
          most.toPlainString(),
          "at least approving, opposing and abstaining together (" + least.toPlainString() + ")");
    }
  }

  private static BigDecimal low(Known<Reported> figure) {
    return figure instanceof Known.Value<Reported> known ? known.get().low() : BigDecimal.ZERO;
  }

  /** Builds the figures; what is not set is unknown. */
  public static final class Builder extends FiguresBuilder {}
}
