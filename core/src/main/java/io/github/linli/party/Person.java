package io.github.linli.party;

import io.github.linli.internal.IdentityNumbers;
import io.github.linli.internal.Require;
import io.github.linli.measure.Known;

/**
 * A natural person, as far as the rules need to know one. Prints masked. Immutable and thread-safe.
 *
 * @param id the register's key for the person; must not be an identity number
 * @param name the person's name
 */
public record Person(String id, Known<PersonName> name) {

  /**
   * Holds the person.
   *
   * @throws io.github.linli.measure.InvalidValueException if the id is blank or shaped like an
   *     identity number, or the name is said to be none
   */
  public Person {
    Require.noNulls("Person", id, name);
    Require.text(id, "Person", "id");
    IdentityNumbers.requireNone(id, "Person", "id");
    Require.notNone(name, "Person", "name");
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
