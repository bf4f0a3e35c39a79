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
 * @param approvingShareOfAll approval of the total, as far as the shares stated tell
 */
public record Measured(
    Unit unit,
    Bounds total,
    Bounds participating,
    Bounds approving,
    Known<ShareRange> participatingShare,
    Known<ShareRange> approvingShare,
    Known<ShareRange> approvingShareOfAll) {

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
    return of(figures, given, counting, Known.unknown(), Known.unknown());
  }

  /**
   * Counts one measure.
   *
   * @param participatingAnyway what is known of participation, counted this way, from elsewhere
   * @param approvingAnyway what is known of approval, counted this way, from elsewhere
   */
  static Measured of(
      Figures figures,
      Unit given,
      Counting counting,
      Known<ShareRange> participatingAnyway,
      Known<ShareRange> approvingAnyway) {
    Unit unit = noFigureKnown(figures) ? Unit.SHARE : given;
    Bounds total = unit == Unit.SHARE ? Bounds.exactly(BigDecimal.ONE) : Bounds.of(figures.total());

    // First as declared: printed shares speak of that count only.
    BigDecimal notApproving =
        Bounds.of(figures.opposing()).plus(Bounds.of(figures.abstaining())).low();
    Bounds approving = Bounds.of(figures.approving());
    Bounds participating =
        declared(figures).atLeast(approving.low().add(notApproving)).atMost(total.high());
    participating = stated(participating, total, figures.participatingShare(), unit);
    approving =
        approving.atMost(
            participating.high().map(most -> most.subtract(notApproving).max(BigDecimal.ZERO)));
    approving = stated(approving, participating, figures.approvingShare(), unit);

    if (counting == Counting.WITHOUT_DEEMED) {
      Bounds deemed = besides(figures.deemed(), unit);
      Bounds deemedFor = besides(figures.deemedApproving(), unit).atMost(deemed.high());
      deemed = deemed.atLeast(deemedFor.low());
      participating = participating.minus(deemed);
      approving = approving.minus(deemedFor);
    } else if (counting == Counting.WITH_INVALID) {
      participating = withInvalid(participating, figures, unit);
    }

    participating =
        stated(
            participating.atLeast(approving.low()).atMost(total.high()),
            total,
            participatingAnyway,
            unit);
    approving =
        stated(approving.atMost(participating.high()), participating, approvingAnyway, unit);
    participating = participating.atLeast(approving.low());
    // Whatever way they are counted, deemed votes apart, the same approve.
    Known<ShareRange> declaredOfAll =
        Shares.product(figures.participatingShare(), figures.approvingShare());
    Known<ShareRange> anywayOfAll =
        Shares.product(
            participatingAnyway,
            approvingAnyway.isPresent() ? approvingAnyway : approvingShare(figures, counting));
    Known<ShareRange> approvingOfAll =
        Shares.both(
            anywayOfAll,
            counting != Counting.WITHOUT_DEEMED
                    || isZero(Bounds.of(figures.deemed()))
                    || isZero(Bounds.of(figures.deemedApproving()))
                ? declaredOfAll
                : declaredOfAll.map(Shares::upTo));
    Known<ShareRange> takingPart =
        participatingAnyway.isPresent()
            ? participatingAnyway
            : participatingShare(figures, counting);
    return new Measured(
        unit,
        total.atLeast(participating.low()),
        participating,
        approving,
        Shares.both(takingPart, approvingOfAll.map(Shares::fromOn)), // who approves takes part
        approvingAnyway.isPresent() ? approvingAnyway : approvingShare(figures, counting),
        approvingOfAll);
  }

  /** Whether this way of counting is known to make no difference. */
  private static boolean makesNoDifference(Figures figures, Counting counting) {
    return switch (counting) {
      case AS_DECLARED -> true;
      case WITHOUT_DEEMED -> isZero(Bounds.of(figures.deemed()));
      case WITH_INVALID -> isZero(Bounds.of(figures.invalid()));
    };
  }

  // A share is stated of the count as declared. Without deemed votes fewer take part, and with
  // invalid ballots more: then one end of it still holds.
  private static Known<ShareRange> participatingShare(Figures figures, Counting counting) {
    Known<ShareRange> stated = figures.participatingShare();
    if (makesNoDifference(figures, counting)) {
      return stated;
    }
    return stated.map(
        range -> counting == Counting.WITHOUT_DEEMED ? Shares.upTo(range) : Shares.fromOn(range));
  }

  private static Known<ShareRange> approvingShare(Figures figures, Counting counting) {
    if (makesNoDifference(figures, counting)) {
      return figures.approvingShare();
    }
    return counting == Counting.WITH_INVALID
        ? figures.approvingShare().map(Shares::upTo)
        : Known.unknown();
  }

  /** A figure beside the others: where those are shares, its amount says nothing unless zero. */
  private static Bounds besides(Known<Reported> figure, Unit unit) {
    Bounds bounds = Bounds.of(figure);
    return unit == Unit.SHARE && !isZero(bounds) ? Bounds.ANY : bounds;
  }

  private static boolean isZero(Bounds bounds) {
    return bounds.isExact() && bounds.low().signum() == 0;
  }

  private static boolean noFigureKnown(Figures figures) {
    return figures.total().isUnknown()
        && figures.returned().isUnknown()
        && figures.participating().isUnknown()
        && figures.approving().isUnknown()
        && figures.opposing().isUnknown()
        && figures.abstaining().isUnknown();
  }

  /** Those taking part as a notice declares: valid ballots, deemed votes among them. */
  private static Bounds declared(Figures figures) {
    Bounds valid = Bounds.of(figures.participating());
    if (!(figures.returned() instanceof Known.Value<Reported> returned)) {
      return valid;
    }
    Bounds rest = Bounds.of(returned.get()).minus(Bounds.of(figures.invalid()));
    return valid.atLeast(rest.low()).atMost(rest.high());
  }

  private static Bounds withInvalid(Bounds valid, Figures figures, Unit unit) {
    Bounds sum = valid.plus(besides(figures.invalid(), unit));
    return figures.returned() instanceof Known.Value<Reported> returned
        ? Bounds.of(returned.get()).atLeast(sum.low()).atMost(sum.high())
        : sum;
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
        .atMost(whole.high().map(most -> largest(most, range, unit)));
  }

  private static BigDecimal smallest(BigDecimal whole, ShareRange range, Unit unit) {
    BigDecimal exact = times(whole, range.low(), RoundingMode.FLOOR);
    if (unit != Unit.HEADS) {
      return exact;
    }
    BigDecimal heads = exact.setScale(0, RoundingMode.CEILING);
    boolean onTheMark = heads.compareTo(exact) == 0;
    if (onTheMark && !range.lowInclusive()) {
      return heads.add(BigDecimal.ONE);
    }
    // Nobody states a share of nobody: a share of somebody is somebody.
    return range.low().numerator() > 0 ? heads.max(BigDecimal.ONE) : heads;
  }

  private static BigDecimal largest(BigDecimal whole, ShareRange range, Unit unit) {
    BigDecimal exact = times(whole, range.high(), RoundingMode.CEILING);
    if (unit != Unit.HEADS) {
      return exact;
    }
    BigDecimal heads = exact.setScale(0, RoundingMode.FLOOR);
    boolean onTheMark = heads.compareTo(exact) == 0;
    return onTheMark && !range.highInclusive()
        ? heads.subtract(BigDecimal.ONE).max(BigDecimal.ZERO)
        : heads;
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
