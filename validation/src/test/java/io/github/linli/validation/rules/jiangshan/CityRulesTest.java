package io.github.linli.validation.rules.jiangshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CityDossier;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.party.Authority.Role;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the city and its departments have to see to. */
class CityRulesTest {

  private static final String LINKAGE = "JS-4.1.1-LINKAGE-MEMBERS";
  private static final String SUPERVISION = "JS-4.1.3-HCD-SUPERVISION";

  private static final List<Role> NINE =
      List.of(
          Role.NDRC,
          Role.PSB,
          Role.FINANCE,
          Role.NATURAL_RESOURCES,
          Role.HOUSING,
          Role.EMERGENCY,
          Role.MARKET,
          Role.COMPREHENSIVE_ENFORCEMENT,
          Role.ECOLOGY);

  private static CityDossier.Builder city() {
    return new CityDossier.Builder()
        .id("330881")
        .name("江山市")
        .division(DivisionCode.of("330881"))
        .subdistricts("双塔街道", "虎山街道");
  }

  private static CoordinationMechanism linkage() {
    return new CoordinationMechanism.Builder()
        .kind(CoordinationMechanism.Kind.LINKAGE)
        .establishedOn(PartialDate.parse("2025-06-01"))
        .noEndedOn()
        .departments(Listing.complete(NINE))
        .subdistricts("双塔街道", "虎山街道")
        .build();
  }

  private static String on(String asOf, String rule, CityDossier.Builder city) {
    return Judged.of(city.build(), asOf).rule(rule);
  }

  @Test
  void nineDepartmentsAndAllSubdistrictsMakeItWhole() {
    assertThat(on("2025-06-01", LINKAGE, city().mechanisms(linkage()))).isEqualTo("met");
    assertThat(on("2025-05-31", LINKAGE, city().mechanisms(linkage())))
        .isEqualTo("open 2025-06-01");
  }

  @Test
  void aMissingDepartmentOrSubdistrictIsABreachAndTheFireBrigadeMakesUpForNone() {
    CoordinationMechanism withoutEcology =
        linkage()
            .withDepartments(
                Listing.of(
                    Role.NDRC,
                    Role.PSB,
                    Role.FINANCE,
                    Role.NATURAL_RESOURCES,
                    Role.HOUSING,
                    Role.EMERGENCY,
                    Role.MARKET,
                    Role.COMPREHENSIVE_ENFORCEMENT,
                    Role.FIRE_RESCUE));
    assertThat(on("2025-07-01", LINKAGE, city().mechanisms(withoutEcology)))
        .isEqualTo("breached MEMBER_MISSING/WARNING");
    assertThat(
            on(
                "2025-07-01",
                LINKAGE,
                city().mechanisms(linkage().withSubdistricts(Listing.of("双塔街道")))))
        .isEqualTo("breached MEMBER_MISSING/WARNING");
  }

  @Test
  void membersOfAMechanismToComeAreNotThereYet() {
    CoordinationMechanism now = linkage().withDepartments(Listing.complete(NINE.subList(0, 8)));
    CoordinationMechanism later =
        linkage().withEstablishedOn(Known.of(PartialDate.parse("2027-01-01")));
    assertThat(on("2025-07-01", LINKAGE, city().mechanisms(now, later)))
        .isEqualTo("open 2027-01-01");
  }

  @Test
  void noMechanismIsABreachOnlyIfTheListIsComplete() {
    CoordinationMechanism other = linkage().withKind(CoordinationMechanism.Kind.ENFORCEMENT);
    assertThat(on("2025-07-01", LINKAGE, city().mechanisms(other)))
        .isEqualTo("breached NO_MECHANISM/WARNING");
    assertThat(on("2025-07-01", LINKAGE, city().atLeastMechanisms(List.of(other))))
        .isEqualTo("undecided CityDossier.mechanisms");
  }

  @Test
  void whatIsNotKnownOfMembersIsNamed() {
    assertThat(
            on(
                "2025-07-01",
                LINKAGE,
                city().mechanisms(linkage().withDepartments(Listing.atLeast(NINE.subList(0, 8))))))
        .isEqualTo("undecided CoordinationMechanism.departments");
    assertThat(
            on(
                "2025-07-01",
                LINKAGE,
                city().atLeastSubdistricts(List.of("双塔街道")).mechanisms(linkage())))
        .isEqualTo("undecided CityDossier.subdistricts");
  }

  private static GovernanceDocument document(Known<Authority.Role> department) {
    return new GovernanceDocument.Builder()
        .kind(GovernanceDocument.Kind.ASSESSMENT_SCHEME)
        .department(department)
        .issuedOn(PartialDate.parse("2025-06-01"))
        .noRepealedOn()
        .build();
  }

  @Test
  void oneDocumentOfTheHousingBureauThatHoldsIsEnough() {
    assertThat(on("2025-06-01", SUPERVISION, city().documents(document(Known.of(Role.HOUSING)))))
        .isEqualTo("met");
    assertThat(on("2025-06-01", SUPERVISION, city().documents(document(Known.of(Role.JUSTICE)))))
        .isEqualTo("breached NO_DOCUMENT/ADVICE");
    assertThat(on("2025-06-01", SUPERVISION, city().documents(document(Known.unknown()))))
        .isEqualTo("undecided GovernanceDocument.department");
    assertThat(on("2025-06-01", SUPERVISION, city())).isEqualTo("undecided CityDossier.documents");
  }

  @Test
  void whereItLiesIsAskedOfTheCityItself() {
    assertThat(on("2025-06-01", LINKAGE, city().division(Known.unknown()).noMechanisms()))
        .isEqualTo("undecided CityDossier.division");
  }

  @Test
  void anotherCityIsNotAsked() {
    assertThat(on("2025-06-01", LINKAGE, city().division(DivisionCode.of("330802")).noMechanisms()))
        .isEqualTo("not-applicable OUTSIDE_TERRITORY");
  }
}
