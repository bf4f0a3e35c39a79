package io.github.linli.party;

import io.github.linli.internal.ConstantFacts;
import io.github.linli.internal.IdentityNumbers;
import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import org.immutables.value.Value;

/**
 * An owner (业主) of an exclusive unit: a natural person or an organisation. Prints masked.
 *
 * <p>Source: Civil Code arts. 271, 278; interpretation of the Supreme People's Court on separate
 * ownership, arts. 1, 9: one owner of several units counts as one. Build with {@link Builder}:
 * {@code id} is required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key for the owner, the same in all units of one owner; must not be an
 *     identity number
 * @param kind natural person or organisation
 * @param name a natural person's name; none is accepted for an organisation only
 * @param identityNumber a natural person's identity number; known none for one without, and for an
 *     organisation
 * @param creditCode an organisation's credit code; known none for one without, and for a natural
 *     person
 */
@Value.Builder
public record Owner(
    String id,
    Known<Kind> kind,
    Known<PersonName> name,
    Known<ResidentIdentityNumber> identityNumber,
    Known<UnifiedSocialCreditCode> creditCode)
    implements WithOwner {

  private static final ConstantFacts<Kind> KINDS = ConstantFacts.of(Kind.class);

  /** What an owner is. */
  public enum Kind {
    /** A natural person (自然人). */
    NATURAL_PERSON,
    /** A legal person or other organisation (法人、其他组织). */
    ORGANISATION
  }

  /**
   * Holds the owner.
   *
   * @throws io.github.linli.measure.InvalidValueException if the id is blank or holds an identity
   *     number, or facts of a natural person and of an organisation meet
   */
  public Owner {
    Require.noNulls("Owner", id, kind, name, identityNumber, creditCode);
    Require.text(id, "Owner", "id");
    IdentityNumbers.requireNone(id, "Owner", "id");
    Require.notNone(kind, "Owner", "kind");
    kind = KINDS.shared(kind);
    Known<Boolean> person = kind.map(sort -> sort == Kind.NATURAL_PERSON);
    if (Known.isTrue(person).isTrue()) {
      Require.notNone(name, "Owner", "name");
    }
    if (Known.isTrue(person).isFalse()) {
      absent(name, "name", "no name of a person for an organisation");
      absent(identityNumber, "identityNumber", "no identity number for an organisation");
    }
    if (Known.isTrue(person).isTrue() || name.isPresent() || identityNumber.isPresent()) {
      absent(creditCode, "creditCode", "no credit code for a natural person");
    }
  }

  private static void absent(Known<?> fact, String component, String accepted) {
    Require.that(!fact.isPresent(), "Owner", component, fact, accepted);
  }

  /** Builds an owner; {@code id} is required. */
  public static final class Builder extends OwnerBuilder {}
}
