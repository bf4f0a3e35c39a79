package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ShareProperties {

  @Provide
  Arbitrary<Share> shares() {
    return Fractions.shares();
  }

  @Property
  void theFractionCannotBeReducedFurther(@ForAll("shares") Share share) {
    BigInteger divisor =
        BigInteger.valueOf(share.numerator()).gcd(BigInteger.valueOf(share.denominator()));
    assertThat(divisor).isEqualTo(BigInteger.ONE);
  }

  @Property
  void orderIsThatOfTheFractionsAndAgreesWithEquality(
      @ForAll("shares") Share a, @ForAll("shares") Share b) {
    int expected =
        Fractions.compare(a.numerator(), a.denominator(), b.numerator(), b.denominator());
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
  }

  @Property
  void enlargingAFractionDoesNotChangeIt(
      @ForAll @LongRange(min = 0, max = 1_000) long part,
      @ForAll @LongRange(min = 0, max = 1_000) long rest,
      @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
    long total = part + rest + 1;
    assertThat(Share.of(part * factor, total * factor)).isEqualTo(Share.of(part, total));
  }

  @Property
  void readingWhatWasPrintedGivesTheSameShare(
      @ForAll @LongRange(min = 0, max = 499_999_999_999_999_999L) long part,
      @ForAll @LongRange(min = 1, max = 499_999_999_999_999_999L) long rest) {
    Share share = Share.of(part, part + rest);
    assertThat(Share.parse(share.toString())).isEqualTo(share);
  }
}
