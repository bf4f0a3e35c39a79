package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Basis;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.Report;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.VerdictFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sink that retains everything. */
public final class ReportSink implements OutcomeSink {

  /** One rule and subject. */
  private record Key(String rule, SubjectRef subject) {}

  private final Map<Key, List<Report.Part>> parts = new LinkedHashMap<>();
  private final ImmutableList.Builder<DecisionResult> decisions = ImmutableList.builder();
  private final ImmutableList.Builder<RateResult> rates = ImmutableList.builder();
  private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();
  private final Set<Key> faulted = new HashSet<>();
  private final VerdictFold verdict = new VerdictFold();

  /** Starts empty. */
  public ReportSink() {}

  @Override
  public void outcome(
      ActiveRule rule,
      SubjectRef subject,
      Duty duty,
      Outcome outcome,
      ImmutableList<Finding> findings) {
    verdict.add(rule, outcome, findings);
    parts
        .computeIfAbsent(new Key(rule.spec().id(), subject), key -> new ArrayList<>())
        .add(new Report.Part(duty, outcome, findings));
  }

  @Override
  public void decision(DecisionResult result) {
    verdict.add(result.findings());
    decisions.add(result);
  }

  @Override
  public void rate(RateResult result) {
    rates.add(result);
  }

  @Override
  public void fault(ActiveRule rule, Fault fault) {
    verdict.addFault(rule);
    faulted.add(new Key(fault.rule(), fault.subject()));
    faults.add(fault);
  }

  /**
   * The report of all that came in.
   *
   * @param basis what it was computed from
   * @param subject the community or case checked
   * @return the report
   */
  public Report report(Basis basis, SubjectRef subject) {
    ImmutableList.Builder<Report.RuleResult> results = ImmutableList.builder();
    parts.forEach(
        (key, each) ->
            results.add(
                new Report.RuleResult(
                    key.rule,
                    key.subject,
                    folded(each, faulted.contains(key)),
                    ImmutableList.copyOf(each))));
    return new Report(
        basis,
        subject,
        verdict.verdict(),
        results.build(),
        decisions.build(),
        rates.build(),
        faults.build());
  }

  /** The gravest part; of a rule that failed on another duty nothing better than undecided. */
  private static Outcome folded(List<Report.Part> parts, boolean faulted) {
    Outcome gravest =
        parts.stream()
            .map(Report.Part::outcome)
            .max(Comparator.comparingInt(Outcome::rank))
            .orElseThrow();
    Outcome undecided = Outcome.undecided();
    return faulted && gravest.rank() < undecided.rank() ? undecided : gravest;
  }
}
