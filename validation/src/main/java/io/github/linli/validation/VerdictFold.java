package io.github.linli.validation;

import com.google.common.collect.ImmutableList;

/**
 * Folds outcomes into a {@link Verdict}; any sink may use one. Not thread-safe: one fold serves one
 * thread.
 */
public final class VerdictFold {

  private boolean error;
  private boolean undetermined;
  private boolean assessed;

  /** Starts with nothing assessed. */
  public VerdictFold() {}

  /**
   * Takes one outcome with its findings.
   *
   * @param rule the rule's data under this deployment
   * @param outcome the outcome
   * @param findings its findings
   */
  public void add(ActiveRule rule, Outcome outcome, ImmutableList<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      error |= findings.get(i).severity() == Severity.ERROR;
    }
    if (rule.canYieldError() && !(outcome instanceof Outcome.NotApplicable)) {
      assessed = true;
      undetermined |= outcome instanceof Outcome.Undecided;
    }
  }

  /**
   * Takes the findings that stand beside a decision.
   *
   * @param findings the findings
   */
  public void add(ImmutableList<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      error |= findings.get(i).severity() == Severity.ERROR;
    }
  }

  /**
   * Takes one fault.
   *
   * @param rule the rule's data under this deployment
   */
  public void addFault(ActiveRule rule) {
    if (rule.canYieldError()) {
      assessed = true;
      undetermined = true;
    }
  }

  /**
   * The verdict so far.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    if (error) {
      return Verdict.NON_COMPLIANT;
    }
    if (undetermined) {
      return Verdict.UNDETERMINED;
    }
    return assessed ? Verdict.COMPLIANT : Verdict.NOT_ASSESSED;
  }
}
