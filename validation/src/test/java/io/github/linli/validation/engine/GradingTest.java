package io.github.linli.validation.engine;

import static io.github.linli.validation.support.Stubs.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.linli.law.Citation;
import io.github.linli.place.Community;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Provenance;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradingTest {

  private static final Parameter<Integer> DAYS = Parameter.days("days", 7);

  private static Rule<Community> breaching(RuleSpec spec) {
    return Stubs.rule(spec, (duty, context, notes) -> Stubs.BREACHED);
  }

  private static RuleSpec spec(Modality modality, Severity severity, Provenance provenance) {
    return Stubs.spec("T-1")
        .addLimbs(Stubs.limb("LIMB", modality, severity))
        .provenance(provenance)
        .build();
  }

  private static Severity graded(RuleSpec spec, UnaryOperator<Deployment.Builder> settings) {
    Deployment deployment = settings.apply(Deployment.builder()).build();
    return Stubs.judge(deployment, breaching(spec)).finding("LIMB").severity();
  }

  @ParameterizedTest
  @EnumSource(
      value = Modality.class,
      names = {"GOAL", "ENCOURAGED", "MAY"})
  void goalsEncouragementsAndPermissionsAreNeverErrors(Modality modality) {
    RuleSpec spec = spec(modality, Severity.WARNING, Provenance.VERIFIED);
    assertThat(graded(spec, s -> s.regrade("T-1", Severity.ERROR, "trial")))
        .isEqualTo(Severity.WARNING);
    assertThatThrownBy(() -> graded(spec, s -> s.regrade("T-1#LIMB", Severity.ERROR, "trial")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("T-1#LIMB");
    assertThatThrownBy(() -> Stubs.limb("LIMB", modality, Severity.ERROR))
        .isInstanceOf(IllegalArgumentException.class);
    Rule<Community> byMark =
        Stubs.rule(
            spec,
            (duty, context, notes) -> Outcome.breached(Mark.of("LIMB").gradedAs(Severity.ERROR)));
    assertThat(Stubs.judge(byMark).finding("LIMB").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void noGoalOfTheBooksBecomesAnErrorHoweverRegraded() {
    for (RuleBook book : List.of(Books.nation(), Books.jiangshan())) {
      for (RuleSpec spec : book.specs()) {
        var validator =
            PolicyValidator.of(book)
                .with(Deployment.builder().regrade(spec.id(), Severity.ERROR, "trial").build());
        for (String asOf : List.of("2025-07-01", "2025-12-31", "2026-01-01", "2026-03-01")) {
          var dossier =
              Facts.dossier(
                  f ->
                      f.committees(Facts.committee("2026-02-01", "2029-02-01"))
                          .noInterimCommittees()
                          .noLiaisons());
          for (Finding finding : validator.check(dossier, LocalDate.parse(asOf)).findings()) {
            if (!finding.modality().isGradableAsError()) {
              assertThat(finding.severity()).as("%s", finding).isNotEqualTo(Severity.ERROR);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MUST,        ERROR,   ,        ERROR",
    "MUST,        ERROR,   WARNING, WARNING",
    "MUST,        ERROR,   ADVICE,  ADVICE",
    "MUST_NOT,    WARNING, ERROR,   ERROR",
    "DECLARATORY, ADVICE,  WARNING, WARNING",
    "GOAL,        WARNING, ADVICE,  ADVICE",
  })
  void theDeploymentRegrades(
      Modality modality, Severity own, Severity regraded, Severity expected) {
    RuleSpec spec = spec(modality, own, Provenance.VERIFIED);
    for (String target : List.of("T-1", "T-1#LIMB")) {
      assertThat(graded(spec, s -> regraded == null ? s : s.regrade(target, regraded, "trial")))
          .isEqualTo(expected);
    }
  }

  @Test
  void theLimbsRegradingBeatsItsRules() {
    assertThat(
            graded(
                Stubs.must("T-1", Severity.ERROR),
                s ->
                    s.regrade("T-1", Severity.WARNING, "trial")
                        .regrade("T-1#LIMB", Severity.ADVICE, "trial")))
        .isEqualTo(Severity.ADVICE);
  }

  @Test
  void aDefaultIsAWarningAtMostUntilItIsSet() {
    Limb limb = Stubs.limb("LIMB", Modality.MUST, Severity.ERROR);
    RuleSpec byLimb = Stubs.spec("T-1").addLimbs(limb.restingOn(DAYS)).addParameters(DAYS).build();
    RuleSpec byMark = Stubs.spec("T-1").addLimbs(limb).addParameters(DAYS).build();
    Rule<Community> marking =
        Stubs.rule(
            byMark, (duty, context, notes) -> Outcome.breached(Mark.of("LIMB").restingOn(DAYS)));
    for (Rule<Community> rule : List.of(breaching(byLimb), marking)) {
      assertThat(Stubs.judge(rule).rule("T-1")).isEqualTo("breached LIMB/WARNING(days)");
      Deployment set = Deployment.builder().set(DAYS, 7).build();
      assertThat(Stubs.judge(set, rule).rule("T-1")).isEqualTo("breached LIMB/ERROR");
      Deployment regraded = Deployment.builder().regrade("T-1", Severity.ERROR, "trial").build();
      assertThat(Stubs.judge(regraded, rule).rule("T-1")).isEqualTo("breached LIMB/WARNING(days)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFIED,    false, ERROR",
    "UNVERIFIED,  false, WARNING",
    "UNVERIFIED,  true,  ERROR",
    "COMPARATIVE, false, ADVICE",
    "COMPARATIVE, true,  ADVICE",
  })
  void anUnverifiedTextIsAWarningAtMostUntilConfirmed(
      Provenance provenance, boolean confirmed, Severity expected) {
    RuleSpec spec = spec(Modality.MUST, Severity.ERROR, provenance);
    UnaryOperator<Deployment.Builder> text = s -> confirmed ? s.confirmText(LAW.instrument()) : s;
    assertThat(graded(spec, text)).isEqualTo(expected);
    assertThat(graded(spec, s -> text.apply(s).regrade("T-1", Severity.ERROR, "trial")))
        .isEqualTo(expected);
  }

  @Test
  void confirmingAnotherTextLiftsNothing() {
    RuleSpec spec = spec(Modality.MUST, Severity.ERROR, Provenance.UNVERIFIED);
    RuleBook book =
        Stubs.book(breaching(spec)).addInstruments(Stubs.instrument("other-law")).build();
    Deployment other = Deployment.builder().confirmText("other-law").build();
    assertThat(new Judged(Stubs.report(other, book)).finding("LIMB").severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void aFindingCarriesItsLimbsCitationFirst() {
    RuleSpec spec =
        Stubs.spec("T-1")
            .addCitations(Citation.of("test-law", "2"))
            .addLimbs(Limb.of("LIMB", Modality.MUST, Severity.ERROR, Citation.of("test-law", "2")))
            .build();
    Finding finding = Stubs.judge(breaching(spec)).finding("LIMB");
    assertThat(finding.citations()).extracting(c -> c.provision()).containsExactly("2", "1");
    assertThat(finding.bearer()).isEqualTo("NOBODY");
    assertThat(finding.subject().pointer()).isEqualTo("/community");
  }
}
