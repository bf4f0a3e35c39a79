package io.github.linli.party;

import io.github.linli.internal.IdentityNumbers;
import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import java.time.LocalDate;

/**
 * A resident identity number (公民身份号码, GB 11643): personal data. Printing it masks it; the full
 * number is asked for by name with {@link #unmasked()}.
 *
 * <p>Six digits of the division that first gave it, the date of birth, three digits of order, a
 * check character. A check character that does not fit is accepted and reported by {@link
 * #hasValidCheckDigit()}; a date of birth that does not exist is refused. Immutable and
 * thread-safe.
 *
 * @param unmasked 17 digits and a digit or capital X; the year of birth from 1800 to 2099
 */
public record ResidentIdentityNumber(String unmasked) {

  /**
   * Holds the number.
   *
   * @throws InvalidValueException if it has another shape or the date of birth does not exist; the
   *     message does not show the number
   */
  public ResidentIdentityNumber {
    Require.noNulls("ResidentIdentityNumber", unmasked);
    if (IdentityNumbers.birthDate(unmasked).isEmpty()) {
      throw new InvalidValueException(
          "ResidentIdentityNumber",
          "unmasked",
          unmasked.length() + " characters (masked)",
          "17 digits and a digit or capital X, with a date of birth that exists");
    }
  }

  /**
   * A number.
   *
   * @param number 17 digits and a digit or capital X
   * @return the number
   * @throws InvalidValueException if it has another shape
   */
  public static ResidentIdentityNumber of(String number) {
    return new ResidentIdentityNumber(number);
  }

  /**
   * The date of birth.
   *
   * @return the day the number states
   */
  public LocalDate birthDate() {
    return IdentityNumbers.birthDate(unmasked).orElseThrow();
  }

  /**
   * The division that first gave the number; divisions are renamed and dissolved, so it may be one
   * that no longer exists.
   *
   * @return the first 6 digits
   */
  public String division6() {
    return unmasked.substring(0, 6);
  }

  /**
   * Whether the check character fits. Numbers with a wrong one are found in registers.
   *
   * @return whether it fits
   */
  public boolean hasValidCheckDigit() {
    return IdentityNumbers.checks(unmasked);
  }

  /**
   * The number with its first and last four characters alone.
   *
   * @return for example {@code 3308**********0012}
   */
  public String masked() {
    return unmasked.substring(0, 4) + "**********" + unmasked.substring(14);
  }

  /** The masked number. */
  @Override
  public String toString() {
    return masked();
  }
}
