package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.CREDIT_CODE;
import static io.github.linli.serialization.internal.shape.Scalars.IDENTITY_NUMBER;
import static io.github.linli.serialization.internal.shape.Scalars.PERSONAL_TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.PERSON_NAME;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.party.Authority;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.party.Person;
import io.github.linli.party.ServiceProvider;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Persons, owners, providers, organisations and departments. */
public final class PartyShapes {

  /** {@link Person}. The wire carries the full name; problems never show it. */
  public static final ObjectShape<Person> PERSON =
      ObjectShape.of(
          "Person",
          d -> {
            d.personal();
            var id = d.required("id", PERSONAL_TEXT, Person::id);
            var name = d.known("name", PERSON_NAME, Person::name);
            return read -> new Person(id.in(read), name.in(read));
          });

  /** {@link ServiceProvider}. */
  public static final ObjectShape<ServiceProvider> SERVICE_PROVIDER =
      ObjectShape.of(
          "ServiceProvider",
          d -> {
            var kind = d.known("kind", enumOf(ServiceProvider.Kind.class), ServiceProvider::kind);
            var name = d.known("name", TEXT, ServiceProvider::name);
            var legal = d.known("legalPerson", BOOLEAN, ServiceProvider::legalPerson);
            return read -> new ServiceProvider(kind.in(read), name.in(read), legal.in(read));
          });

  /** {@link Owner}. The wire carries name and numbers in full; problems never show them. */
  public static final ObjectShape<Owner> OWNER =
      ObjectShape.of(
          "Owner",
          d -> {
            d.personal();
            var id = d.required("id", PERSONAL_TEXT, Owner::id);
            var kind = d.known("kind", enumOf(Owner.Kind.class), Owner::kind);
            var name = d.knownOrNone("name", PERSON_NAME, Owner::name);
            var identityNumber =
                d.knownOrNone("identityNumber", IDENTITY_NUMBER, Owner::identityNumber);
            var creditCode = d.knownOrNone("creditCode", CREDIT_CODE, Owner::creditCode);
            return read ->
                new Owner(
                    id.in(read),
                    kind.in(read),
                    name.in(read),
                    identityNumber.in(read),
                    creditCode.in(read));
          });

  /** {@link Organisation}. */
  public static final ObjectShape<Organisation> ORGANISATION =
      ObjectShape.of(
          "Organisation",
          d -> {
            var name = d.required("name", TEXT, Organisation::name);
            var code = d.knownOrNone("code", CREDIT_CODE, Organisation::code);
            var kind = d.known("kind", enumOf(Organisation.Kind.class), Organisation::kind);
            return read -> new Organisation(name.in(read), code.in(read), kind.in(read));
          });

  /** {@link Authority}. */
  public static final ObjectShape<Authority> AUTHORITY =
      ObjectShape.of(
          "Authority",
          d -> {
            var role = d.required("role", enumOf(Authority.Role.class), Authority::role);
            var name = d.known("name", TEXT, Authority::name);
            return read -> new Authority(role.in(read), name.in(read));
          });

  private PartyShapes() {}
}
