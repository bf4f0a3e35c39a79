package io.github.linli.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentNumberProperties {

  @Provide
  Arbitrary<String> agencies() {
    return Arbitraries.strings().withChars("江政办发国浙建房规函A号").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> nearNumbers() {
    return Arbitraries.strings().withChars("江发〔〕[]（）<>2025１３0号 第").ofMaxLength(14);
  }

  @Property
  void everyNumberReadsBackAndNeedsNoMending(
      @ForAll("agencies") String agency,
      @ForAll @IntRange(min = 1949, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 999_999) int serial) {
    DocumentNumber number = DocumentNumber.of(agency, year, serial);
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    assertThat(DocumentNumber.parseLenient(number.toString()))
        .isEqualTo(new DocumentNumber.Reading(number, false));
  }

  @Property
  void whateverIsReadPrintsWhatStrictReadingTakes(@ForAll("nearNumbers") String text) {
    DocumentNumber.Reading reading;
    try {
      reading = DocumentNumber.parseLenient("江发" + text + "号");
    } catch (InvalidValueException refused) {
      return;
    }
    assertThat(DocumentNumber.parse(reading.number().toString())).isEqualTo(reading.number());
  }
}
