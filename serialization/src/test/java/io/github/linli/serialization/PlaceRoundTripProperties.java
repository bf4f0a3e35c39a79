package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Places, parties and codes, which no dossier holds yet, come back as they were written. */
class PlaceRoundTripProperties {

  @Provide
  Arbitrary<Object> anyValue() {
    return Arbitraries.oneOf(
        PlaceArbitraries.offices(),
        PlaceArbitraries.subdistricts(),
        PlaceArbitraries.neighborhoods(),
        PlaceArbitraries.gridCells(),
        PlaceArbitraries.managementAreas(),
        PlaceArbitraries.schemes(),
        PlaceArbitraries.premises(),
        PlaceArbitraries.premisesPlans(),
        PlaceArbitraries.premisesSpecs(),
        PlaceArbitraries.units(),
        PlaceArbitraries.owners(),
        PlaceArbitraries.organisations(),
        PlaceArbitraries.authorities(),
        ValueArbitraries.areas(),
        ValueArbitraries.documentNumbers(),
        ValueArbitraries.unitNumbers(),
        ValueArbitraries.creditCodes(),
        ValueArbitraries.identityNumbers(),
        ValueArbitraries.mobileNumbers());
  }

  @Property
  void aValueComesBackAsItWas(@ForAll("anyValue") Object value) {
    byte[] written = Documents.standard().write(value);
    assertThat(Documents.standard().read(written).orThrow().data()).isEqualTo(value);
  }
}
