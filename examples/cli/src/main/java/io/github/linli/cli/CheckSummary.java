package io.github.linli.cli;

import io.github.linli.validation.Finding;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Report;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run adds up to. One run, one thread. */
final class CheckSummary {

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<Need, Integer> needs = new HashMap<>();
  private Verdict register = Verdict.NOT_ASSESSED;
  private int checked;
  private int refused;
  private int faults;

  void add(Report report) {
    checked++;
    verdicts.merge(report.verdict(), 1, Integer::sum);
    count(report);
  }

  /** A register is no document: its findings count, its verdict only for the exit status. */
  void addRegister(Report report) {
    register = report.verdict();
    count(report);
  }

  private void count(Report report) {
    faults += report.faults().size();
    for (Finding finding : report.findings()) {
      severities.merge(finding.severity(), 1, Integer::sum);
    }
    for (Report.RuleResult result : report.results()) {
      for (Report.Part part : result.parts()) {
        outcomes.merge(part.outcome().word(), 1, Integer::sum);
        if (part.outcome() instanceof Outcome.Undecided undecided) {
          undecided.needs().forEach(need -> needs.merge(need, 1, Integer::sum));
        }
      }
    }
    report
        .decisions()
        .forEach(decision -> decision.needs().forEach(need -> needs.merge(need, 1, Integer::sum)));
  }

  void addRefused() {
    refused++;
  }

  int checked() {
    return checked;
  }

  int refused() {
    return refused;
  }

  int faults() {
    return faults;
  }

  int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  int count(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }

  int count(String outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** What is missing, most often needed first. */
  List<Map.Entry<Need, Integer>> needs() {
    return needs.entrySet().stream()
        .sorted(
            Map.Entry.<Need, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()))
        .collect(Collectors.toList());
  }

  /** What the process ends with. */
  ExitStatus status(boolean allowUndetermined, FailOn failOn) {
    ExitStatus status = ExitStatus.OK;
    boolean atBar = failOn == FailOn.WARNING && count(Severity.WARNING) > 0;
    if (isAny(Verdict.NON_COMPLIANT)
        || atBar
        || (isAny(Verdict.UNDETERMINED) && !allowUndetermined)) {
      status = ExitStatus.NOT_IN_ORDER;
    }
    if (refused > 0) {
      status = status.or(ExitStatus.REJECTED);
    }
    return faults > 0 ? status.or(ExitStatus.FAULT) : status;
  }

  private boolean isAny(Verdict verdict) {
    return count(verdict) > 0 || register == verdict;
  }

  /** From which severity on a finding makes the run fail. */
  enum FailOn {
    ERROR,
    WARNING
  }
}
