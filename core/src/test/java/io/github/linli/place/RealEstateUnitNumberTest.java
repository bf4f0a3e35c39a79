package io.github.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.place.RealEstateUnitNumber.Fixture;
import io.github.linli.place.RealEstateUnitNumber.LandOwnership;
import io.github.linli.place.RealEstateUnitNumber.ParcelRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealEstateUnitNumberTest {

  @Test
  void aNumberTellsItsParts() {
    RealEstateUnitNumber number = RealEstateUnitNumber.of("330881001002GB00003F00040005");
    assertThat(number.division()).isEqualTo(DivisionCode.of("330881"));
    assertThat(number.cadastralZone()).isEqualTo("001");
    assertThat(number.cadastralSubzone()).isEqualTo("002");
    assertThat(number.parcel()).isEqualTo("330881001002GB00003");
    assertThat(number.landOwnership()).isEqualTo(LandOwnership.STATE);
    assertThat(number.parcelRight()).isEqualTo(Known.of(ParcelRight.CONSTRUCTION_ON_SURFACE));
    assertThat(number.fixture()).isEqualTo(Fixture.BUILDING);
    assertThat(number).hasToString("330881001002GB00003F00040005");
    assertThat(RealEstateUnitNumber.of(number.toString())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"G, STATE", "J, COLLECTIVE", "Z, UNDETERMINED"})
  void theThirteenthCharacterTellsWhoOwnsTheLand(String letter, LandOwnership ownership) {
    assertThat(with(letter, "B", "F").landOwnership()).isEqualTo(ownership);
  }

  @ParameterizedTest
  @CsvSource({
    "A, COLLECTIVE_OWNERSHIP",
    "B, CONSTRUCTION_ON_SURFACE",
    "S, CONSTRUCTION_ABOVE",
    "X, CONSTRUCTION_BELOW",
    "C, HOMESTEAD",
    "D, CONTRACTED_ARABLE",
    "E, CONTRACTED_FOREST",
    "F, CONTRACTED_GRASSLAND",
    "H, SEA",
    "G, ISLAND",
    "W, UNDETERMINED",
    "Y, OTHER"
  })
  void theFourteenthCharacterTellsTheRight(String letter, ParcelRight right) {
    assertThat(with("J", letter, "W").parcelRight()).isEqualTo(Known.of(right));
  }

  @ParameterizedTest
  @ValueSource(strings = {"L", "N", "Q", "Z"})
  void aRightThatTheTablesDoNotHaveIsUnknown(String letter) {
    assertThat(with("G", letter, "W").parcelRight()).isEqualTo(Known.unknown());
  }

  @ParameterizedTest
  @CsvSource({"F, BUILDING", "L, FOREST", "Q, OTHER", "W, NONE"})
  void theTwentiethCharacterTellsWhatStandsThere(String letter, Fixture fixture) {
    assertThat(with("G", "B", letter).fixture()).isEqualTo(fixture);
  }

  private static RealEstateUnitNumber with(String owner, String right, String fixture) {
    return RealEstateUnitNumber.of("330881001002" + owner + right + "00001" + fixture + "00000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110000000000GB00001F00010001",
        "820000999999ZZ99999W00000000",
        "330881001002JC00001F99999999"
      })
  void theEdgesOfTheShapeAreAccepted(String text) {
    assertThat(RealEstateUnitNumber.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "330881001002GB00001F0001000",
        "330881001002GB00001F000100011",
        "330881001002GB00000F00010001",
        "330881001002HB00001F00010001",
        "330881001002G100001F00010001",
        "330881001002Gb00001F00010001",
        "330881001002GB00001A00010001",
        "33088100100AGB00001F00010001",
        "330881001002GB0000AF00010001",
        "330881001002GB00001F0001000A",
        "100000001002GB00001F00010001",
        "830000001002GB00001F00010001",
        "330881 001002 GB00001 F00010001",
        "33088100100２GB00001F00010001"
      })
  void anotherShapeIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RealEstateUnitNumber.of(text))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("RealEstateUnitNumber"));
  }
}
