package io.github.linli.validation.vote;

import io.github.linli.assembly.Figures;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One measure of a tally, counted one way: what total, participating and approving may be, given
 * {@code 0 ≤ approving ≤ participating ≤ total}.
 *
 * <p>Where no absolute figure is known at all, the figures are shares of an electorate of 1.
 * Immutable and thread-safe.
 *
 * @param unit what the figures count
 * @param total the electorate
 * @param participating those taking part
 * @param approving those approving
 * @param participatingShare participation of the total, where a share is stated
 * @param approvingShare approval of those participating, where a share is stated
 */
public record Measured(
    Unit unit,
    Bounds total,
    Bounds participating,
    Bounds approving,
    Known<ShareRange> participatingShare,
    Known<ShareRange> approvingShare) {

  /** What figures count. */
  public enum Unit {
    /** Square metres of exclusive units. */
    AREA,
    /** Owners: whole numbers. */
    HEADS,
    /** Shares of an electorate of 1, for want of absolute figures. */
    SHARE
  }

  static Measured of(Figures figures, Unit given, Counting counting) {
    Unit unit = noFigureKnown(figures) ? Unit.SHARE : given;
    Bounds total = unit == Unit.SHARE ? Bounds.exactly(BigDecimal.ONE) : Bounds.of(figures.total());
    BigDecimal notApproving =
        Bounds.of(figures.opposing()).plus(Bounds.of(figures.abstaining())).low();
    Bounds approving = Bounds.of(figures.approving());
    Bounds participating =
        participating(figures, counting).atLeast(approving.low().add(notApproving));

    if (counting == Counting.WITHOUT_DEEMED) {
      Bounds deemed = Bounds.of(figures.deemed());
      Bounds deemedFor = Bounds.of(figures.deemedApproving()).atMost(deemed.high());
      deemed = deemed.atLeast(deemedFor.low());
      participating = participating.minus(deemed);
      approving = approving.minus(deemedFor);
      // Deemed votes that do not approve were among those against or abstaining.
      notApproving = Bounds.exactly(notApproving).minus(deemed.minus(deemedFor)).low();
    }

    participating =
        stated(participating.atMost(total.high()), total, figures.participatingShare(), unit);
    approving = approving.atMost(participating.minus(Bounds.exactly(notApproving)).high());
    approving = stated(approving, participating, figures.approvingShare(), unit);
    participating = participating.atLeast(approving.low());
    return new Measured(
        unit,
        total.atLeast(participating.low()),
        participating,
        approving,
        figures.participatingShare(),
        figures.approvingShare());
  }

  private static boolean noFigureKnown(Figures figures) {
    return !figures.total().isPresent()
        && !figures.returned().isPresent()
        && !figures.participating().isPresent()
        && !figures.approving().isPresent()
        && !figures.opposing().isPresent()
        && !figures.abstaining().isPresent();
  }

  private static Bounds participating(Figures figures, Counting counting) {
    Known<Reported> returned = figures.returned();
    Bounds valid = Bounds.of(figures.participating());
    Bounds invalid = Bounds.of(figures.invalid());
    if (counting == Counting.WITH_INVALID) {
      return returned.isPresent() ? Bounds.of(returned) : valid.plus(invalid);
    }
    if (!returned.isPresent()) {
      return valid;
    }
    Bounds rest = Bounds.of(returned).minus(invalid);
    return figures.participating().isPresent()
        ? valid.atLeast(rest.low()).atMost(rest.high())
        : rest;
  }

  /** Narrows a figure by a share stated of its whole. */
  private static Bounds stated(
      Bounds figure, Bounds whole, Known<ShareRange> statement, Unit unit) {
    if (!(statement instanceof Known.Value<ShareRange> known)) {
      return figure;
    }
    ShareRange range = known.get();
    return figure
        .atLeast(smallest(whole.low(), range, unit))
        .atMost(whole.high().map(most -> times(most, range.high(), RoundingMode.CEILING)));
  }

  private static BigDecimal smallest(BigDecimal whole, ShareRange range, Unit unit) {
    BigDecimal exact = times(whole, range.low(), RoundingMode.FLOOR);
    if (unit != Unit.HEADS) {
      return exact;
    }
    BigDecimal heads = exact.setScale(0, RoundingMode.CEILING);
    boolean onTheMark = heads.compareTo(exact) == 0;
    return onTheMark && !range.lowInclusive() ? heads.add(BigDecimal.ONE) : heads;
  }

  // Rounded outward where the product has no finite decimal, so that the bounds still hold the
  // truth.
  private static BigDecimal times(BigDecimal whole, Share share, RoundingMode outward) {
    BigDecimal product =
        whole
            .multiply(BigDecimal.valueOf(share.numerator()))
            .divide(BigDecimal.valueOf(share.denominator()), 12, outward)
            .stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  /** Every owner takes part. */
  boolean everyoneParticipates() {
    return unit == Unit.HEADS && isSame(participating, total);
  }

  /** Every owner approves. */
  boolean everyoneApproves() {
    return unit == Unit.HEADS && isSame(approving, total);
  }

  private static boolean isSame(Bounds one, Bounds other) {
    return one.isExact() && other.isExact() && one.low().compareTo(other.low()) == 0;
  }
}
