package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonNameProperties {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(70);
  }

  @Property
  void neverShowsMoreThanOneCharacterOfAnyText(@ForAll("names") String text) {
    String shown;
    try {
      shown = PersonName.of(text).toString();
    } catch (InvalidValueException refused) {
      assertShowsNothing(refused, text);
      return;
    }
    assertThat(shown).endsWith("*");
    String kept = shown.replaceAll("\\*+$", "");
    assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(1);
    assertThat(text).startsWith(kept);
  }

  private static void assertShowsNothing(InvalidValueException refused, String text) {
    assertThat(refused.value()).isEqualTo(text.length() + " characters (masked)");
    assertThat(refused.getMessage()).contains("PersonName.unmasked").contains("(masked)");
  }
}
