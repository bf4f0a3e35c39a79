package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges one subject by one rule or decision and pushes what comes of it into the sink. What the
 * rule throws is a fault; what the sink throws passes through.
 */
final class Judge {

  static final Need DIVISION = Need.fact("Community.division");

  private final Grading grading;
  private final Grants grants;
  private final EngineContext context;
  private final Window window;
  private final OutcomeSink sink;
  private final List<Mark> notes = new ArrayList<>();

  Judge(Grading grading, Grants grants, EngineContext context, Window window, OutcomeSink sink) {
    this.grading = grading;
    this.grants = grants;
    this.context = context;
    this.window = window;
    this.sink = sink;
  }

  /** Judges a subject by a rule; tells whether the rule applied, so that duties were judged. */
  <S> boolean judge(Rule<S> rule, ActiveRule everywhere, S subject, SubjectRef ref) {
    ActiveRule active = grants.leave(everywhere);
    if (active.offReason().isPresent()) {
      wholeRule(active, ref, new Outcome.NotApplicable(Reason.SWITCHED_OFF));
      return false;
    }
    if (grants.waivesRule(active.spec().id())) {
      wholeRule(active, ref, new Outcome.NotApplicable(Reason.WAIVED));
      return false;
    }
    ImmutableList<Duty> duties;
    try {
      Outcome instead = unlessApplicable(rule, subject);
      if (instead != null) {
        wholeRule(active, ref, instead);
        return false;
      }
      duties = Objects.requireNonNull(rule.duties(subject, context, window), "duties");
    } catch (Throwable thrown) {
      passOnUnlessOfTheRule(thrown);
      sink.fault(active, fault(active.spec().id(), ref, "-", thrown));
      return false;
    }
    if (duties.isEmpty()) {
      wholeRule(active, ref, new Outcome.NotApplicable(Reason.NO_DUTY_YET));
    }
    for (Duty duty : duties) {
      judgeDuty(rule, active, subject, ref, duty);
    }
    return !duties.isEmpty();
  }

  private <S> void judgeDuty(
      Rule<S> rule, ActiveRule active, S subject, SubjectRef ref, Duty duty) {
    Outcome outcome;
    ImmutableList<Finding> findings;
    notes.clear();
    try {
      outcome =
          Objects.requireNonNull(rule.judge(subject, duty, context, notes::add), "an outcome");
      findings = findings(active, ref, duty.key(), outcome);
    } catch (Throwable thrown) {
      passOnUnlessOfTheRule(thrown);
      sink.fault(active, fault(active.spec().id(), ref, duty.key(), thrown));
      return;
    }
    sink.outcome(active, ref, duty, unlessNothingCounts(active, outcome, findings), findings);
  }

  /** A breach of which no limb counts is none: one is waived here, or all are switched off. */
  private Outcome unlessNothingCounts(
      ActiveRule active, Outcome outcome, ImmutableList<Finding> findings) {
    if (!(outcome instanceof Outcome.Breached breach)
        || findings.stream().anyMatch(Finding::breach)) {
      return outcome;
    }
    boolean waived =
        breach.marks().stream()
            .anyMatch(mark -> grants.waivesLimb(active.spec().id(), mark.limb()));
    return new Outcome.NotApplicable(waived ? Reason.WAIVED : Reason.SWITCHED_OFF);
  }

  private void wholeRule(ActiveRule active, SubjectRef ref, Outcome outcome) {
    sink.outcome(active, ref, Duty.STANDING, outcome, ImmutableList.of());
  }

  /** Not applicable beats unknown, whichever gate says so: a known operand decides. */
  private <S> @Nullable Outcome unlessApplicable(Rule<S> rule, S subject) {
    Ternary inTerritory = context.evidence().liesIn(rule.spec().territory());
    if (inTerritory.isFalse()) {
      return new Outcome.NotApplicable(Reason.OUTSIDE_TERRITORY);
    }
    Applicability inForce =
        Objects.requireNonNull(rule.inForce(subject, context), "whether in force");
    if (inForce instanceof Applicability.No no) {
      return new Outcome.NotApplicable(no.reason());
    }
    Applicability applies =
        Objects.requireNonNull(rule.applies(subject, context), "whether it applies");
    if (applies instanceof Applicability.No no) {
      return new Outcome.NotApplicable(no.reason());
    }
    if (inTerritory.isTrue()
        && inForce instanceof Applicability.Yes
        && applies instanceof Applicability.Yes) {
      return null;
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (inTerritory.isUnknown()) {
      needs.add(context.evidence().ofDivision());
    }
    if (inForce instanceof Applicability.Unknown unknown) {
      needs.addAll(unknown.needs());
    }
    if (applies instanceof Applicability.Unknown unknown) {
      needs.addAll(unknown.needs());
    }
    return new Outcome.Undecided(needs.build());
  }

  private ImmutableList<Finding> findings(
      ActiveRule active, SubjectRef ref, String duty, Outcome outcome) {
    boolean breached = outcome instanceof Outcome.Breached;
    if (!breached && notes.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (outcome instanceof Outcome.Breached breach) {
      for (Mark mark : breach.marks()) {
        grading.finding(active, ref, duty, mark, true).ifPresent(findings::add);
      }
    }
    for (Mark note : notes) {
      grading.finding(active, ref, duty, note, false).ifPresent(findings::add);
    }
    return findings.build();
  }

  /** Makes a decision that a book lists. */
  <S, V> void decide(Decision<S, V> decision, ActiveRule active, S subject, SubjectRef ref) {
    DecisionResult result;
    try {
      result = decided(decision, active, subject, ref);
    } catch (Throwable thrown) {
      passOnUnlessOfTheRule(thrown);
      sink.fault(active, fault(decision.name(), ref, "-", thrown));
      return;
    }
    sink.decision(result);
  }

  private <S, V> DecisionResult decided(
      Decision<S, V> decision, ActiveRule active, S subject, SubjectRef ref) {
    RuleSpec spec = active.spec();
    if (active.offReason().isPresent()) {
      return notApplicable(decision, spec, ref, Reason.SWITCHED_OFF);
    }
    Ternary inTerritory = context.evidence().liesIn(spec.territory());
    if (inTerritory.isFalse()) {
      return notApplicable(decision, spec, ref, Reason.OUTSIDE_TERRITORY);
    }
    if (decision.inForce(subject, context) instanceof Applicability.No no) {
      return notApplicable(decision, spec, ref, no.reason());
    }
    Decided<V> decided = context.decide(decision, subject, context.asOf());
    if (inTerritory.isTrue()) {
      return new DecisionResult(
          decision.name(),
          spec.id(),
          ref,
          decision.word(decided.value()),
          decided.reasons(),
          decided.needs(),
          remarks(active, ref, decided));
    }
    return new DecisionResult(
        decision.name(),
        spec.id(),
        ref,
        DecisionResult.UNDETERMINED,
        ImmutableList.of(),
        ImmutableSet.<Need>builder()
            .add(context.evidence().ofDivision())
            .addAll(decided.needs())
            .build(),
        ImmutableList.of());
  }

  private ImmutableList<Finding> remarks(ActiveRule active, SubjectRef ref, Decided<?> decided) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Mark note : decided.notes()) {
      grading.finding(active, ref, Duty.STANDING.key(), note, false).ifPresent(findings::add);
    }
    return findings.build();
  }

  private static DecisionResult notApplicable(
      Decision<?, ?> decision, RuleSpec spec, SubjectRef ref, Reason reason) {
    return new DecisionResult(
        decision.name(),
        spec.id(),
        ref,
        DecisionResult.NOT_APPLICABLE,
        ImmutableList.of(reason),
        ImmutableSet.of(),
        ImmutableList.of());
  }

  /** All a rule throws is its fault, but for a machine that is failing. */
  static void passOnUnlessOfTheRule(Throwable thrown) {
    if (thrown instanceof VirtualMachineError failing && !(failing instanceof StackOverflowError)) {
      throw failing;
    }
  }

  static Fault fault(String rule, SubjectRef ref, String duty, Throwable thrown) {
    return new Fault(
        rule, ref, duty, thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
  }
}
