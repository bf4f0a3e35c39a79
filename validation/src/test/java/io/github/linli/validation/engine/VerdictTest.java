package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.linli.community.ScopeDecision;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The verdict by the contract's table: every combination of what duties may come to. */
class VerdictTest {

  /** What one duty comes to, under a rule that could yield an error or could not. */
  private enum Event {
    MET,
    OPEN,
    NOT_APPLICABLE,
    UNDECIDED,
    FAULT,
    BREACHED;

    Rule<Community> rule(Severity limb) {
      return Stubs.rule(
          Stubs.must("T-" + name().replace("_", "") + "-" + limb, limb),
          (duty, context, notes) -> outcome());
    }

    private Outcome outcome() {
      return switch (this) {
        case MET -> Outcome.MET;
        case OPEN -> Outcome.open(Stubs.TODAY);
        case NOT_APPLICABLE -> Outcome.notApplicable("NO_VOTE");
        case UNDECIDED -> Stubs.UNDECIDED;
        case FAULT -> throw new IllegalStateException("as planned");
        case BREACHED -> Stubs.BREACHED;
      };
    }
  }

  @Test
  void followsTheTableForEveryCombination() {
    for (Set<Event> errors : Sets.powerSet(EnumSet.allOf(Event.class))) {
      for (Set<Event> warnings : Sets.powerSet(EnumSet.allOf(Event.class))) {
        List<Rule<?>> rules = new ArrayList<>();
        for (Event event : Event.values()) {
          if (errors.contains(event)) {
            rules.add(event.rule(Severity.ERROR));
          }
          if (warnings.contains(event)) {
            rules.add(event.rule(Severity.WARNING));
          }
        }
        assertThat(Stubs.judge(rules.toArray(Rule<?>[]::new)).verdict())
            .as("error-capable %s, others %s", errors, warnings)
            .isEqualTo(expected(errors));
      }
    }
  }

  private static Verdict expected(Set<Event> errors) {
    if (errors.contains(Event.BREACHED)) {
      return Verdict.NON_COMPLIANT;
    }
    if (errors.contains(Event.UNDECIDED) || errors.contains(Event.FAULT)) {
      return Verdict.UNDETERMINED;
    }
    return errors.contains(Event.MET) || errors.contains(Event.OPEN)
        ? Verdict.COMPLIANT
        : Verdict.NOT_ASSESSED;
  }

  @Test
  void isComputedAfterRegrading() {
    Rule<Community> breached = Stubs.rule("T-1", Stubs.BREACHED);
    Rule<Community> undecided = Stubs.rule("T-2", Stubs.UNDECIDED);
    Rule<Community> mild =
        Stubs.rule(Stubs.must("T-3", Severity.WARNING), (duty, context, notes) -> Stubs.BREACHED);
    assertThat(Stubs.judge(regrade("T-1", Severity.WARNING), breached).verdict())
        .isEqualTo(Verdict.NOT_ASSESSED);
    assertThat(Stubs.judge(regrade("T-2#LIMB", Severity.ADVICE), undecided).verdict())
        .isEqualTo(Verdict.NOT_ASSESSED);
    assertThat(Stubs.judge(regrade("T-3", Severity.ERROR), mild).verdict())
        .isEqualTo(Verdict.NON_COMPLIANT);
  }

  private static Deployment regrade(String target, Severity severity) {
    return Deployment.builder().regrade(target, severity, "trial").build();
  }

  @Test
  void whatIsSwitchedOffIsNotAssessed() {
    Rule<Community> breached = Stubs.rule("T-1", Stubs.BREACHED);
    for (String target : List.of("T-1", "T-1#LIMB")) {
      Deployment off = Deployment.builder().switchOff(target, "disputed").build();
      assertThat(Stubs.judge(off, breached).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
      assertThat(Stubs.judge(off, breached).rule("T-1")).isEqualTo("not-applicable SWITCHED_OFF");
    }
  }

  @Test
  void anErrorNotedBesideAMetDutyCounts() {
    Rule<Community> noting =
        Stubs.rule(
            Stubs.must("T-1", Severity.ERROR),
            (duty, context, notes) -> {
              notes.note(Mark.of("LIMB"));
              return Outcome.MET;
            });
    assertThat(Stubs.judge(noting).rule("T-1")).isEqualTo("met + LIMB/ERROR");
    assertThat(Stubs.judge(noting).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
  }

  @Test
  void anUndecidedDecisionLeavesTheVerdictAlone() {
    RuleSpec spec = Stubs.spec("T-1").kind(RuleKind.DECISION).build();
    var book =
        Stubs.book(Stubs.rule("T-2", Outcome.MET)).addDecisions(new Undetermined(spec)).build();
    assertThat(Stubs.report(Deployment.DEFAULT, book).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  /** A decision that never decides. */
  private record Undetermined(RuleSpec spec) implements Decision<Community, ScopeDecision> {
    @Override
    public String name() {
      return "NEVER";
    }

    @Override
    public Class<Community> subject() {
      return Community.class;
    }

    @Override
    public Decided<ScopeDecision> decide(Community subject, LocalDate on, Context context) {
      return Decided.of(ScopeDecision.UNDETERMINED);
    }
  }
}
