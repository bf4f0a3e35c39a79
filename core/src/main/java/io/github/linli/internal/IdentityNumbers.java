package io.github.linli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a text a resident identity number (GB 11643), or hides one in a key. */
public final class IdentityNumbers {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}(18|19|20)[0-9]{9}[0-9X]");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[1-8][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]");

  private IdentityNumbers() {}

  /**
   * The date of birth of a text that has the shape of an identity number.
   *
   * @param text any text
   * @return empty when it has not the shape or the date does not exist
   */
  public static Optional<LocalDate> birthDate(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(6, 10));
    int month = Integer.parseInt(text.substring(10, 12));
    int day = Integer.parseInt(text.substring(12, 14));
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * Whether a text of the right shape ends in the check character that fits.
   *
   * @param number 17 digits and a digit or X
   * @return whether it fits
   */
  public static boolean checks(String number) {
    return CheckCharacters.ofIdentityNumber(number) == Character.toUpperCase(number.charAt(17));
  }

  /**
   * A register's key that does not hold an identity number. Eighteen characters with a birth date
   * and a check character that fit: no chance key looks so.
   *
   * @param key the key
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void requireNone(String key, String type, String component) {
    Require.that(
        !isHiddenIn(key),
        type,
        component,
        "an identity number (masked)",
        "the register's own key, not an identity number");
  }

  private static boolean isHiddenIn(String key) {
    if (key.length() < 18) {
      return false;
    }
    Matcher candidate = HIDDEN.matcher(key);
    for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
      if (checks(candidate.group())) {
        return true;
      }
    }
    return false;
  }
}
