package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class FloorAreaProperties {

  @Property
  void printingAndReadingAreInverse(
      @ForAll @BigRange(min = "0", max = "100000000000") @Scale(4) BigDecimal number,
      @ForAll @IntRange(min = 0, max = 4) int scale) {
    BigDecimal squareMetres = number.setScale(scale, java.math.RoundingMode.DOWN);
    FloorArea area = FloorArea.of(squareMetres);
    assertThat(area).hasToString(squareMetres.toPlainString());
    assertThat(FloorArea.of(area.toString())).isEqualTo(area).hasToString(area.toString());
    assertThat(area.squareMetres()).isEqualTo(squareMetres);
  }

  @Property
  void arithmeticAndOrderAreThoseOfTheExactNumbers(
      @ForAll @BigRange(min = "0", max = "50000000000") @Scale(4) BigDecimal a,
      @ForAll @BigRange(min = "0", max = "50000000000") @Scale(3) BigDecimal b) {
    FloorArea first = FloorArea.of(a);
    FloorArea second = FloorArea.of(b);
    assertThat(first.plus(second).squareMetres()).isEqualByComparingTo(a.add(b));
    assertThat(first.plus(second).minus(second)).isEqualTo(first);
    assertThat(Integer.signum(first.compareTo(second))).isEqualTo(a.compareTo(b));
    assertThat(first.equals(second)).isEqualTo(a.compareTo(b) == 0);
  }
}
