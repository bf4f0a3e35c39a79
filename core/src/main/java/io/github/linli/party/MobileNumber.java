package io.github.linli.party;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A mobile telephone number of mainland China (手机号码): personal data. Printing it masks it; the full
 * number is asked for by name with {@link #unmasked()}.
 *
 * <p>No country code, no spaces; landlines are another thing. Immutable and thread-safe.
 *
 * @param unmasked 11 digits that begin with 13 to 19
 */
public record MobileNumber(String unmasked) {

  private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");

  /**
   * Holds the number.
   *
   * @throws InvalidValueException if it has another shape; the message does not show the number
   */
  public MobileNumber {
    Require.noNulls("MobileNumber", unmasked);
    if (!SHAPE.matcher(unmasked).matches()) {
      throw new InvalidValueException(
          "MobileNumber",
          "unmasked",
          unmasked.length() + " characters (masked)",
          "11 digits that begin with 13 to 19");
    }
  }

  /**
   * A number.
   *
   * @param number 11 digits
   * @return the number
   * @throws InvalidValueException if it has another shape
   */
  public static MobileNumber of(String number) {
    return new MobileNumber(number);
  }

  /**
   * The number with its first three and last four digits alone.
   *
   * @return for example {@code 138****0000}
   */
  public String masked() {
    return unmasked.substring(0, 3) + "****" + unmasked.substring(7);
  }

  /** The masked number. */
  @Override
  public String toString() {
    return masked();
  }
}
