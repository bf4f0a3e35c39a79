package io.github.linli.internal;

import com.google.common.primitives.ImmutableIntArray;

/** The check characters of identity numbers, organisation codes and credit codes. */
public final class CheckCharacters {

  /** The characters of a credit code in the order of their values, 0 to 30: no I, O, S, V, Z. */
  public static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final ImmutableIntArray IDENTITY_WEIGHTS =
      ImmutableIntArray.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
  private static final ImmutableIntArray ORGANISATION_WEIGHTS =
      ImmutableIntArray.of(3, 7, 9, 10, 5, 8, 4, 2);
  private static final ImmutableIntArray CREDIT_CODE_WEIGHTS =
      ImmutableIntArray.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);

  private CheckCharacters() {}

  /**
   * The check character of an identity number (GB 11643).
   *
   * @param digits its first 17 digits
   * @return a digit or X
   */
  public static char ofIdentityNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length(); i++) {
      sum += IDENTITY_WEIGHTS.get(i) * (digits.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11);
  }

  /**
   * The check character of an organisation code (GB 11714).
   *
   * @param body its first 8 characters, digits and capital letters
   * @return a digit or X
   */
  public static char ofOrganisationCode(String body) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length(); i++) {
      sum += ORGANISATION_WEIGHTS.get(i) * Character.digit(body.charAt(i), 36);
    }
    return "0X987654321".charAt(sum % 11);
  }

  /**
   * The check character of a unified social credit code (GB 32100).
   *
   * @param body its first 17 characters, all of the alphabet
   * @return a character of the alphabet
   */
  public static char ofCreditCode(String body) {
    int sum = 0;
    for (int i = 0; i < CREDIT_CODE_WEIGHTS.length(); i++) {
      sum += CREDIT_CODE_WEIGHTS.get(i) * CREDIT_CODE_ALPHABET.indexOf(body.charAt(i));
    }
    return CREDIT_CODE_ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
