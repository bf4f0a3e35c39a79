package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.place.Subdistrict;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.Rule;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.Waiver;
import io.github.linli.validation.support.Ballots;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deployment grants one community: waivers and recognitions. */
class GrantsTest {

  private static final String LIAISON = "JS-4.1.2-COMMUNITY-LIAISON";
  private static final String WAIVED = "not-applicable WAIVED";
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  /** Nobody looks after it. */
  private static final CommunityDossier ALONE = Facts.dossier(facts -> facts.noLiaisons());

  private static Waiver.Builder waiver(String target) {
    return new Waiver.Builder()
        .community("C1")
        .target(target)
        .documentNumber("江街〔2025〕7号")
        .authority("虚构街道")
        .lastDay(LAST)
        .reason("整体搬迁中");
  }

  private static Deployment waiving(String target) {
    return Deployment.builder().waive(waiver(target).build()).build();
  }

  private static Judged judged(CommunityDossier dossier, String asOf, Deployment deployment) {
    return new Judged(Judged.VALIDATOR.with(deployment).check(dossier, LocalDate.parse(asOf)));
  }

  @Test
  void aWaiverHoldsToItsLastDay() {
    assertThat(Judged.of(ALONE, "2026-06-30").rule(LIAISON)).startsWith("breached");
    assertThat(judged(ALONE, "2025-06-01", waiving(LIAISON)).rule(LIAISON)).isEqualTo(WAIVED);
    assertThat(judged(ALONE, "2026-06-30", waiving(LIAISON)).rule(LIAISON)).isEqualTo(WAIVED);
    assertThat(judged(ALONE, "2026-07-01", waiving(LIAISON)).rule(LIAISON)).startsWith("breached");
  }

  @Test
  void aDutyThatIsNoCommunitysCannotBeWaived() {
    for (String target : List.of("JS-4.1.2-RESPONSIBLE-OFFICE", "JS-4.2.1-COVERAGE-RATE")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Judged.VALIDATOR.with(waiving(target)))
          .withMessageContaining("no duty of one community");
    }
  }

  @Test
  void aWaiverIsOfOneCommunity() {
    CommunityDossier other = ALONE.withCommunity(ALONE.community().withId("C2").withName("乙小区"));
    assertThat(judged(other, "2026-06-30", waiving(LIAISON)).rule(LIAISON)).startsWith("breached");
  }

  @Test
  void ofSeveralWaiversAnyThatHoldsIsEnough() {
    Deployment renewed =
        Deployment.builder()
            .waive(waiver(LIAISON).build())
            .waive(waiver(LIAISON).lastDay(LocalDate.of(2026, 12, 31)).build())
            .build();
    assertThat(judged(ALONE, "2026-07-01", renewed).rule(LIAISON)).isEqualTo(WAIVED);
    assertThat(judged(ALONE, "2027-01-01", renewed).rule(LIAISON)).startsWith("breached");
  }

  @Test
  void nothingElseChanges() {
    Report without = Judged.of(ALONE, "2026-06-30").report();
    Report with = judged(ALONE, "2026-06-30", waiving(LIAISON)).report();
    assertThat(with.results())
        .filteredOn(result -> !result.rule().equals(LIAISON))
        .isEqualTo(
            without.results().stream().filter(result -> !result.rule().equals(LIAISON)).toList());
    assertThat(with.decisions()).isEqualTo(without.decisions());
    assertThat(without.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    assertThat(with.verdict()).isEqualTo(Verdict.UNDETERMINED); // by the other rules
    Report expired = judged(ALONE, "2026-07-01", waiving(LIAISON)).report();
    assertThat(expired.results()).isEqualTo(Judged.of(ALONE, "2026-07-01").report().results());
  }

  @Test
  void aWaivedRuleStillLetsItsDecisionsBeMade() {
    Deployment closed = waiving("JS-4.3.3-CLOSED-PROFESSIONAL");
    assertThat(judged(ALONE, "2026-06-30", closed).decision("MANAGEMENT_MODE"))
        .isEqualTo(Judged.of(ALONE, "2026-06-30").decision("MANAGEMENT_MODE"));
  }

  private static final Rule<Community> TWO =
      Stubs.rule(
          Stubs.spec("T-1")
              .addLimbs(
                  Stubs.limb("ONE", Modality.MUST, Severity.ERROR),
                  Stubs.limb("OTHER", Modality.MUST, Severity.WARNING))
              .build(),
          (duty, context, notes) -> {
            notes.note(Mark.of("OTHER"));
            return Outcome.breached(Mark.of("ONE"));
          });

  @Test
  void aWaivedLimbLeavesTheRestOfItsRule() {
    Rule<Community> both =
        Stubs.rule(
            TWO.spec(),
            (duty, context, notes) -> Outcome.breached(Mark.of("ONE"), Mark.of("OTHER")));
    assertThat(Stubs.judge(both).rule("T-1")).isEqualTo("breached ONE/ERROR OTHER/WARNING");
    assertThat(Stubs.judge(waiving("T-1#ONE"), both).rule("T-1"))
        .isEqualTo("breached OTHER/WARNING");
    assertThat(Stubs.judge(waiving("T-1#OTHER"), both).rule("T-1")).isEqualTo("breached ONE/ERROR");
    assertThat(Stubs.judge(waiving("T-1#ONE"), TWO).rule("T-1"))
        .isEqualTo(WAIVED + " + OTHER/WARNING");
    assertThat(Stubs.judge(waiving("T-1#OTHER"), TWO).rule("T-1")).isEqualTo("breached ONE/ERROR");
  }

  @Test
  void aWaivedLimbCanLeaveNoVerdictOpen() {
    Rule<Community> undecided = Stubs.rule("T-1", Stubs.UNDECIDED);
    assertThat(Stubs.judge(undecided).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(Stubs.judge(waiving("T-1#LIMB"), undecided).verdict())
        .isEqualTo(Verdict.NOT_ASSESSED);
  }

  @Test
  void whatIsSwitchedOffStaysSo() {
    Deployment both =
        Deployment.builder().switchOff(LIAISON, "disputed").waive(waiver(LIAISON).build()).build();
    assertThat(judged(ALONE, "2026-06-30", both).rule(LIAISON))
        .isEqualTo("not-applicable SWITCHED_OFF");
  }

  @Test
  void aWaiverHoldsForTheRecordsOfTheDossierAndNotForOneJudgedAlone() {
    String ordinary = "SL-CC-278-ORDINARY";
    CommunityDossier voted =
        Facts.dossier(facts -> facts.resolutions(Ballots.vote("9000 6000 3000", "90 60 30")));
    Deployment deployment = waiving(ordinary);
    assertThat(judged(voted, "2026-06-30", deployment).rule(ordinary)).isEqualTo(WAIVED);
    assertThat(
            new Judged(
                    Judged.VALIDATOR
                        .with(deployment)
                        .check(
                            voted.resolutions().items().get(0),
                            Known.of(Facts.JIANGSHAN),
                            LocalDate.of(2026, 6, 30)))
                .rule(ordinary))
        .startsWith("breached");
    assertThat(
            new Judged(
                    Judged.VALIDATOR
                        .with(waiving(LIAISON))
                        .check(
                            Community.class,
                            ALONE.community(),
                            Known.of(Facts.JIANGSHAN),
                            LocalDate.of(2026, 6, 30)))
                .rule(LIAISON))
        .startsWith("undecided");
  }

  @Test
  void anOfficeOfTheSameIdIsNoCommunity() {
    SubdistrictDossier office =
        new SubdistrictDossier.Builder()
            .subdistrict(new Subdistrict.Builder().id("C1").name("虚构街道").build())
            .build();
    assertThat(
            PolicyValidator.of(Stubs.book(Stubs.rule("T-1", Outcome.MET)).build())
                .with(waiving("T-1"))
                .check(office, LocalDate.of(2026, 6, 30))
                .results())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JS-9-NO-SUCH-RULE",
        "JS-4.1.2-COMMUNITY-LIAISON#NO_SUCH_LIMB",
        "JS-4.1.2-COMMUNITY-LIAISON#",
        "JS-3-OLD-COMMUNITY-SCOPE", // sets no duty
        "JS-3-OLD-COMMUNITY-SCOPE#LAND_READING"
      })
  void whatSetsNoDutyCannotBeWaived(String target) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judged.VALIDATOR.with(waiving(target)))
        .withMessageContaining(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aWaiverSaysAllOfItself(String blank) {
    assertThatIllegalArgumentException().isThrownBy(waiver(LIAISON).community(blank)::build);
    assertThatIllegalArgumentException().isThrownBy(waiver(blank)::build);
    assertThatIllegalArgumentException().isThrownBy(waiver(LIAISON).documentNumber(blank)::build);
    assertThatIllegalArgumentException().isThrownBy(waiver(LIAISON).authority(blank)::build);
    assertThatIllegalArgumentException().isThrownBy(waiver(LIAISON).reason(blank)::build);
  }

  private static ScopeRecognition.Builder recognition() {
    return new ScopeRecognition.Builder()
        .documentNumber("江建〔2025〕1号")
        .authority("住建局")
        .recognisedOn(LocalDate.of(2025, 5, 2));
  }

  private static Deployment recognising(Known<LocalDate> validUntil) {
    return Deployment.builder()
        .recognise("C1", recognition().validUntil(validUntil).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-01, UNDETERMINED",
    "2025-05-02, RECOGNISED because RECOGNITION_DOCUMENT",
    "2026-06-30, RECOGNISED because RECOGNITION_DOCUMENT",
    "2026-07-01, UNDETERMINED"
  })
  void aRecognitionCountsAmongTheRecordsOfItsCommunity(String asOf, String expected) {
    for (Listing<ScopeRecognition> own :
        List.of(Listing.<ScopeRecognition>none(), Listing.<ScopeRecognition>unknown())) {
      CommunityDossier dossier = ALONE.withRecognitions(own);
      assertThat(judged(dossier, asOf, recognising(Known.of(LAST))).decision("SCOPE"))
          .startsWith(expected);
      CommunityDossier other = dossier.withCommunity(ALONE.community().withId("C2"));
      assertThat(judged(other, asOf, recognising(Known.of(LAST))).decision("SCOPE"))
          .startsWith("UNDETERMINED");
    }
  }

  @Test
  void theCommunitysOwnRecognitionsStay() {
    CommunityDossier own =
        ALONE.withRecognitions(
            Listing.of(recognition().validUntil(LocalDate.of(2027, 12, 31)).build()));
    assertThat(judged(own, "2027-12-31", recognising(Known.of(LAST))).decision("SCOPE"))
        .startsWith("RECOGNISED");
    assertThat(judged(ALONE, "2099-12-31", recognising(Known.none())).decision("SCOPE"))
        .startsWith("RECOGNISED");
  }

  @Test
  void aRecognitionWithoutKnownEndOrCommunityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judged.VALIDATOR.with(recognising(Known.unknown())));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Judged.VALIDATOR.with(
                    Deployment.builder()
                        .recognise(" ", recognition().noValidUntil().build())
                        .build()));
  }

  @Test
  void theBasisShowsBoth() {
    Deployment deployment =
        Deployment.builder()
            .waive(waiver(LIAISON).build())
            .recognise("C1", recognition().noValidUntil().build())
            .build();
    Report report = judged(ALONE, "2026-06-30", deployment).report();
    assertThat(report.basis().deployment().waivers()).containsExactly(waiver(LIAISON).build());
    assertThat(report.basis().deployment().recognitions().get("C1")).hasSize(1);
  }
}
