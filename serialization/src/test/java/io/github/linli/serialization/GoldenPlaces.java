package io.github.linli.serialization;

import io.github.linli.law.DocumentNumber;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Authority;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RealEstateUnitNumber;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The values behind the golden documents of places and parties; all fictional but the codes. */
final class GoldenPlaces {

  private GoldenPlaces() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("subdistrict", subdistrict()),
        Arguments.of("neighborhood", neighborhood()),
        Arguments.of("grid-cell", new GridCell.Builder().id("330881001002G03").noName().build()),
        Arguments.of("management-area", managementArea()),
        Arguments.of("enclosure-scheme", enclosureScheme()),
        Arguments.of("service-premises", servicePremises()),
        Arguments.of("premises-plan", premisesPlan()),
        Arguments.of("premises-spec", premisesSpec()),
        Arguments.of("exclusive-unit", exclusiveUnit()),
        Arguments.of("organisation", organisation()),
        Arguments.of("authority", Authority.of(Authority.Role.HOUSING, "江山市住建局")));
  }

  private static Subdistrict subdistrict() {
    return new Subdistrict.Builder()
        .id("s-1")
        .name("双塔街道")
        .division(DivisionCode.of("330881001"))
        .atLeastOffices(
            List.of(
                new Subdistrict.ResponsibleOffice.Builder()
                    .name("城建办")
                    .documentNumber(DocumentNumber.of("双街发", 2025, 21))
                    .designatedOn(PartialDate.of(2025, 5, 1))
                    .noEndedOn()
                    .build()))
        .build();
  }

  private static Neighborhood neighborhood() {
    return new Neighborhood.Builder().id("n-1").name("城北社区").subdistrictId("s-1").build();
  }

  private static ManagementArea managementArea() {
    return new ManagementArea.Builder()
        .id("a-1")
        .communityIds("330881-00001", "330881-00002")
        .hasBoundary(true)
        .boundaryDocument("划分方案附图3")
        .atLeastGridIds(List.of("330881001002G03"))
        .delineatedOn(PartialDate.of(2025, 8, 15))
        .delineatedBy(ManagementArea.Delineator.COUNTY_DEPARTMENT_WITH_SUBDISTRICT)
        .neighborhoodConsulted(true)
        .ownersConsented(false)
        .ownersAssemblies(Reported.exactly(1))
        .build();
  }

  private static EnclosureScheme enclosureScheme() {
    return new EnclosureScheme.Builder()
        .areaIds("a-1")
        .adoptedOn(PartialDate.of(2025, 10, 1))
        .gates(Reported.exactly(2))
        .noGuardPosts()
        .locationsSet(true)
        .build();
  }

  private static ServicePremises servicePremises() {
    return new ServicePremises.Builder()
        .id("p-1")
        .kind(ServicePremises.Kind.GUARDHOUSE)
        .rented(false)
        .area(FloorArea.of("12.50"))
        .availableFrom(PartialDate.of(2026, 1, 1))
        .noAvailableTo()
        .approvalNeeded(true)
        .approvedOn(PartialDate.of(2025, 9, 30))
        .buildStartedOn(PartialDate.parse("2025-10"))
        .build();
  }

  private static PremisesPlan premisesPlan() {
    return new PremisesPlan.Builder()
        .subdistrictId("s-1")
        .adoptedOn(PartialDate.of(2025, 7, 1))
        .departments(Authority.Role.FINANCE, Authority.Role.SASAC_CENTER)
        .neighborhoodConsulted(true)
        .noPlannedCompletionOn()
        .build();
  }

  private static PremisesSpec premisesSpec() {
    return new PremisesSpec.Builder()
        .area(FloorArea.of("35"))
        .areaSpecifiedOn(PartialDate.of(2025, 8, 20))
        .location("3幢东侧")
        .locationSpecifiedOn(PartialDate.of(2025, 8, 20))
        .constructionStandard("砖混,一层")
        .noFitOutStandard()
        .noFitOutStandardSpecifiedOn()
        .build();
  }

  private static ExclusiveUnit exclusiveUnit() {
    return new ExclusiveUnit.Builder()
        .id("3-1-502")
        .number(RealEstateUnitNumber.of("330881001002GB00003F00030502"))
        .building("3幢")
        .registeredArea(FloorArea.of("88.50"))
        .noSurveyedArea()
        .contractArea(FloorArea.of("90.00"))
        .kind(ExclusiveUnit.Kind.RESIDENTIAL)
        .owners(person(), company())
        .developerHeld(false)
        .build();
  }

  private static Owner person() {
    return new Owner.Builder()
        .id("o-1")
        .kind(Owner.Kind.NATURAL_PERSON)
        .name(PersonName.of("徐小山"))
        .identityNumber(ResidentIdentityNumber.of("33088118700101019X"))
        .noCreditCode()
        .build();
  }

  private static Owner company() {
    return new Owner.Builder()
        .id("o-2")
        .kind(Owner.Kind.ORGANISATION)
        .creditCode(UnifiedSocialCreditCode.of("91350100M000100Y43"))
        .build();
  }

  private static Organisation organisation() {
    return new Organisation.Builder()
        .name("示例供电公司")
        .code(UnifiedSocialCreditCode.of("91350100M000100Y43"))
        .kind(Organisation.Kind.POWER)
        .build();
  }
}
