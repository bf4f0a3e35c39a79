package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "12.5, 1250, 12.50",
    "0, 0, 0.00",
    "-0.01, -1, -0.01",
    "9999999999999999.99, 999999999999999999, 9999999999999999.99"
  })
  void isCountedInFenAndPrintedInYuan(String yuan, long fen, String printed) {
    Amount amount = Amount.ofYuan(yuan);
    assertThat(amount).isEqualTo(Amount.ofFen(fen)).hasToString(printed);
    assertThat(amount.yuan()).isEqualTo(new BigDecimal(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0.001",
        "1.005",
        "12.500",
        "+1",
        "1e2",
        "1,000",
        "1.",
        ".5",
        "--1",
        "￥1",
        "１",
        "100000000000000000"
      })
  void refusesTextThatIsNoWholeNumberOfFen(String yuan) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Amount.ofYuan(yuan))
        .satisfies(refusal -> assertThat(refusal.component()).isEqualTo("yuan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "-0.005", "1E-3", "1E+17", "1E+2147483647", "1E-2147483647"})
  void refusesNumbersThatWouldLoseDigitsOrDoNotFit(BigDecimal yuan) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Amount.ofYuan(yuan));
  }

  @ParameterizedTest
  @CsvSource({"1E+2, 10000", "12.500, 1250", "0.0100, 1"})
  void acceptsAnyNumberWhoseValueIsWholeFen(BigDecimal yuan, long fen) {
    assertThat(Amount.ofYuan(yuan)).isEqualTo(Amount.ofFen(fen));
  }

  @Test
  void roundsOnlyByTheRuleNamed() {
    Amount unitPrice = Amount.ofYuan("0.35");
    BigDecimal area = new BigDecimal("89.99");
    assertThat(unitPrice.times(area, RoundingMode.HALF_UP)).hasToString("31.50");
    assertThat(unitPrice.times(area, RoundingMode.DOWN)).hasToString("31.49");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> unitPrice.times(area, RoundingMode.UNNECESSARY));
    assertThat(unitPrice.times(new BigDecimal("90"), RoundingMode.UNNECESSARY))
        .hasToString("31.50");
  }

  @Test
  void aTieGoesWhereTheRuleSays() {
    Amount one = Amount.ofFen(1);
    BigDecimal half = new BigDecimal("0.5");
    assertThat(one.times(half, RoundingMode.HALF_UP)).isEqualTo(Amount.ofFen(1));
    assertThat(one.times(half, RoundingMode.HALF_EVEN)).isEqualTo(Amount.ZERO);
  }

  @Test
  void overflowIsRefusedRatherThanWrapped() {
    Amount most = Amount.ofFen(Long.MAX_VALUE);
    Amount least = Amount.ofFen(Long.MIN_VALUE);
    Amount one = Amount.ofFen(1);
    assertThat(most.plus(Amount.ZERO)).isEqualTo(most);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(one));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(one));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.times(BigDecimal.TEN, RoundingMode.DOWN));
  }

  @Test
  void ordersByValue() {
    assertThat(Amount.ofFen(-1)).isLessThan(Amount.ZERO);
    assertThat(Amount.ofYuan("9.99")).isLessThan(Amount.ofYuan("10"));
  }
}
