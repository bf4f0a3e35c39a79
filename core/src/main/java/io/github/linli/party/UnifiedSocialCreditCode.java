package io.github.linli.party;

import io.github.linli.internal.CheckCharacters;
import io.github.linli.internal.IdentityNumbers;
import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015) of a legal person or organisation.
 *
 * <p>Its 18 characters: the department that registers, the kind of body, 6 digits of the
 * registering office's division, 9 characters of the organisation code (GB 11714, the last its own
 * check character), a check character over all. A check character that does not fit is accepted and
 * reported: real codes with a wrong one exist. Not personal, but {@link #toString()} masks a code
 * that may be an identity number entered in the wrong place; {@link #value()} is the full code
 * always. Immutable and thread-safe.
 *
 * @param value 18 digits and capital letters other than I, O, S, V, Z; the third to eighth are
 *     digits
 */
public record UnifiedSocialCreditCode(String value) {

  private static final String LETTER = "[" + CheckCharacters.CREDIT_CODE_ALPHABET + "]";
  private static final Pattern SHAPE = Pattern.compile(LETTER + "{2}[0-9]{6}" + LETTER + "{10}");

  /** The department in whose charge a body is registered, by the first character of its code. */
  public enum Department {
    /** Staffing of public bodies (机构编制), 1. */
    PUBLIC_BODIES('1'),
    /** Foreign affairs (外交), 2. */
    FOREIGN_AFFAIRS('2'),
    /** Justice (司法行政), 3. */
    JUSTICE('3'),
    /** Culture (文化), 4. */
    CULTURE('4'),
    /** Civil affairs (民政), 5. */
    CIVIL_AFFAIRS('5'),
    /** Tourism (旅游), 6. */
    TOURISM('6'),
    /** Religious affairs (宗教), 7. */
    RELIGIOUS_AFFAIRS('7'),
    /** Trade unions (工会), 8. */
    TRADE_UNIONS('8'),
    /** Industry and commerce (工商), 9: enterprises, individual businesses, cooperatives. */
    INDUSTRY_AND_COMMERCE('9'),
    /** The armed forces (中央军委改革和编制办公室), A. */
    ARMED_FORCES('A'),
    /** Agriculture (农业), N. */
    AGRICULTURE('N'),
    /** Another (其他), Y. */
    OTHER('Y');

    private final char code;

    Department(char code) {
      this.code = code;
    }
  }

  /**
   * Holds the code.
   *
   * @throws InvalidValueException if it has another shape; the message does not show the text,
   *     which may be an identity number
   */
  public UnifiedSocialCreditCode {
    Require.noNulls("UnifiedSocialCreditCode", value);
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValueException(
          "UnifiedSocialCreditCode",
          "value",
          value.length() + " characters (masked)",
          "18 digits and capital letters other than I, O, S, V, Z, the third to eighth digits");
    }
  }

  /**
   * A code from its characters.
   *
   * @param code 18 characters
   * @return the code
   * @throws InvalidValueException if it has another shape
   */
  public static UnifiedSocialCreditCode of(String code) {
    return new UnifiedSocialCreditCode(code);
  }

  /**
   * Whether the last character fits the 17 before it (GB 32100).
   *
   * @return whether it fits
   */
  public boolean hasValidCheckCharacter() {
    return CheckCharacters.ofCreditCode(value) == value.charAt(17);
  }

  /**
   * Whether the organisation code within fits its own check character (GB 11714).
   *
   * @return whether it fits
   */
  public boolean hasValidOrganisationCheck() {
    return CheckCharacters.ofOrganisationCode(organisationCode()) == value.charAt(16);
  }

  /**
   * Whether the text would also pass as a resident identity number: 17 digits with a date of birth
   * and a last character that fits there. Some credit codes do by chance.
   *
   * @return whether it may be an identity number
   */
  public boolean mayBeIdentityNumber() {
    return IdentityNumbers.birthDate(value).isPresent() && IdentityNumbers.checks(value);
  }

  /**
   * The department in whose charge the body is registered.
   *
   * @return unknown for a first character that the tables read do not have
   */
  public Known<Department> department() {
    for (Department department : Department.values()) {
      if (department.code == value.charAt(0)) {
        return Known.of(department);
      }
    }
    return Known.unknown();
  }

  /**
   * The division of the office that registered the body. It may be the whole country, 100000, which
   * is no {@code DivisionCode}.
   *
   * @return 6 digits
   */
  public String registeringDivision6() {
    return value.substring(2, 8);
  }

  /**
   * The organisation code (组织机构代码) within.
   *
   * @return 9 characters, without the hyphen it is often printed with
   */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  /** The code; masked to its first and last four characters when it may be an identity number. */
  @Override
  public String toString() {
    return mayBeIdentityNumber()
        ? value.substring(0, 4) + "**********" + value.substring(14)
        : value;
  }
}
