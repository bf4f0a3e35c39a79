package io.github.linli.validation.engine;

import static io.github.linli.validation.support.Stubs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.linli.place.Community;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.Window;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {

  private static final Rule<Community> MET = Stubs.rule("T-MET", Outcome.MET);

  /** What a rule may throw. */
  private enum Thrown {
    RUNTIME,
    STACK_OVERFLOW,
    ASSERTION,
    LINKAGE,
    CHECKED;

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    <R> R fling() {
      return switch (this) {
        case RUNTIME -> throw new IllegalStateException("as planned");
        case STACK_OVERFLOW -> fling();
        case ASSERTION -> throw new AssertionError("as planned");
        case LINKAGE -> throw new NoClassDefFoundError("as planned");
        case CHECKED -> sneak(new IOException("as planned"));
      };
    }

    // as bytecode of other languages may
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <R, X extends Throwable> R sneak(Throwable checked) throws X {
      throw (X) checked;
    }
  }

  /** Where a rule may throw. */
  private enum Place {
    IN_FORCE,
    APPLIES,
    DUTIES,
    JUDGE
  }

  /** A rule that does something at one place. */
  private record Trap(Place place, Supplier<?> spring) implements Rule<Community> {

    private static final RuleSpec SPEC = Stubs.must("T-TRAP", Severity.ERROR);

    @SuppressWarnings("unchecked") // the trap gives what the place expects, or throws
    private <R> R at(Place here, R otherwise) {
      return place == here ? (R) spring.get() : otherwise;
    }

    @Override
    public RuleSpec spec() {
      return SPEC;
    }

    @Override
    public Applicability inForce(Community subject, Context context) {
      return at(Place.IN_FORCE, Applicability.YES);
    }

    @Override
    public Applicability applies(Community subject, Context context) {
      return at(Place.APPLIES, Applicability.YES);
    }

    @Override
    public ImmutableList<Duty> duties(Community subject, Context context, Window window) {
      return at(Place.DUTIES, STANDING_ONLY);
    }

    @Override
    public Outcome judge(Community subject, Duty duty, Context context, Notes notes) {
      return at(Place.JUDGE, Outcome.MET);
    }
  }

  private static void isAFaultBesideOthers(Rule<Community> rule) {
    Judged judged = Stubs.judge(rule, MET);
    assertThat(judged.report().faults()).extracting(Fault::rule).containsExactly("T-TRAP");
    assertThat(judged.report().results()).extracting(r -> r.rule()).containsExactly("T-MET");
    assertThat(judged.report().findings()).isEmpty();
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void aRuleThatThrowsAnywhereIsAFaultAndTheOthersGoOn(Thrown thrown) {
    for (Place place : Place.values()) {
      isAFaultBesideOthers(new Trap(place, thrown::fling));
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aRuleThatAnswersNothingIsAFault(Place place) {
    isAFaultBesideOthers(new Trap(place, () -> null));
  }

  @Test
  void aMarkOfALimbTheRuleDoesNotHaveIsAFault() {
    isAFaultBesideOthers(new Trap(Place.JUDGE, () -> Outcome.breached(Mark.of("OTHER"))));
  }

  @Test
  void aFaultStandsBesideAnErrorWithoutHidingIt() {
    Judged judged =
        Stubs.judge(
            new Trap(Place.JUDGE, Thrown.RUNTIME::fling), Stubs.rule("T-1", Stubs.BREACHED));
    assertThat(judged.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    assertThat(judged.report().faults()).hasSize(1);
  }

  @Test
  void aFaultOfOneDutyLeavesTheOthersAndTheRuleIsNotMet() {
    Duty bad = Duty.by(TODAY);
    Rule<Community> rule =
        new Stubs.StubRule(
            Stubs.must("T-1", Severity.ERROR),
            ImmutableList.of(Duty.STANDING, bad, Duty.by(TODAY.plusDays(1))),
            (duty, context, notes) -> {
              notes.note(Mark.of("LIMB"));
              return duty.equals(bad) ? Thrown.RUNTIME.fling() : Outcome.MET;
            });
    Deployment mild =
        Deployment.builder().regrade("T-1#LIMB", Severity.ADVICE, "beside the point").build();
    Judged judged = Stubs.judge(mild, rule);
    assertThat(judged.report().faults()).extracting(Fault::duty).containsExactly(bad.key());
    assertThat(judged.report().results().get(0).parts()).hasSize(2);
    assertThat(judged.report().findings()).hasSize(2);
    assertThat(judged.report().results().get(0).outcome()).isNotEqualTo(Outcome.MET);
  }

  @Test
  void aDecisionThatThrowsIsAFaultOfItselfAndOfTheRulesThatAsk() {
    RuleSpec spec = Stubs.spec("T-DECISION").kind(RuleKind.DECISION).build();
    Broken broken = new Broken(spec);
    Rule<Community> asking =
        Stubs.rule(
            Stubs.must("T-ASKING", Severity.ERROR),
            (duty, context, notes) -> {
              context.decide(broken, null, TODAY);
              return Outcome.MET;
            });
    var report =
        Stubs.report(Deployment.DEFAULT, Stubs.book(asking, MET).addDecisions(broken).build());
    assertThat(report.faults()).extracting(Fault::rule).containsExactly("BROKEN", "T-ASKING");
    assertThat(report.decisions()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(
            Stubs.report(Deployment.DEFAULT, Stubs.book(MET).addDecisions(broken).build())
                .verdict())
        .isEqualTo(Verdict.COMPLIANT); // no duty hangs on it
  }

  /** A decision that asks itself for ever. */
  private record Broken(RuleSpec spec) implements Decision<Community, String> {
    @Override
    public String name() {
      return "BROKEN";
    }

    @Override
    public Class<Community> subject() {
      return Community.class;
    }

    @Override
    public Decided<String> decide(Community subject, LocalDate on, Context context) {
      return context.decide(this, subject, on);
    }
  }

  @Test
  void whatTheSinkThrowsPassesThrough() {
    OutcomeSink full =
        new OutcomeSink() {
          @Override
          public void outcome(
              ActiveRule rule,
              SubjectRef subject,
              Duty duty,
              Outcome outcome,
              ImmutableList<Finding> findings) {
            throw new IllegalStateException("disk full");
          }

          @Override
          public void fault(ActiveRule rule, Fault fault) {
            throw new IllegalStateException("disk full");
          }
        };
    for (Rule<Community> rule :
        ImmutableList.of(MET, new Trap(Place.JUDGE, Thrown.RUNTIME::fling))) {
      PolicyValidator validator = PolicyValidator.of(Stubs.book(rule).build());
      assertThatThrownBy(() -> validator.check(Facts.dossier(f -> f), TODAY, full))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("disk full");
    }
  }
}
