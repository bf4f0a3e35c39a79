package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.linli.measure.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Both sides of an invariant: what a constructor takes, and what it refuses by name. */
public final class Refusals {

  private Refusals() {}

  /** The value is possible. */
  public static void accepts(ThrowingCallable call) {
    assertThatCode(call).doesNotThrowAnyException();
  }

  /** The value is refused, and the refusal names type and component and says what is accepted. */
  public static void refuses(String type, String component, ThrowingCallable call) {
    assertThat(catchThrowable(call))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo(type);
              assertThat(refusal.component()).isEqualTo(component);
              assertThat(refusal.accepted()).isNotBlank();
            });
  }
}
