package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

  @ParameterizedTest
  @CsvSource({"13000000000, 130****0000", "19999999999, 199****9999"})
  void showsTheFirstThreeAndLastFourDigits(String digits, String masked) {
    MobileNumber number = MobileNumber.of(digits);
    assertThat(number).hasToString(masked);
    assertThat(number.masked()).isEqualTo(masked);
    assertThat(number.unmasked()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1300000000",
        "130000000000",
        "12000000000",
        "20000000000",
        "0570-4000000",
        "+8613000000000",
        "130 0000 0000",
        "1300000000０"
      })
  void anotherShapeIsRefusedAndNotShown(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MobileNumber.of(text))
        .satisfies(
            refusal -> {
              assertThat(refusal.value()).isEqualTo(text.length() + " characters (masked)");
              assertThat(refusal.getMessage()).doesNotContain("0000");
            });
  }
}
