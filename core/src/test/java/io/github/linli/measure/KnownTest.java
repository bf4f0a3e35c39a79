package io.github.linli.measure;

import static io.github.linli.measure.Ternary.FALSE;
import static io.github.linli.measure.Ternary.TRUE;
import static io.github.linli.measure.Ternary.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownTest {

  @Test
  void valueNoneAndUnknownAreThreeDifferentThings() {
    Known<String> value = Known.of("none");
    assertThat(value).isNotEqualTo(Known.none()).isNotEqualTo(Known.unknown());
    assertThat(Known.<String>none()).isNotEqualTo(Known.<String>unknown());
  }

  @Test
  void exactlyOneStateIsReported() {
    assertThat(states(Known.of(1))).containsExactly(true, false, false);
    assertThat(states(Known.none())).containsExactly(false, true, false);
    assertThat(states(Known.unknown())).containsExactly(false, false, true);
  }

  private static boolean[] states(Known<?> fact) {
    return new boolean[] {fact.isPresent(), fact.isNone(), fact.isUnknown()};
  }

  @Test
  void knownValuesAreEqualWhenTheirValuesAre() {
    assertThat(Known.of(FloorArea.of("9000"))).isEqualTo(Known.of(FloorArea.of("9000.00")));
    assertThat(Known.of(1)).isNotEqualTo(Known.of(2));
  }

  /** Thousands of records state the same two over and over. */
  @Test
  void factsOfBooleansAreShared() {
    assertThat(Known.of(true)).isSameAs(Known.of(1).map(one -> one > 0));
    assertThat(Known.of(false)).isSameAs(Known.of(1).map(one -> one < 0));
    assertThat(Known.of(true).value()).contains(true);
    assertThat(Known.of(false).value()).contains(false);
  }

  @Test
  void onlyAValueIsGivenOut() {
    assertThat(Known.of("x").value()).contains("x");
    assertThat(Known.none().value()).isEmpty();
    assertThat(Known.unknown().value()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void nullIsNoKnownValue() {
    assertThatNullPointerException().isThrownBy(() -> Known.of(null));
    assertThatNullPointerException().isThrownBy(() -> Known.of(1).map(one -> null));
  }

  @Test
  void mappingKeepsNoneAndUnknownApart() {
    assertThat(Known.of(2).map(two -> two * 2)).isEqualTo(Known.of(4));
    assertThat(Known.<Integer>none().map(n -> n * 2)).isEqualTo(Known.none());
    assertThat(Known.<Integer>unknown().map(n -> n * 2)).isEqualTo(Known.unknown());
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownFactAnswersNoQuestionWhateverNoneWouldMean(Ternary ifNone) {
    assertThat(Known.<Integer>unknown().test(n -> TRUE, ifNone)).isEqualTo(UNKNOWN);
    assertThat(Known.<Integer>none().test(n -> TRUE, ifNone)).isEqualTo(ifNone);
    assertThat(Known.of(1).test(n -> FALSE, ifNone)).isEqualTo(FALSE);
  }

  @Test
  void noneIsNoAnswerToAYesOrNoQuestion() {
    assertThat(Known.isTrue(Known.of(true))).isEqualTo(TRUE);
    assertThat(Known.isTrue(Known.of(false))).isEqualTo(FALSE);
    assertThat(Known.isTrue(Known.none())).isEqualTo(UNKNOWN);
    assertThat(Known.isTrue(Known.unknown())).isEqualTo(UNKNOWN);
  }

  @Test
  void printingAFactDoesNotUnmaskItsValue() {
    var name = io.github.linli.party.PersonName.of("张三丰");
    assertThat(Known.of(name)).hasToString("张**");
  }
}
