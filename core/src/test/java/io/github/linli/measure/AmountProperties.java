package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class AmountProperties {

  @Property
  void printingAndReadingAreInverse(
      @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L)
          long fen) {
    Amount amount = Amount.ofFen(fen);
    assertThat(Amount.ofYuan(amount.toString())).isEqualTo(amount);
    assertThat(Amount.ofYuan(amount.yuan())).isEqualTo(amount);
  }

  @Property
  void whatIsAddedCanBeTakenAwayAgain(@ForAll int a, @ForAll int b) {
    Amount first = Amount.ofFen(a);
    Amount second = Amount.ofFen(b);
    assertThat(first.plus(second).minus(second)).isEqualTo(first);
    assertThat(first.plus(second)).isEqualTo(second.plus(first));
  }

  @Property
  void aProductIsOffByLessThanOneFen(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long fen,
      @ForAll @BigRange(min = "0", max = "100000") @Scale(4) BigDecimal factor,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    BigDecimal exact = BigDecimal.valueOf(fen).multiply(factor);
    BigDecimal rounded = BigDecimal.valueOf(Amount.ofFen(fen).times(factor, rounding).fen());
    assertThat(rounded.subtract(exact).abs()).isLessThan(BigDecimal.ONE);
  }
}
