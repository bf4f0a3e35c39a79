package io.github.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Ternary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  private static final String JIANGSHAN = "330881";

  @ParameterizedTest
  @CsvSource({
    "330881, TRUE",
    "330881000000, TRUE",
    "330881001, TRUE",
    "330881000, TRUE",
    "330881001002, TRUE",
    "330800, UNKNOWN",
    "330000, UNKNOWN",
    "330800000000, UNKNOWN",
    "331081, FALSE",
    "330882, FALSE",
    "330900, FALSE",
    "320000, FALSE",
    "330882001002, FALSE",
    "330882001, FALSE",
    "140108, FALSE"
  })
  void aWiderDivisionMayOrMayNotMeanJiangshan(String code, Ternary within) {
    assertThat(DivisionCode.of(code).isWithin(JIANGSHAN)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"33, TRUE", "3308, TRUE", "'', TRUE", "3309, FALSE", "34, FALSE"})
  void jiangshanLiesInItsPrefectureProvinceAndCountry(String prefix, Ternary within) {
    assertThat(DivisionCode.of(JIANGSHAN).isWithin(prefix)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000", "820000", "330881", "330881001", "330881001002"})
  void printsTheDigitsItWasGiven(String digits) {
    assertThat(DivisionCode.of(digits)).hasToString(digits);
    assertThat(DivisionCode.of(DivisionCode.of(digits).toString()))
        .isEqualTo(DivisionCode.of(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "33088",
        "3308811",
        "33088100",
        "3308810010",
        "33088100100",
        "3308810010021",
        "33088a",
        "３３０８８１",
        "330881 ",
        " 33088",
        "-33088",
        "100000",
        "109999",
        "830000",
        "000000",
        "990000"
      })
  void refusesWhatIsNoCode(String digits) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DivisionCode.of(digits))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("DivisionCode"));
  }
}
