package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * Everything that came of one check, retained: every rule's outcome with its parts, decisions,
 * faults, the verdict, and what it was computed from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis what it was computed from
 * @param subject the community or case checked
 * @param verdict the one word on it
 * @param results every rule's outcome for every subject, in the order of rule ids
 * @param decisions the decisions made
 * @param rates the rates of a register; of one community or case none
 * @param faults rules and decisions that threw
 */
public record Report(
    Basis basis,
    SubjectRef subject,
    Verdict verdict,
    ImmutableList<RuleResult> results,
    ImmutableList<DecisionResult> decisions,
    ImmutableList<RateResult> rates,
    ImmutableList<Fault> faults) {

  /**
   * A rule's outcome for one subject.
   *
   * @param rule id of the rule
   * @param subject which thing was judged
   * @param outcome the gravest of its parts
   * @param parts one for each duty, in order
   */
  public record RuleResult(
      String rule, SubjectRef subject, Outcome outcome, ImmutableList<Part> parts) {}

  /**
   * One duty's outcome.
   *
   * @param duty the duty
   * @param outcome its outcome
   * @param findings its breaches and notes
   */
  public record Part(Duty duty, Outcome outcome, ImmutableList<Finding> findings) {}

  /** Holds the report. */
  public Report {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(verdict, "verdict");
  }

  /**
   * All findings: those of rules in order, then those beside decisions.
   *
   * @return the findings
   */
  public ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (RuleResult result : results) {
      result.parts().forEach(part -> findings.addAll(part.findings()));
    }
    decisions.forEach(decision -> findings.addAll(decision.findings()));
    return findings.build();
  }

  /**
   * The same report, its basis naming the document it was read from.
   *
   * @param sha256 SHA-256 of the document in hexadecimal
   * @return the report
   */
  public Report withInput(String sha256) {
    return new Report(basis.withInput(sha256), subject, verdict, results, decisions, rates, faults);
  }
}
