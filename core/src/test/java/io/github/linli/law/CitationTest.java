package io.github.linli.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "278 | 第278条 | art. 278",
        "278(2) | 第278条第2款 | art. 278 para. 2",
        "278(1)(六) | 第278条第1款第(六)项 | art. 278 para. 1 item (六)",
        "11(三) | 第11条第(三)项 | art. 11 item (三)",
        "四(二)1 s3 | 四(二)1第3句 | 四(二)1, sentence 3",
        "四(二)1 | 四(二)1 | 四(二)1",
        "六 | 六 | 六"
      })
  void spellsAProvisionOutInChineseAndEnglish(String provision, String chinese, String english) {
    Citation citation = Citation.of("civil-code-2020", provision);
    assertThat(citation.provisionIn(Locale.CHINA)).isEqualTo(chinese);
    assertThat(citation.provisionIn(Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void anyChineseLocaleReadsChineseAndAnyOtherEnglish() {
    Citation citation = Citation.of("civil-code-2020", "278(2)");
    for (String tag : new String[] {"zh", "zh-CN", "zh-Hans-CN", "zh-TW"}) {
      assertThat(citation.provisionIn(Locale.forLanguageTag(tag))).isEqualTo("第278条第2款");
    }
    for (Locale other : new Locale[] {Locale.ROOT, Locale.UK, Locale.JAPAN}) {
      assertThat(citation.provisionIn(other)).isEqualTo("art. 278 para. 2");
    }
  }

  @Test
  void printsInstrumentAndProvision() {
    assertThat(Citation.of("civil-code-2020", "278(2)")).hasToString("civil-code-2020 278(2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"civil-code-2020", "jiangshan-2025-13", "7"})
  void anInstrumentIsKeyedBySmallLettersDigitsAndHyphens(String key) {
    assertThat(Citation.of(key, "1").instrument()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Civil-Code", "民法典", "civil code", "-civil", "civil_code"})
  void anyOtherKeyIsRefused(String key) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Citation.of(key, "1"))
        .satisfies(refusal -> assertThat(refusal.component()).isEqualTo("instrument"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankProvisionIsRefused(String provision) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Citation.of("civil-code-2020", provision))
        .satisfies(refusal -> assertThat(refusal.component()).isEqualTo("provision"));
  }
}
