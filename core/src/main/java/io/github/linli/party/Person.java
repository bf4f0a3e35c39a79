package io.github.linli.party;

import com.google.common.primitives.ImmutableIntArray;
import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A natural person, as far as the rules need to know one. Prints masked. Immutable and thread-safe.
 *
 * @param id the register's key for the person; must not be an identity number
 * @param name the person's name
 */
public record Person(String id, Known<PersonName> name) {

  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile(
          "[1-8][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]");
  private static final ImmutableIntArray WEIGHTS =
      ImmutableIntArray.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);

  /**
   * Holds the person.
   *
   * @throws io.github.linli.measure.InvalidValueException if the id is blank or shaped like an
   *     identity number, or the name is said to be none
   */
  public Person {
    Require.noNulls("Person", id, name);
    Require.text(id, "Person", "id");
    Require.that(
        !holdsIdentityNumber(id),
        "Person",
        "id",
        "an identity number (masked)",
        "the register's own key, not an identity number");
    Require.notNone(name, "Person", "name");
  }

  /**
   * Eighteen characters with a birth date and a check character that fit: no chance key looks so.
   */
  private static boolean holdsIdentityNumber(String id) {
    if (id.length() < 18) {
      return false;
    }
    Matcher candidate = IDENTITY_NUMBER.matcher(id);
    for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
      if (checkCharacter(candidate.group())
          == Character.toUpperCase(candidate.group().charAt(17))) {
        return true;
      }
    }
    return false;
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length(); i++) {
      sum += WEIGHTS.get(i) * (number.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11);
  }

  /**
   * A person known by key only.
   *
   * @param id the register's key
   * @return the person, name unknown
   */
  public static Person of(String id) {
    return new Person(id, Known.unknown());
  }

  /**
   * A person known by key and name.
   *
   * @param id the register's key
   * @param name the name
   * @return the person
   */
  public static Person of(String id, PersonName name) {
    return new Person(id, Known.of(name));
  }
}
