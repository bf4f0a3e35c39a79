package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.PERSONAL_TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.PERSON_NAME;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.party.Person;
import io.github.linli.party.ServiceProvider;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Persons and providers. */
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

  private PartyShapes() {}
}
