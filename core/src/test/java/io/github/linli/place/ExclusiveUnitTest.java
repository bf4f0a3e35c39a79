package io.github.linli.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.place.ExclusiveUnit.AreaSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusiveUnitTest {

  private static Known<FloorArea> area(String text) {
    return switch (text) {
      case "none" -> Known.none();
      case "unknown" -> Known.unknown();
      default -> Known.of(FloorArea.of(text));
    };
  }

  private static ExclusiveUnit unit(String registered, String surveyed, String contract) {
    return new ExclusiveUnit.Builder()
        .id("u-1")
        .registeredArea(area(registered))
        .surveyedArea(area(surveyed))
        .contractArea(area(contract))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "88.50, 89.00, 90.00, REGISTERED, 88.50",
    "88.50, unknown, unknown, REGISTERED, 88.50",
    "none, 89.00, 90.00, SURVEYED, 89.00",
    "none, 89.00, unknown, SURVEYED, 89.00",
    "none, none, 90.00, CONTRACT, 90.00"
  })
  void theRegisterGoesBeforeTheSurveyAndTheSurveyBeforeTheContract(
      String registered, String surveyed, String contract, AreaSource source, FloorArea area) {
    ExclusiveUnit unit = unit(registered, surveyed, contract);
    assertThat(unit.areaSource()).isEqualTo(Known.of(source));
    assertThat(unit.area()).isEqualTo(Known.of(area));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown, 89.00, 90.00",
    "unknown, none, none",
    "none, unknown, 90.00",
    "none, none, unknown"
  })
  void aSourceThatMayGoFirstLeavesTheAreaUnknown(
      String registered, String surveyed, String contract) {
    ExclusiveUnit unit = unit(registered, surveyed, contract);
    assertThat(unit.areaSource()).isEqualTo(Known.unknown());
    assertThat(unit.area()).isEqualTo(Known.unknown());
  }

  @Test
  void withoutAnySourceThereIsNoArea() {
    assertThat(unit("none", "none", "none").areaSource()).isEqualTo(Known.none());
    assertThat(unit("none", "none", "none").area()).isEqualTo(Known.none());
  }

  @Test
  void aUnitPrintsItsOwnersMasked() {
    Owner owner =
        new Owner.Builder()
            .id("o-1")
            .name(PersonName.of("张三丰"))
            .identityNumber(ResidentIdentityNumber.of("33088118700101019X"))
            .build();
    ExclusiveUnit unit = new ExclusiveUnit.Builder().id("u-1").owners(owner).build();
    assertThat(unit.toString())
        .contains("张**", "3308**********019X")
        .doesNotContain("三丰", "18700101");
  }
}
