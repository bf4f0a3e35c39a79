package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Context;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.support.Ballots;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day a deployment sets for an instrument whose text gives none. */
class ValidityTest {

  private static final String POLICY = "jiangshan-2025-13";
  private static final LocalDate LAST = LocalDate.of(2025, 5, 31);
  private static final Deployment ENDING =
      Deployment.builder().validUntil(Stubs.LAW.instrument(), LAST).build();

  /** A rule on acts, judged by the day of the act. */
  private record OnActs(RuleSpec spec) implements Rule<Resolution> {
    @Override
    public Applicability inForce(Resolution vote, Context context) {
      Need when = Need.fact("Resolution.decidedOn");
      return vote.decidedOn() instanceof Known.Value<PartialDate> date
          ? context.inForceOn(spec, date.get(), when)
          : Applicability.unknown(when);
    }

    @Override
    public Outcome judge(Resolution vote, Duty duty, Context context, Notes notes) {
      return Outcome.MET;
    }
  }

  private static Judged act(String decidedOn, Deployment deployment) {
    Rule<Resolution> onActs =
        new OnActs(
            Stubs.spec("T-ACT")
                .subject(Resolution.class)
                .addLimbs(Stubs.limb("LIMB", Modality.MUST, Severity.ERROR))
                .build());
    Resolution vote = Ballots.decided(decidedOn, Ballots.vote("9 6 3", "9 6 3"));
    return new Judged(
        PolicyValidator.of(Stubs.book(onActs).build())
            .with(deployment)
            .check(vote, Known.of(Facts.JIANGSHAN), LocalDate.of(2026, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-31, met",
    "2025-06-01, not-applicable AFTER_IN_FORCE",
    "2025-05, met",
    "2025-06, not-applicable AFTER_IN_FORCE",
    "2025, undecided Resolution.decidedOn",
    "?, undecided Resolution.decidedOn",
    "1999-12-31, not-applicable BEFORE_IN_FORCE"
  })
  void anActIsJudgedByItsOwnDay(String decidedOn, String expected) {
    assertThat(act(decidedOn, ENDING).rule("T-ACT")).isEqualTo(expected);
  }

  @Test
  void aStateIsJudgedByTheDayAsked() {
    Rule<?> rule = Stubs.rule("T-1", Outcome.MET); // as of 2025-06-01
    assertThat(Stubs.judge(rule).rule("T-1")).isEqualTo("met");
    assertThat(Stubs.judge(ENDING, rule).rule("T-1")).isEqualTo("not-applicable AFTER_IN_FORCE");
    assertThat(Stubs.judge(ending(Stubs.TODAY), rule).rule("T-1")).isEqualTo("met");
    assertThat(act("2025-06-01", Deployment.DEFAULT).rule("T-ACT")).isEqualTo("met");
  }

  private static Deployment ending(LocalDate lastDay) {
    return Deployment.builder().validUntil(Stubs.LAW.instrument(), lastDay).build();
  }

  @Test
  void theNormsOwnEndGoesFirst() {
    Rule<?> ended =
        Stubs.rule(
            Stubs.spec("T-1")
                .normTo(Known.of(LAST))
                .addLimbs(Stubs.limb("LIMB", Modality.MUST, Severity.ERROR))
                .build(),
            (duty, context, notes) -> Outcome.MET);
    assertThat(Stubs.judge(ending(Stubs.TODAY), ended).rule("T-1"))
        .isEqualTo("not-applicable AFTER_IN_FORCE");
  }

  private static void refused(String instrument, String lastDay) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Judged.VALIDATOR.with(
                    Deployment.builder().validUntil(instrument, LocalDate.parse(lastDay)).build()))
        .withMessageContaining(instrument);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-law", "", "civil-code-2020"})
  void aLastDayIsSetOnlyForATextThatGivesNone(String instrument) {
    refused(instrument, "2030-01-01");
  }

  @Test
  void aTextCannotEndBeforeItBegins() {
    refused(POLICY, "2025-04-24");
    Deployment oneDay = Deployment.builder().validUntil(POLICY, LocalDate.of(2025, 4, 25)).build();
    assertThat(Judged.VALIDATOR.with(oneDay).books()).isEqualTo(Judged.VALIDATOR.books());
  }

  @Test
  void theBasisTellsUpToWhenEachTextHolds() {
    Basis unset = Judged.VALIDATOR.basis(Stubs.TODAY);
    assertThat(validUntil(unset, POLICY)).isEqualTo(Known.unknown());
    assertThat(validUntil(unset, "civil-code-2020")).isEqualTo(Known.none());
    LocalDate lastDay = LocalDate.of(2027, 4, 24);
    Basis set =
        Judged.VALIDATOR
            .with(Deployment.builder().validUntil(POLICY, lastDay).build())
            .basis(Stubs.TODAY);
    assertThat(validUntil(set, POLICY)).isEqualTo(Known.of(lastDay));
    assertThat(set.deployment().validUntil()).containsOnlyKeys(POLICY);
  }

  private static Known<LocalDate> validUntil(Basis basis, String id) {
    return basis.instruments().stream()
        .filter(each -> each.id().equals(id))
        .map(basis::validUntil)
        .findFirst()
        .orElseThrow();
  }
}
