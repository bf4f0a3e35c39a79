package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void carriesTypeComponentValueAndWhatIsAccepted() {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> FloorArea.of("-3"));
    assertThat(refusal.type()).isEqualTo("FloorArea");
    assertThat(refusal.component()).isEqualTo("squareMetres");
    assertThat(refusal.value()).isEqualTo("-3");
    assertThat(refusal.accepted()).contains("at most 4 digits after the point");
  }

  @Test
  void saysAllOfItInItsMessage() {
    var refusal = new InvalidValueException("Community", "households", "-3", "a whole number");
    assertThat(refusal).hasMessageContainingAll("Community", "households", "-3", "a whole number");
  }

  @Test
  void aLongValueIsCutAtEightyCharacters() {
    assertThat(valueOf("x".repeat(80))).isEqualTo("x".repeat(80));
    assertThat(valueOf("x".repeat(81))).hasSize(80).endsWith("...");
    var hostile = new InvalidValueException("T", "c", "x".repeat(1_000_000), "less");
    assertThat(hostile.getMessage()).hasSizeLessThan(200);
  }

  private static String valueOf(String value) {
    return new InvalidValueException("T", "c", value, "something else").value();
  }

  @Test
  void isAnIllegalArgument() {
    assertThat(new InvalidValueException("T", "c", "v", "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
