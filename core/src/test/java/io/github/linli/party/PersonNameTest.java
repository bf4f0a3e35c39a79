package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({"张三丰, 张**", "张三, 张**", "张, *", "𠮷田, 𠮷**", "𠮷, *", "John Smith, J**"})
  void showsAtMostTheFirstCharacter(String name, String masked) {
    assertThat(PersonName.of(name)).hasToString(masked);
    assertThat(PersonName.of(name).masked()).isEqualTo(masked);
  }

  @Test
  void aRefusedNameIsNotInTheException() {
    String secret = "欧阳修".repeat(21);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PersonName.of(secret))
        .withMessageNotContaining("欧")
        .satisfies(refusal -> assertThat(refusal.value()).doesNotContain("欧"))
        .satisfies(refusal -> assertThat(refusal.accepted()).doesNotContain("欧"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PersonName.of("欧\u0000阳"))
        .withMessageNotContaining("欧");
  }

  @Test
  void theFullNameIsAskedForByName() {
    assertThat(PersonName.of("张三丰").unmasked()).isEqualTo("张三丰");
  }

  @Test
  void namesAreEqualByTheFullName() {
    assertThat(PersonName.of("张三")).isEqualTo(PersonName.of("张三"));
    assertThat(PersonName.of("张三")).isNotEqualTo(PersonName.of("张四"));
  }

  @Test
  void lengthIsJudgedOnBothSides() {
    assertThat(PersonName.of("名".repeat(60)).unmasked()).hasSize(60);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PersonName.of("名".repeat(61)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "张\n三", "张\u007f三"})
  void blankNamesAndControlCharactersAreRefused(String name) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PersonName.of(name));
  }

  @Test
  void whateverHoldsANamePrintsItMasked() {
    Person person = Person.of("w-7", PersonName.of("张三丰"));
    CommunityLiaison liaison = new CommunityLiaison.Builder().worker(person).build();
    assertThat(person.toString()).contains("张**").doesNotContain("三");
    assertThat(liaison.toString()).contains("张**").doesNotContain("三");
    assertThat(Known.of(person).toString()).doesNotContain("三");
  }

  @Test
  void anIdentityNumberIsNoRegisterKeyAndIsNotShown() {
    for (String number : new String[] {"330881188001010012", "33088118700101019X"}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Person.of(number))
          .withMessageNotContaining("18800101")
          .satisfies(refusal -> assertThat(refusal.value()).doesNotContain("18"));
    }
    // A register may well number people with 18 digits: only what checks as an identity number is
    // one.
    assertThat(Person.of("330881188001010013").id()).isEqualTo("330881188001010013");
  }
}
