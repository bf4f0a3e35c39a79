package io.github.linli.testkit;

import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.party.Authority;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;

/** Owners, organisations, departments: any mixture of known, none and unknown. */
public final class AnyParties {

  private AnyParties() {}

  /**
   * Names of persons, who are fictional.
   *
   * @return the generator
   */
  public static Gen<PersonName> names() {
    return Gens.pick("徐一", "欧阳小山", "O'Neill", "𠀀").map(PersonName::of);
  }

  /**
   * Owners: natural persons and organisations, some of which are not known to be one or the other.
   *
   * @return the generator
   */
  public static Gen<Owner> owners() {
    return Gens.oneOf(
        choices ->
            new Owner.Builder()
                .id(texts().next(choices))
                .kind(known(Gens.constant(Owner.Kind.NATURAL_PERSON)).next(choices))
                .name(known(names()).next(choices))
                .identityNumber(knownOrNone(AnyCodes.identityNumbers()).next(choices))
                .creditCode(Measures.<UnifiedSocialCreditCode>absent().next(choices))
                .build(),
        choices ->
            new Owner.Builder()
                .id(texts().next(choices))
                .kind(known(Gens.constant(Owner.Kind.ORGANISATION)).next(choices))
                .name(Measures.<PersonName>absent().next(choices))
                .identityNumber(Measures.<ResidentIdentityNumber>absent().next(choices))
                .creditCode(knownOrNone(AnyCodes.creditCodes()).next(choices))
                .build());
  }

  /**
   * Organisations.
   *
   * @return the generator
   */
  public static Gen<Organisation> organisations() {
    return choices ->
        new Organisation.Builder()
            .name(texts().next(choices))
            .code(knownOrNone(AnyCodes.creditCodes()).next(choices))
            .kind(known(Gens.constants(Organisation.Kind.class)).next(choices))
            .build();
  }

  /**
   * Departments.
   *
   * @return the generator
   */
  public static Gen<Authority> authorities() {
    return choices ->
        new Authority(
            Gens.constants(Authority.Role.class).next(choices), known(texts()).next(choices));
  }
}
