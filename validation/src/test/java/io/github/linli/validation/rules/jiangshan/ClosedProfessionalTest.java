package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.committee;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Facts.management;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Severity;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedProfessionalTest {

  private static final String BREACHED =
      "breached NOT_PROFESSIONAL/WARNING(closedProfessionalMonths)";
  private static final Resolution CHOSEN = management("R1", "2025-05-20", 6);

  /** An old community found fit to be enclosed on a day, of which nothing else is recorded. */
  private static CommunityDossier enclosable(String foundOn) {
    CommunityDossier old =
        ScopeFacts.dossier(
            c ->
                c.land(io.github.linli.place.Community.Land.STATE)
                    .builtOn(date("1998-06-01"))
                    .deliveredOn(date("1998-09-01"))
                    .enclosable(true)
                    .enclosureFoundOn(date(foundOn)));
    return old.withArrangements(Listing.none())
        .withAssemblies(Listing.none())
        .withCommittees(Listing.none())
        .withContracts(Listing.none())
        .withResolutions(Listing.none());
  }

  private static CommunityDossier with(
      CommunityDossier dossier, ManagementArrangement.Builder arrangement) {
    return dossier.withArrangements(Listing.of(arrangement.build()));
  }

  private static ServiceContract contract(String signedOn) {
    return new ServiceContract.Builder()
        .id("H1")
        .kind(ServiceContract.Kind.HIRED)
        .signedOn(date(signedOn))
        .effectiveOn(date("2025-07-01"))
        .noEndsOn()
        .decidedBy("R1")
        .build();
  }

  /** All steps done. */
  private static CommunityDossier professional() {
    return with(
            enclosable("2025-05-01"),
            inMode(ManagementMode.PROFESSIONAL, "2025-07-01").decidedBy("R1"))
        .withAssemblies(Listing.of(new OwnersAssembly(date("2025-05-10"), Known.none())))
        .withCommittees(Listing.of(committee("2025-05-10", "2030-05-09")))
        .withContracts(Listing.of(contract("2025-06-01")))
        .withResolutions(Listing.of(CHOSEN));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return on(asOf, dossier, settings -> settings);
  }

  private static String on(
      String asOf, CommunityDossier dossier, UnaryOperator<Deployment.Builder> settings) {
    return Judged.of(dossier, asOf, settings).rule("JS-4.3.3-CLOSED-PROFESSIONAL");
  }

  private static Deployment.Builder twelveSet(Deployment.Builder settings) {
    return settings.set(ClosedProfessionalRule.MONTHS, 12);
  }

  @Test
  void allStepsAreEnough() {
    assertThat(on("2025-07-01", professional())).isEqualTo("met");
    assertThat(on("2026-06-30", professional())).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-01, open 2026-05-01",
    "2026-05-01, open 2026-05-01",
    "2026-05-02, breached NOT_PROFESSIONAL/ERROR"
  })
  void twelveMonthsAreGivenTheLastDayIncluded(String asOf, String expected) {
    assertThat(on(asOf, enclosable("2025-05-01"), ClosedProfessionalTest::twelveSet))
        .isEqualTo(expected);
  }

  @Test
  void theMonthsAreNotLaw() {
    assertThat(on("2026-05-02", enclosable("2025-05-01"))).isEqualTo(BREACHED);
    assertThat(
            on(
                "2026-05-02",
                enclosable("2025-05-01"),
                settings -> settings.set(ClosedProfessionalRule.MONTHS, 18)))
        .isEqualTo("open 2026-11-01");
  }

  @Test
  void aFindingBeforeThePolicyCountsFromItsFirstDay() {
    assertThat(on("2026-04-25", enclosable("2024-01-01"))).isEqualTo("open 2026-04-25");
    assertThat(on("2026-04-26", enclosable("2024-01-01"))).isEqualTo(BREACHED);
  }

  @Test
  void aMonthOfFindingLeavesTheDueDayOpen() {
    assertThat(on("2026-05-01", enclosable("2025-05"))).isEqualTo("open 2026-05-31");
    assertThat(on("2026-05-15", enclosable("2025-05")))
        .isEqualTo("undecided Community.enclosureFoundOn");
    assertThat(on("2026-06-01", enclosable("2025-05"))).isEqualTo(BREACHED);
    assertThat(on("2026-06-01", enclosable("?"))).isEqualTo("undecided Community.enclosureFoundOn");
    CommunityDossier unsaid = professional().withAssemblies(Listing.unknown());
    assertThat(
            on(
                "2026-05-15",
                unsaid.withCommunity(unsaid.community().withEnclosureFoundOn(date("2025-05")))))
        .isEqualTo("undecided Community.enclosureFoundOn, CommunityDossier.assemblies");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assemblies", "committees", "contracts"})
  void aStepThatIsMissingBreaches(String step) {
    CommunityDossier done = professional();
    CommunityDossier without =
        switch (step) {
          case "assemblies" -> done.withAssemblies(Listing.none());
          case "committees" -> done.withCommittees(Listing.none());
          default -> done.withContracts(Listing.none());
        };
    assertThat(on("2026-06-30", without)).isEqualTo(BREACHED);
    assertThat(on("2025-09-01", without)).isEqualTo("open 2026-05-01");
    CommunityDossier unknown =
        switch (step) {
          case "assemblies" -> done.withAssemblies(Listing.unknown());
          case "committees" -> done.withCommittees(Listing.unknown());
          default -> done.withContracts(Listing.unknown());
        };
    assertThat(on("2026-06-30", unknown)).isEqualTo("undecided CommunityDossier." + step);
  }

  @Test
  void anEnterpriseNobodyChoseIsNotEnough() {
    CommunityDossier rejected =
        professional().withResolutions(Listing.of(management("R1", "2025-05-20", 5)));
    assertThat(on("2026-06-30", rejected)).isEqualTo(BREACHED);
  }

  @Test
  void trusteeshipIsJudgedByWhetherTheOwnersChoseIt() { // S41
    ManagementArrangement.Builder trusteeship =
        inMode(ManagementMode.NEIGHBORHOOD_TRUSTEESHIP, "2025-05-01");
    CommunityDossier community = enclosable("2025-05-01");
    CommunityDossier silent = with(community, trusteeship).withResolutions(Listing.unknown());
    assertThat(on("2026-06-30", silent)).isEqualTo("undecided ManagementArrangement.decidedBy");
    CommunityDossier none = with(community, trusteeship.noDecidedBy());
    assertThat(on("2026-06-30", none, ClosedProfessionalTest::twelveSet))
        .isEqualTo("breached NOT_PROFESSIONAL/ERROR");
    CommunityDossier chosen =
        with(community, trusteeship.decidedBy("R1")).withResolutions(Listing.of(CHOSEN));
    assertThat(on("2026-06-30", chosen))
        .isEqualTo("not-applicable OWNERS_DECISION_284 + OTHER_FORM_CHOSEN/WARNING");
    assertThat(Judged.of(chosen, "2026-06-30").decision("OWNERS_CHOICE"))
        .isEqualTo("LAWFUL_DECISION because FORM_OTHER_MANAGER");
  }

  @Test
  void theOptionPutsThePolicyBeforeTheirChoiceAndStillOnlyWarns() {
    CommunityDossier chosen =
        with(
                enclosable("2025-05-01"),
                inMode(ManagementMode.RESIDENT_SELF_MGMT, "2025-05-01").decidedBy("R1"))
            .withResolutions(Listing.of(CHOSEN));
    Judged judged =
        Judged.of(chosen, "2026-06-30", settings -> twelveSet(settings).turnOn("policyOverChoice"));
    assertThat(judged.rule("JS-4.3.3-CLOSED-PROFESSIONAL"))
        .isEqualTo("breached NOT_PROFESSIONAL/WARNING");
    assertThat(judged.finding("NOT_PROFESSIONAL").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aContractSignedBeforeTheChoiceBreaches() {
    CommunityDossier early = professional().withContracts(Listing.of(contract("2025-05-19")));
    assertThat(on("2025-09-01", early)).isEqualTo("breached CONTRACT_BEFORE_DECISION/ERROR");
    CommunityDossier sameDay = professional().withContracts(Listing.of(contract("2025-05-20")));
    assertThat(on("2025-09-01", sameDay)).isEqualTo("met");
  }

  @Test
  void anArrangementNotListedMayBeTheOwnersChoice() {
    CommunityDossier partial =
        enclosable("2025-05-01").withArrangements(Listing.atLeast(List.of()));
    assertThat(on("2026-06-30", partial)).isEqualTo("undecided CommunityDossier.arrangements");
  }

  @Test
  void onlyOldCommunitiesFoundFitToBeEnclosedAreAsked() {
    CommunityDossier dossier = enclosable("2025-05-01");
    assertThat(
            on(
                "2026-06-30",
                dossier.withCommunity(dossier.community().withEnclosable(Known.of(false)))))
        .isEqualTo("not-applicable NOT_ENCLOSABLE");
    assertThat(
            on(
                "2026-06-30",
                dossier.withCommunity(dossier.community().withEnclosable(Known.unknown()))))
        .isEqualTo("undecided SUBDISTRICT?ENCLOSABLE");
    assertThat(
            on(
                "2026-06-30",
                dossier.withCommunity(dossier.community().withBuiltOn(date("2012-01-01")))))
        .startsWith("undecided "); // whether it is of the second kind is not recorded
    assertThat(on("2026-06-30", dossier.withRenovations(Listing.none())))
        .isEqualTo("not-applicable SCOPE_PENDING_RENOVATION");
  }
}
