package io.github.linli.validation.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Figures;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.opentest4j.TestAbortedException;

/**
 * Legs of figures given as intervals, against an oracle that tries every triple of whole numbers
 * approving ≤ participating ≤ total in them.
 */
class LegOracleProperties {

  // No figure goes beyond 12 where it is bounded, so that from here on nothing changes any more.
  private static final int UNBOUNDED = 60;

  /** An interval of whole numbers; high beyond 12 for no upper bound. */
  record Interval(int low, int high) {

    Known<Reported> reported() {
      if (low == 0 && high == UNBOUNDED) {
        return Known.unknown();
      }
      BigDecimal from = BigDecimal.valueOf(low);
      return Known.of(
          high == UNBOUNDED
              ? Reported.atLeast(from)
              : Reported.between(from, BigDecimal.valueOf(high)));
    }
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Interval> exact = Arbitraries.integers().between(0, 12).map(n -> new Interval(n, n));
    Arbitrary<Interval> between =
        Combinators.combine(
                Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 12))
            .as((a, b) -> new Interval(Math.min(a, b), Math.max(a, b)));
    Arbitrary<Interval> atLeast =
        Arbitraries.integers().between(0, 12).map(n -> new Interval(n, UNBOUNDED));
    Arbitrary<Interval> unknown = Arbitraries.just(new Interval(0, UNBOUNDED));
    return Arbitraries.frequencyOf(
        Tuple.of(3, exact), Tuple.of(3, between), Tuple.of(1, atLeast), Tuple.of(1, unknown));
  }

  /** Which of the questions is asked. */
  enum Question {
    TWO_THIRDS_TAKE_PART(true, 2, 3, true),
    OVER_HALF_TAKE_PART(true, 1, 2, false),
    THREE_QUARTERS_OF_PARTICIPANTS(false, 3, 4, true),
    OVER_HALF_OF_PARTICIPANTS(false, 1, 2, false),
    TWO_THIRDS_OF_ALL(false, 2, 3, true),
    OVER_HALF_OF_ALL(false, 1, 2, false);

    private final boolean participation;
    private final int numerator;
    private final int denominator;
    private final boolean inclusive;

    Question(boolean participation, int numerator, int denominator, boolean inclusive) {
      this.participation = participation;
      this.numerator = numerator;
      this.denominator = denominator;
      this.inclusive = inclusive;
    }

    Leg leg(Measured measured) {
      Threshold threshold =
          inclusive
              ? Threshold.atLeast(numerator, denominator)
              : Threshold.moreThan(numerator, denominator);
      Bounds part = participation ? measured.participating() : measured.approving();
      boolean ofParticipants =
          this == THREE_QUARTERS_OF_PARTICIPANTS || this == OVER_HALF_OF_PARTICIPANTS;
      Bounds whole = ofParticipants ? measured.participating() : measured.total();
      return Leg.of(threshold, measured.unit(), part, whole, Known.unknown());
    }

    boolean isMet(int total, int participating, int approving) {
      int part = participation ? participating : approving;
      boolean ofParticipants =
          this == THREE_QUARTERS_OF_PARTICIPANTS || this == OVER_HALF_OF_PARTICIPANTS;
      int whole = ofParticipants ? participating : total;
      int order =
          BigInteger.valueOf(part)
              .multiply(BigInteger.valueOf(denominator))
              .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(numerator)));
      return inclusive ? order >= 0 : order > 0;
    }
  }

  /** Asks the oracle; {@code null} when no triple is consistent. */
  private static Ternary oracle(
      Question question, Interval total, Interval participating, Interval approving) {
    boolean some = false;
    boolean all = true;
    boolean any = false;
    for (int a = approving.low(); a <= approving.high(); a++) {
      for (int p = Math.max(a, participating.low()); p <= participating.high(); p++) {
        for (int t = Math.max(p, total.low()); t <= total.high(); t++) {
          boolean met = question.isMet(t, p, a);
          some |= met;
          all &= met;
          any = true;
        }
      }
    }
    Assume.that(any);
    return all ? Ternary.TRUE : some ? Ternary.UNKNOWN : Ternary.FALSE;
  }

  private static Measured measured(Interval total, Interval participating, Interval approving) {
    try {
      Figures figures =
          new Figures.Builder()
              .total(total.reported())
              .participating(participating.reported())
              .approving(approving.reported())
              .build();
      return Measured.of(figures, Measured.Unit.HEADS, Counting.AS_DECLARED);
    } catch (InvalidValueException contradictory) {
      throw new TestAbortedException(contradictory.getMessage());
    }
  }

  @Property(tries = 6000)
  void aLegIsDecidedJustWhereEveryPossibleVoteAgrees(
      @ForAll("intervals") Interval total,
      @ForAll("intervals") Interval participating,
      @ForAll("intervals") Interval approving,
      @ForAll Question question) {
    Ternary expected = oracle(question, total, participating, approving);
    Measured measured = measured(total, participating, approving);
    Assume.that(measured.unit() == Measured.Unit.HEADS); // nothing known at all: shares of 1
    assertThat(question.leg(measured).met()).isEqualTo(expected);
  }

  @Property(tries = 2000)
  void moreParticipationIsNeverLess(
      @ForAll @IntRange(min = 1, max = 12) int total,
      @ForAll @IntRange(max = 11) int participating) {
    for (Question question :
        new Question[] {Question.TWO_THIRDS_TAKE_PART, Question.OVER_HALF_TAKE_PART}) {
      Interval whole = new Interval(total, total);
      int fewer = Math.min(participating, total);
      int more = Math.min(participating + 1, total);
      Ternary before =
          question.leg(measured(whole, new Interval(fewer, fewer), new Interval(0, 0))).met();
      Ternary after =
          question.leg(measured(whole, new Interval(more, more), new Interval(0, 0))).met();
      assertThat(before.isTrue() && !after.isTrue()).isFalse();
    }
  }

  @Property(tries = 3000)
  void whatIsShortIsJustEnough(
      @ForAll @IntRange(min = 1, max = 400) int whole,
      @ForAll @IntRange(max = 400) int part,
      @ForAll Question question) {
    Assume.that(part <= whole);
    for (int scale : new int[] {0, 2}) {
      Measured.Unit unit = scale == 0 ? Measured.Unit.HEADS : Measured.Unit.AREA;
      Bounds all = Bounds.exactly(BigDecimal.valueOf(whole, scale));
      Threshold threshold =
          question
              .leg(measured(new Interval(1, 1), new Interval(1, 1), new Interval(1, 1)))
              .threshold();
      BigDecimal has = BigDecimal.valueOf(part, scale);
      Leg leg = Leg.of(threshold, unit, Bounds.exactly(has), all, Known.unknown());
      if (leg.met().isTrue()) {
        assertThat(leg.shortfall().isNone()).isTrue();
        continue;
      }
      Bounds gap = leg.shortfall().value().orElseThrow();
      assertThat(gap.isExact()).isTrue();
      assertThat(threshold.isMetBy(has.add(gap.low()), all.low())).isTrue();
      BigDecimal unitLess = gap.low().subtract(BigDecimal.ONE.movePointLeft(scale));
      assertThat(threshold.isMetBy(has.add(unitLess), all.low())).isFalse();
    }
  }
}
