package io.github.linli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.Known;
import io.github.linli.party.Owner;
import io.github.linli.place.ExclusiveUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Units and owners, of which there are thousands, share the facts of their kinds. */
class ConstantFactsTest {

  private static Owner owner(Owner.Kind kind) {
    return new Owner.Builder().id("o").kind(kind).build();
  }

  private static ExclusiveUnit unit(ExclusiveUnit.Kind kind) {
    return new ExclusiveUnit.Builder().id("u").kind(kind).build();
  }

  @ParameterizedTest
  @EnumSource
  void ownersShareEachKind(Owner.Kind kind) {
    assertThat(owner(kind).kind()).isEqualTo(Known.of(kind)).isSameAs(owner(kind).kind());
  }

  @ParameterizedTest
  @EnumSource
  void unitsShareEachKind(ExclusiveUnit.Kind kind) {
    assertThat(unit(kind).kind()).isEqualTo(Known.of(kind)).isSameAs(unit(kind).kind());
  }
}
