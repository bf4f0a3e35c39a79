package io.github.linli.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  private static final DocumentNumber POLICY = DocumentNumber.of("江政办发", 2025, 13);

  @Test
  void thePolicysNumberIsReadAndPrinted() {
    assertThat(DocumentNumber.parse("江政办发〔2025〕13号")).isEqualTo(POLICY);
    assertThat(POLICY).hasToString("江政办发〔2025〕13号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "江政办发[2025]13号",
        "江政办发［2025］13号",
        "江政办发(2025)13号",
        "江政办发（2025）13号",
        "江政办发【2025】13号",
        "江政办发〈2025〉13号",
        "江政办发<2025>13号",
        "江政办发＜2025＞13号",
        "江政办发〔２０２５〕１３号",
        "江政办发〔2025〕1３号",
        " 江政办发 〔 2025 〕 13 号\u3000"
      })
  void whatPeopleTypeIsMendedOnRequestOnly(String text) {
    assertThat(DocumentNumber.parseLenient(text))
        .isEqualTo(new DocumentNumber.Reading(POLICY, true));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DocumentNumber.parse(text))
        .satisfies(refusal -> assertThat(refusal.value()).contains(text.substring(0, 4)));
  }

  @Test
  void whatIsWrittenRightIsNotMended() {
    assertThat(DocumentNumber.parseLenient("江政办发〔2025〕13号"))
        .isEqualTo(new DocumentNumber.Reading(POLICY, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "江政办发",
        "江政办发2025年13号",
        "江政办发〔25〕13号",
        "江政办发〔2025]13号", // not a pair
        "江政办发{2025}13号",
        "江政办发〔2025〕号",
        "江政办发〔2025〕0号",
        "江政办发〔2025〕013号",
        "江政办发〔2025〕第13号",
        "江政办发〔2025〕1234567号",
        "江政办发〔2025〕13",
        "江政办发〔2025〕13号文",
        "〔2025〕13号",
        "江政 办发〔2025〕13号",
        "国务院令第379号",
        "江政办发〔1948〕13号",
        "江政办发〔3000〕13号",
        "江政办发〔٢٠٢٥〕13号"
      })
  void whatIsNoNumberIsReadByNeither(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DocumentNumber.parse(text));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DocumentNumber.parseLenient(text));
  }

  @ParameterizedTest
  @CsvSource({
    "发, 1949, 1, true",
    "𠀀, 2999, 999999, true",
    "发, 1948, 1, false",
    "发, 3000, 1, false",
    "发, 2025, 0, false",
    "发, 2025, -1, false",
    "发, 2025, 1000000, false",
    "'', 2025, 1, false",
    "江 政, 2025, 1, false",
    "江政2, 2025, 1, false",
    "江政〔, 2025, 1, false"
  })
  void eachPartIsJudgedOnBothSides(String agency, int year, int serial, boolean accepted) {
    if (accepted) {
      DocumentNumber number = DocumentNumber.of(agency, year, serial);
      assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DocumentNumber.of(agency, year, serial));
    }
  }

  @Test
  void theAgencysWordHasAtMostThirtyLetters() {
    assertThat(DocumentNumber.of("发".repeat(30), 2025, 1).agency()).hasSize(30);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DocumentNumber.of("发".repeat(31), 2025, 1));
  }
}
