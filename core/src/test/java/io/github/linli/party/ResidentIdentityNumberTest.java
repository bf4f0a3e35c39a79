package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up: nobody born in the 1800s lives. */
class ResidentIdentityNumberTest {

  @ParameterizedTest
  @CsvSource({
    "330881188001010012, 1880-01-01, 330881",
    "330881189602290042, 1896-02-29, 330881",
    "33088118700101019X, 1870-01-01, 330881",
    "440524188001010014, 1880-01-01, 440524"
  })
  void aNumberTellsBirthAndDivision(String text, LocalDate birth, String division) {
    ResidentIdentityNumber number = ResidentIdentityNumber.of(text);
    assertThat(number.birthDate()).isEqualTo(birth);
    assertThat(number.division6()).isEqualTo(division);
    assertThat(number.hasValidCheckDigit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"330881188001010013", "33088118800101001X"})
  void aWrongCheckCharacterIsReportedAndNotRefused(String text) {
    assertThat(ResidentIdentityNumber.of(text).hasValidCheckDigit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101180001010000",
        "110101209912310000",
        "910101188002290000", // 1880 is a leap year; the first digit may be a 9
        "110101200002290000"
      })
  void theEdgesOfTheShapeAreAccepted(String text) {
    assertThat(ResidentIdentityNumber.of(text).unmasked()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110101188001010", // the old 15 digits
        "11010118800101000",
        "1101011880010100000",
        "110101179912310000",
        "110101210001010000",
        "110101188000010000",
        "110101188013010000",
        "110101188001000000",
        "110101188001320000",
        "110101188102290000",
        "110101190002290000", // 1900 was no leap year
        "010101188001010000",
        "11010118800101000x",
        "11010118800101000Y",
        "1101011880010100X0",
        "11010118800101000１",
        "110101 18800101000"
      })
  void anotherShapeOrADayThatIsNoneIsRefusedAndNotShown(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ResidentIdentityNumber.of(text))
        .satisfies(
            refusal -> {
              assertThat(refusal.value()).isEqualTo(text.length() + " characters (masked)");
              assertThat(refusal.getMessage()).doesNotContain("110101");
            });
  }

  @Test
  void showsTheFirstAndLastFourCharacters() {
    ResidentIdentityNumber number = ResidentIdentityNumber.of("33088118700101019X");
    assertThat(number).hasToString("3308**********019X");
    assertThat(number.masked()).isEqualTo("3308**********019X");
    assertThat(number.unmasked()).isEqualTo("33088118700101019X");
  }

  @Test
  void numbersAreEqualByTheFullNumber() {
    assertThat(ResidentIdentityNumber.of("330881188001010012"))
        .isEqualTo(ResidentIdentityNumber.of("330881188001010012"))
        .isNotEqualTo(ResidentIdentityNumber.of("330881188001020012"));
  }
}
