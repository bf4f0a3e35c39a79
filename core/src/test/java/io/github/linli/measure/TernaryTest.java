package io.github.linli.measure;

import static io.github.linli.measure.Ternary.FALSE;
import static io.github.linli.measure.Ternary.TRUE;
import static io.github.linli.measure.Ternary.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TernaryTest {

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void conjunctionAndDisjunctionFollowKleene(Ternary a, Ternary b, Ternary and, Ternary or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void negationSwapsWhatIsKnownAndKeepsWhatIsNot(Ternary value, Ternary negation) {
    assertThat(value.not()).isEqualTo(negation);
  }

  @ParameterizedTest
  @EnumSource
  void everyValueIsExactlyOneOfTrueFalseAndUnknown(Ternary value) {
    assertThat(value.isTrue()).isEqualTo(value == TRUE);
    assertThat(value.isFalse()).isEqualTo(value == FALSE);
    assertThat(value.isUnknown()).isEqualTo(value == UNKNOWN);
  }

  @Test
  void aBooleanIsNeverUnknown() {
    assertThat(Ternary.of(true)).isEqualTo(TRUE);
    assertThat(Ternary.of(false)).isEqualTo(FALSE);
  }
}
