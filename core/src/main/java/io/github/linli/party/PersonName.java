package io.github.linli.party;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;

/**
 * The name of a natural person: personal data. Printing it masks it ({@code 张**}); the full name is
 * asked for by name with {@link #unmasked()}.
 *
 * <p>Masking fails closed: whatever the name is, at most its first character is shown. Immutable
 * and thread-safe.
 *
 * @param unmasked the full name, 1 to 60 characters, not blank
 */
public record PersonName(String unmasked) {

  /**
   * Holds the name.
   *
   * @throws InvalidValueException if blank, too long or with control characters; the message does
   *     not show the name
   */
  public PersonName {
    Require.noNulls("PersonName", unmasked);
    if (unmasked.isBlank() || unmasked.length() > 60 || hasControl(unmasked)) {
      throw new InvalidValueException(
          "PersonName",
          "unmasked",
          unmasked.length() + " characters (masked)",
          "1 to 60 characters");
    }
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name.
   *
   * @param name the full name
   * @return the name
   */
  public static PersonName of(String name) {
    return new PersonName(name);
  }

  /**
   * The name with all but its first character masked; a name of one character is masked whole.
   *
   * @return for example {@code 张**}
   */
  public String masked() {
    int first = unmasked.offsetByCodePoints(0, 1);
    return first == unmasked.length() ? "*" : unmasked.substring(0, first) + "**";
  }

  /** The masked name. */
  @Override
  public String toString() {
    return masked();
  }
}
