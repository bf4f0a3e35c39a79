package io.github.linli.validation.rules.jiangshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.GridCell;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.Subdistrict;
import io.github.linli.place.Subdistrict.ResponsibleOffice;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a subdistrict has to see to for all its communities. */
class SubdistrictRulesTest {

  private static final String OFFICE = "JS-4.1.2-RESPONSIBLE-OFFICE";
  private static final String SYSTEM = "JS-4.1.2-GRID-LIAISON-SYSTEM";
  private static final String PLAN = "JS-4.3.2-PREMISES-PLAN";

  private static Subdistrict.Builder subdistrict() {
    return new Subdistrict.Builder()
        .id("S1")
        .name("双塔街道")
        .division(DivisionCode.of("330881001"))
        .communityIds("C1", "C2");
  }

  private static SubdistrictDossier.Builder dossier() {
    return new SubdistrictDossier.Builder().subdistrict(subdistrict().build());
  }

  private static String on(String asOf, String rule, SubdistrictDossier.Builder dossier) {
    return Judged.of(dossier.build(), asOf, settings -> settings).rule(rule);
  }

  private static String office(String asOf, UnaryOperator<Subdistrict.Builder> facts) {
    return on(
        asOf,
        OFFICE,
        new SubdistrictDossier.Builder().subdistrict(facts.apply(subdistrict()).build()));
  }

  private static ResponsibleOffice office(String from, String to) {
    return new ResponsibleOffice.Builder()
        .name("城建办")
        .designatedOn(PartialDate.parse(from))
        .endedOn(PartialDate.parse(to))
        .build();
  }

  @Test
  void anOfficeInChargeOnTheDayIsEnough() {
    ResponsibleOffice lasting =
        new ResponsibleOffice.Builder()
            .designatedOn(PartialDate.parse("2025-05-01"))
            .noEndedOn()
            .build();
    assertThat(office("2025-05-01", s -> s.offices(lasting))).isEqualTo("met");
    assertThat(office("2025-09-01", s -> s.atLeastOffices(List.of(lasting)))).isEqualTo("met");
    assertThat(office("2025-09-01", s -> s.offices(office("2024", "2025-09-01")))).isEqualTo("met");
  }

  @Test
  void withoutAnOfficeTheDutyIsOpenForThirtyDaysUnlessADeploymentSaysOtherwise() {
    assertThat(office("2025-05-25", Subdistrict.Builder::noOffices)).isEqualTo("open 2025-05-25");
    assertThat(office("2025-05-26", Subdistrict.Builder::noOffices))
        .isEqualTo("breached NO_OFFICE/WARNING(designationGraceDays)");
    assertThat(office("2025-09-02", s -> s.offices(office("2024", "2025-09-01"))))
        .isEqualTo("breached NO_OFFICE/WARNING(designationGraceDays)");
    SubdistrictDossier none =
        new SubdistrictDossier.Builder().subdistrict(subdistrict().noOffices().build()).build();
    assertThat(
            Judged.of(none, "2025-04-26", s -> s.set(ResponsibleOfficeRule.GRACE_DAYS, 0))
                .rule(OFFICE))
        .isEqualTo("breached NO_OFFICE/WARNING");
  }

  @Test
  void whatIsNotKnownOfOfficesIsNamed() {
    assertThat(office("2025-09-01", s -> s)).isEqualTo("undecided Subdistrict.offices");
    assertThat(office("2025-09-01", s -> s.offices(office("2025", "2026"))))
        .isEqualTo("undecided ResponsibleOffice.designatedOn");
    assertThat(office("2025-05-20", s -> s)).isEqualTo("open 2025-05-25");
  }

  @Test
  void aSubdistrictWithoutCommunitiesOrElsewhereOrBeforeThePolicyIsNotAsked() {
    assertThat(office("2025-09-01", s -> s.noCommunityIds().noOffices()))
        .isEqualTo("not-applicable NO_COMMUNITIES");
    assertThat(office("2025-09-01", s -> s.division(DivisionCode.of("330802001")).noOffices()))
        .isEqualTo("not-applicable OUTSIDE_TERRITORY");
    assertThat(office("2025-04-24", Subdistrict.Builder::noOffices))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
  }

  @Test
  void whereItLiesIsAskedOfTheSubdistrictItself() {
    assertThat(office("2025-09-01", s -> s.division(Known.unknown()).noOffices()))
        .isEqualTo("undecided Subdistrict.division");
  }

  private static GovernanceDocument.Builder system(String issuedOn) {
    return new GovernanceDocument.Builder()
        .kind(GovernanceDocument.Kind.LIAISON_SYSTEM)
        .issuedOn(PartialDate.parse(issuedOn));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-10, met",
    "2025-06-09, open 2025-06-10",
    "2026-06-30, met",
    "2026-07-01, breached NO_SYSTEM/WARNING"
  })
  void theSystemOfLiaisonHoldsFromItsIssueUntilItsRepeal(String asOf, String expected) {
    GovernanceDocument system =
        system("2025-06-10").repealedOn(PartialDate.parse("2026-07-01")).build();
    assertThat(on(asOf, SYSTEM, dossier().documents(system))).isEqualTo(expected);
  }

  @Test
  void onlyACompleteListOfDocumentsProvesThatThereIsNoSystem() {
    GovernanceDocument other =
        system("2025-06-10").kind(GovernanceDocument.Kind.MODEL_TEXT).noRepealedOn().build();
    assertThat(on("2025-07-01", SYSTEM, dossier().documents(other)))
        .isEqualTo("breached NO_SYSTEM/WARNING");
    assertThat(on("2025-07-01", SYSTEM, dossier().atLeastDocuments(List.of(other))))
        .isEqualTo("undecided SubdistrictDossier.documents");
    assertThat(on("2025-07-01", SYSTEM, dossier().documents(system("2025").noRepealedOn().build())))
        .isEqualTo("undecided GovernanceDocument.issuedOn");
  }

  @Test
  void communitiesKnownToBeTiedToNoCellAreNoted() {
    GovernanceDocument system = system("2025-06-10").noRepealedOn().build();
    GridCell one = new GridCell.Builder().id("G1").communityIds("C1").build();
    GridCell unknown = new GridCell.Builder().id("G2").build();
    assertThat(on("2025-07-01", SYSTEM, dossier().documents(system).grids(one)))
        .isEqualTo("met + NO_GRID/ADVICE");
    assertThat(on("2025-07-01", SYSTEM, dossier().documents(system).grids(one, unknown)))
        .isEqualTo("met");
    assertThat(on("2025-07-01", SYSTEM, dossier().documents(system).atLeastGrids(List.of(one))))
        .isEqualTo("met");
  }

  private static PremisesPlan.Builder plan(String adoptedOn) {
    return new PremisesPlan.Builder().adoptedOn(PartialDate.parse(adoptedOn));
  }

  @Test
  void aPlanAdoptedByTheDayIsEnoughAndDepartmentsLeftOutAreNoted() {
    PremisesPlan byFour =
        plan("2025-06-10")
            .departments(
                Authority.Role.FINANCE,
                Authority.Role.NATURAL_RESOURCES,
                Authority.Role.HOUSING,
                Authority.Role.SASAC_CENTER)
            .build();
    assertThat(on("2025-06-10", PLAN, dossier().premisesPlans(byFour))).isEqualTo("met");
    PremisesPlan byTwo =
        plan("2025-06-10").departments(Authority.Role.FINANCE, Authority.Role.HOUSING).build();
    assertThat(on("2025-06-10", PLAN, dossier().premisesPlans(byTwo)))
        .isEqualTo("met + NOT_CONSULTED/ADVICE NOT_CONSULTED/ADVICE");
    assertThat(on("2025-06-10", PLAN, dossier().premisesPlans(plan("2025-06-10").build())))
        .isEqualTo("met"); // who took part is not known
  }

  @Test
  void aDraftOrNoPlanIsABreachOnceTheListIsComplete() {
    PremisesPlan draft = new PremisesPlan.Builder().noAdoptedOn().build();
    assertThat(on("2025-06-10", PLAN, dossier().premisesPlans(draft)))
        .isEqualTo("breached NO_PLAN/WARNING");
    assertThat(on("2025-06-10", PLAN, dossier().noPremisesPlans()))
        .isEqualTo("breached NO_PLAN/WARNING");
    assertThat(on("2025-06-10", PLAN, dossier()))
        .isEqualTo("undecided SubdistrictDossier.premisesPlans");
  }
}
