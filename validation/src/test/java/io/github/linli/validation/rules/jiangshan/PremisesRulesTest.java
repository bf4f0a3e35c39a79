package io.github.linli.validation.rules.jiangshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Premises for property service: before, in and after a renovation. */
class PremisesRulesTest {

  private static final String BEFORE = "JS-4.3.2-PRE-RENOVATION-SPEC";
  private static final String PLAN = "JS-4.3.2-IN-RENOVATION-PLAN";
  private static final String AFTER = "JS-4.3.2-POST-RENOVATION-PREMISES";
  private static final String APPROVAL = "JS-4.3.2-APPROVAL";

  /** Old and not yet renovated. */
  private static final CommunityDossier PENDING =
      ScopeFacts.pathA("1998-06", "1998-09").withRenovations(Listing.none());

  private static PremisesSpec.Builder spec(String day) {
    PartialDate settled = PartialDate.parse(day);
    return new PremisesSpec.Builder()
        .area(FloorArea.of("30.00"))
        .areaSpecifiedOn(settled)
        .location("东门")
        .locationSpecifiedOn(settled)
        .constructionStandard("砖混")
        .constructionStandardSpecifiedOn(settled)
        .fitOutStandard("简装")
        .fitOutStandardSpecifiedOn(settled);
  }

  private static RenovationProject.Builder works(String startedOn) {
    return new RenovationProject.Builder()
        .startedOn(PartialDate.parse(startedOn))
        .noAcceptedOn()
        .noFitForManagement();
  }

  private static String on(
      String asOf, String rule, RenovationProject.Builder project, String... options) {
    return Judged.of(
            PENDING.withRenovations(Listing.of(project.build())),
            asOf,
            settings -> {
              List.of(options).forEach(settings::turnOn);
              return settings;
            })
        .rule(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, met",
    "2025-09-01, breached LATE/ERROR LATE/ERROR LATE/ERROR LATE/ERROR"
  })
  void whatIsSettledOnTheDayWorksBeginIsLate(String settled, String expected) {
    assertThat(on("2025-09-01", BEFORE, works("2025-09-01").premisesSpec(spec(settled).build())))
        .isEqualTo(expected);
  }

  @Test
  void theOptionLetsTheDayWorksBeginCount() {
    assertThat(
            on(
                "2025-09-01",
                BEFORE,
                works("2025-09-01").premisesSpec(spec("2025-09-01").build()),
                "notLaterThanStart"))
        .isEqualTo("met");
  }

  @Test
  void whatIsNotSettledOnceWorksHaveBegunIsMissing() {
    PremisesSpec withoutPlace =
        spec("2025-08-20")
            .build()
            .withLocationSpecifiedOn(Known.unknown())
            .withLocation(Known.none());
    assertThat(on("2025-09-01", BEFORE, works("2025-09-01").premisesSpec(withoutPlace)))
        .isEqualTo("breached MISSING/ERROR");
    assertThat(on("2025-09-01", BEFORE, works("2025-09-01").noPremisesSpec()))
        .isEqualTo("breached MISSING/ERROR MISSING/ERROR MISSING/ERROR MISSING/ERROR");
    assertThat(on("2025-08-31", BEFORE, works("2025-09-01").noPremisesSpec()))
        .isEqualTo("open 2025-09-01");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThat(on("2025-09-01", BEFORE, works("2025-09-01")))
        .isEqualTo("undecided RenovationProject.premisesSpec");
    PremisesSpec undated = spec("2025-08-20").build().withAreaSpecifiedOn(Known.unknown());
    assertThat(on("2025-09-01", BEFORE, works("2025-09-01").premisesSpec(undated)))
        .isEqualTo("undecided PremisesSpec.areaSpecifiedOn");
    assertThat(on("2025-12-01", BEFORE, works("2025").premisesSpec(spec("2025-08-20").build())))
        .isEqualTo("undecided RenovationProject.startedOn");
  }

  @Test
  void worksBegunBeforeThePolicyAreOnlyNotedAndWorksNotBegunAreNotAskedAbout() {
    assertThat(on("2025-09-01", BEFORE, works("2025-04-24").noPremisesSpec()))
        .isEqualTo("not-applicable STARTED_BEFORE_POLICY + STARTED_BEFORE_POLICY/ADVICE");
    assertThat(on("2025-09-01", BEFORE, works("2025-04-25").noPremisesSpec()))
        .startsWith("breached MISSING/ERROR");
    assertThat(
            on(
                "2025-09-01",
                BEFORE,
                new RenovationProject.Builder().noStartedOn().noAcceptedOn().noPremisesSpec()))
        .isEqualTo("not-applicable WORKS_NOT_BEGUN");
  }

  @Test
  void worksOverBeforeThePolicyAreNotEvenNoted() {
    RenovationProject.Builder over =
        works("2022-10-08").acceptedOn(PartialDate.parse("2025-04-24")).fitForManagement(true);
    assertThat(on("2025-09-01", BEFORE, over)).isEqualTo("not-applicable STARTED_BEFORE_POLICY");
    assertThat(on("2025-09-01", PLAN, over)).isEqualTo("not-applicable OVER_BEFORE_POLICY");
    over.acceptedOn(PartialDate.parse("2025-04-25"));
    assertThat(on("2025-09-01", BEFORE, over))
        .isEqualTo("not-applicable STARTED_BEFORE_POLICY + STARTED_BEFORE_POLICY/ADVICE");
    assertThat(on("2025-09-01", PLAN, over)).isEqualTo("undecided RenovationProject.plan");
  }

  @Test
  void aCommunityThatBecameOldByTheWorksItselfIsJudgedAsOfTheirBeginning() {
    RenovationProject.Builder done =
        new RenovationProject.Builder()
            .startedOn(PartialDate.parse("2025-09-01"))
            .acceptedOn(PartialDate.parse("2026-03-01"))
            .fitForManagement(true)
            .noPremisesSpec();
    assertThat(on("2026-06-01", BEFORE, done)).startsWith("breached MISSING/ERROR");
  }

  private static RenovationProject.Plan.Builder plan() {
    return new RenovationProject.Plan.Builder()
        .finalisedOn(PartialDate.parse("2025-08-25"))
        .includesPremises(true)
        .area(FloorArea.of("30"))
        .location("东门");
  }

  private static String planned(UnaryOperator<RenovationProject.Plan.Builder> facts) {
    return on(
        "2025-09-01",
        PLAN,
        works("2025-09-01")
            .premisesSpec(spec("2025-08-20").build())
            .plan(facts.apply(plan()).build()));
  }

  @Test
  void aPlanHasThePremisesAsTheSubdistrictAsked() {
    assertThat(planned(plan -> plan)).isEqualTo("met");
    assertThat(planned(plan -> plan.includesPremises(false).noArea().noLocation()))
        .isEqualTo("breached OMITTED/ERROR");
    assertThat(planned(plan -> plan.area(FloorArea.of("29.99"))))
        .isEqualTo("breached MISMATCH/WARNING");
    assertThat(planned(RenovationProject.Plan.Builder::noLocation))
        .isEqualTo("breached MISMATCH/WARNING");
    assertThat(planned(plan -> plan.area(Known.unknown())))
        .isEqualTo("undecided RenovationProject.Plan.area");
    assertThat(planned(plan -> plan.includesPremises(Known.unknown()))).isEqualTo("met");
    assertThat(
            planned(
                plan ->
                    new RenovationProject.Plan.Builder().finalisedOn(plan.build().finalisedOn())))
        .isEqualTo(
            "undecided RenovationProject.Plan.area, RenovationProject.Plan.includesPremises, "
                + "RenovationProject.Plan.location");
  }

  @Test
  void onlyAPlanThatIsFinalAndWhatWasAskedBeforeItCounts() {
    assertThat(planned(RenovationProject.Plan.Builder::noFinalisedOn))
        .isEqualTo("not-applicable PLAN_NOT_FINAL");
    assertThat(planned(plan -> plan.finalisedOn(PartialDate.parse("2025-08-19"))))
        .isEqualTo("not-applicable NOTHING_ASKED");
    assertThat(planned(plan -> plan.finalisedOn(PartialDate.parse("2025-04-24"))))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(
            planned(
                plan ->
                    plan.finalisedOn(PartialDate.parse("2025-09-10"))
                        .includesPremises(false)
                        .noArea()
                        .noLocation()))
        .isEqualTo("open 2025-09-10");
    assertThat(on("2025-09-01", PLAN, works("2025-09-01").plan(plan().build())))
        .isEqualTo("undecided RenovationProject.premisesSpec");
    assertThat(on("2025-09-01", PLAN, works("2025-09-01").noPremisesSpec().plan(plan().build())))
        .isEqualTo("not-applicable NOTHING_ASKED");
    assertThat(on("2025-09-01", PLAN, works("2025-09-01").premisesSpec(spec("2025-08-20").build())))
        .isEqualTo("undecided RenovationProject.plan");
  }

  @Test
  void whatWasAskedAfterThePlanWasFinalIsNotHeldAgainstIt() {
    PremisesSpec late =
        spec("2025-08-20").build().withAreaSpecifiedOn(Known.of(PartialDate.parse("2025-12-01")));
    RenovationProject.Plan smaller = plan().area(FloorArea.of("25")).build();
    assertThat(on("2025-12-31", PLAN, works("2025-09-01").premisesSpec(late).plan(smaller)))
        .isEqualTo("met");
  }

  @Test
  void worksAcceptedWithoutAPlanLeftOutWhatWasAsked() {
    RenovationProject.Builder without =
        works("2025-10-01").premisesSpec(spec("2025-08-20").build()).noPlan();
    assertThat(on("2026-02-01", PLAN, without)).isEqualTo("not-applicable PLAN_NOT_FINAL");
    without.acceptedOn(PartialDate.parse("2026-02-01")).fitForManagement(true);
    assertThat(on("2026-01-31", PLAN, without)).isEqualTo("open 2026-02-01");
    assertThat(on("2026-02-01", PLAN, without)).isEqualTo("breached OMITTED/ERROR");
  }

  @Test
  void whatIsSettledOrApprovedOnADayToComeIsNotYet() {
    assertThat(
            on("2025-07-01", BEFORE, works("2025-09-01").premisesSpec(spec("2025-08-20").build())))
        .isEqualTo("open 2025-09-01");
    assertThat(
            on("2025-08-20", BEFORE, works("2025-09-01").premisesSpec(spec("2025-08-20").build())))
        .isEqualTo("met");
    assertThat(
            built(
                p ->
                    p.approvedOn(PartialDate.parse("2025-08-11"))
                        .buildStartedOn(PartialDate.parse("2025-09-01"))))
        .isEqualTo("open 2025-09-01");
  }

  private static ServicePremises.Builder premises(String from) {
    return new ServicePremises.Builder().id("P1").availableFrom(PartialDate.parse(from));
  }

  private static String after(Listing<ServicePremises> premises) {
    return Judged.of(ScopeFacts.pathA("1998-06", "1998-09").withPremises(premises), "2025-07-01")
        .rule(AFTER);
  }

  @Test
  void aRenovatedCommunityHasPremisesInUse() {
    assertThat(after(Listing.of(premises("2025-07-01").noAvailableTo().build()))).isEqualTo("met");
    assertThat(after(Listing.of(premises("2025-07-02").noAvailableTo().build())))
        .isEqualTo("open 2025-07-02");
    assertThat(
            after(
                Listing.of(premises("2024").availableTo(PartialDate.parse("2025-06-30")).build())))
        .isEqualTo("breached NO_PREMISES/WARNING");
    assertThat(after(Listing.none())).isEqualTo("breached NO_PREMISES/WARNING");
    assertThat(after(Listing.unknown())).isEqualTo("undecided CommunityDossier.premises");
  }

  @Test
  void aCommunityNotRenovatedIsNotAskedForPremises() {
    assertThat(Judged.of(PENDING.withPremises(Listing.none()), "2025-07-01").rule(AFTER))
        .isEqualTo("not-applicable NOT_RENOVATED");
  }

  private static String built(UnaryOperator<ServicePremises.Builder> facts) {
    ServicePremises.Builder built =
        new ServicePremises.Builder()
            .id("P1")
            .approvalNeeded(true)
            .buildStartedOn(PartialDate.parse("2025-08-10"));
    return Judged.of(PENDING.withPremises(Listing.of(facts.apply(built).build())), "2025-08-10")
        .rule(APPROVAL);
  }

  @Test
  void theApprovalIsThereByTheDayBuildingBegins() {
    assertThat(built(p -> p.approvedOn(PartialDate.parse("2025-08-10")))).isEqualTo("met");
    assertThat(built(p -> p.approvedOn(PartialDate.parse("2025-08-11"))))
        .isEqualTo("breached BUILT_FIRST/WARNING");
    assertThat(built(ServicePremises.Builder::noApprovedOn))
        .isEqualTo("breached BUILT_FIRST/WARNING");
    assertThat(built(p -> p.noApprovedOn().buildStartedOn(PartialDate.parse("2025-08-11"))))
        .isEqualTo("open 2025-08-11");
    assertThat(built(p -> p)).isEqualTo("undecided ServicePremises.approvedOn");
    assertThat(built(p -> p.approvedOn(PartialDate.parse("2025-08"))))
        .isEqualTo("undecided ServicePremises.approvedOn");
  }

  @Test
  void whatNeedsNoApprovalOrIsNotBuiltIsNotAskedAbout() {
    assertThat(built(p -> p.approvalNeeded(false).noApprovedOn()))
        .isEqualTo("not-applicable NO_APPROVAL_NEEDED");
    assertThat(built(p -> p.noBuildStartedOn())).isEqualTo("not-applicable NOT_BEING_BUILT");
    assertThat(built(p -> p.noApprovedOn().buildStartedOn(PartialDate.parse("2025-04-24"))))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(built(p -> p.approvalNeeded(Known.unknown()).noApprovedOn()))
        .isEqualTo("undecided NATURAL_RESOURCES?APPROVAL_NEEDED");
  }
}
