package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ThresholdProperties {

  @Provide
  Arbitrary<Share> shares() {
    return Fractions.shares();
  }

  @Property
  void agreesWithExactFractions(
      @ForAll("shares") Share share,
      @ForAll boolean inclusive,
      @ForAll @LongRange(min = 0) long part,
      @ForAll @LongRange(min = 1) long total) {
    agrees(new Threshold(share, inclusive), part, total);
  }

  @Property
  void agreesWithExactFractionsRoundTheBoundary(
      @ForAll @LongRange(min = 1, max = 1_000_000) long numerator,
      @ForAll @LongRange(min = 0, max = 1_000_000) long rest,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long factor,
      @ForAll boolean inclusive,
      @ForAll @IntRange(min = -1, max = 1) int off) {
    Threshold threshold = new Threshold(Share.of(numerator, numerator + rest), inclusive);
    agrees(threshold, numerator * factor + off, (numerator + rest) * factor);
  }

  private static void agrees(Threshold threshold, long part, long total) {
    Share share = threshold.share();
    int order = Fractions.compare(part, total, share.numerator(), share.denominator());
    boolean expected = threshold.inclusive() ? order >= 0 : order > 0;
    assertThat(threshold.isMetBy(part, total)).isEqualTo(expected);
    assertThat(threshold.isMetBy(BigDecimal.valueOf(part, 4), BigDecimal.valueOf(total, 4)))
        .isEqualTo(expected);
  }

  @Property
  void areasCompareAsTheirTenThousandths(
      @ForAll("shares") Share share,
      @ForAll boolean inclusive,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long part,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long total) {
    Threshold threshold = new Threshold(share, inclusive);
    assertThat(threshold.isMetBy(new FloorArea(part, 4), new FloorArea(total, 4)))
        .isEqualTo(threshold.isMetBy(part, total));
  }

  @Property
  void moreOfTheSameTotalNeverFallsShort(
      @ForAll("shares") Share share,
      @ForAll boolean inclusive,
      @ForAll @LongRange(min = 0) long part,
      @ForAll @LongRange(min = 0) long larger,
      @ForAll @LongRange(min = 0) long total) {
    Threshold threshold = new Threshold(share, inclusive);
    long less = Math.min(part, larger);
    long more = Math.max(part, larger);
    assertThat(!threshold.isMetBy(less, total) || threshold.isMetBy(more, total)).isTrue();
  }

  @Property
  void moreThanImpliesAtLeastAndTheyDifferOnlyAtTheFractionItself(
      @ForAll("shares") Share share,
      @ForAll @LongRange(min = 0) long part,
      @ForAll @LongRange(min = 1) long total) {
    boolean atLeast = new Threshold(share, true).isMetBy(part, total);
    boolean moreThan = new Threshold(share, false).isMetBy(part, total);
    boolean same = Fractions.compare(part, total, share.numerator(), share.denominator()) == 0;
    assertThat(!moreThan || atLeast).isTrue();
    assertThat(atLeast != moreThan).isEqualTo(same);
  }
}
