package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.linli.law.DocumentNumber;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.RealEstateUnitNumber;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.LinliCodecs;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever users can build, the generators build too. */
class GeneratorsTest {

  /** Facts and listings of anything have their combinators; a reading is a result, not a fact. */
  private static final ImmutableSet<Class<?>> NO_VALUES_OF_THEIR_OWN =
      ImmutableSet.of(Known.Value.class, Listing.class, DocumentNumber.Reading.class);

  @Test
  void everyPublicRecordOfCoreHasAGenerator() {
    assertThat(Generators.publicRecordsOfCore())
        .contains(ExclusiveUnit.class, RealEstateUnitNumber.class)
        .filteredOn(type -> !NO_VALUES_OF_THEIR_OWN.contains(type))
        .filteredOn(type -> !Generators.ANY.containsKey(type))
        .isEmpty();
  }

  @Test
  void everyTypeThatCanBeWrittenHasAGenerator() {
    assertThat(LinliCodecs.all())
        .extracting(Codec::type)
        .filteredOn(type -> !Generators.ANY.containsKey(type))
        .isEmpty();
  }

  @Test
  void checkCharactersFitAndDoNotFit() {
    assertThat(
            Samples.of(AnyCodes.creditCodes(), 1)
                .limit(50)
                .map(UnifiedSocialCreditCode::hasValidCheckCharacter))
        .contains(true, false);
    assertThat(
            Samples.of(AnyCodes.identityNumbers(), 1)
                .limit(50)
                .map(ResidentIdentityNumber::hasValidCheckDigit))
        .contains(true, false);
  }

  @Test
  void identityNumbersAreOfNobodyAlive() {
    Set<Integer> years =
        Samples.of(AnyCodes.identityNumbers(), 2)
            .limit(500)
            .map(number -> number.birthDate().getYear())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(years).hasSizeGreaterThan(50).allMatch(year -> year >= 1800 && year < 1900);
  }

  @Test
  void unitsHaveNoOwnerOneOwnerAndJointOwners() {
    assertThat(
            Samples.of(AnyPremises.units(), 3).limit(200).map(unit -> unit.owners().items().size()))
        .contains(0, 1, 2);
  }
}
