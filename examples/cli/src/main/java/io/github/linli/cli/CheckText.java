package io.github.linli.cli;

import io.github.linli.cli.ledger.Quality;
import io.github.linli.validation.Basis;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Report;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.text.Renderer;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Findings as an officer reads them: gravest first, each with clause, bearer and remedy. */
final class CheckText implements CheckOutput {

  private static final int MOST_NEEDS = 15;

  // That the norm does not reach here is worth a line; that a matter is ordinary is not.
  private static final Set<Reason> TELLING =
      Set.of(
          Reason.OUTSIDE_TERRITORY, Reason.BEFORE_IN_FORCE, Reason.AFTER_IN_FORCE, Reason.WAIVED);

  // The scope tells of its elements, and what does not apply that the policy is not in force.
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("STATE_LAND", "EXCLUSION", "RENOVATED", "POLICY_IN_FORCE");

  private final PrintStream out;
  private final Texts texts;
  private final Renderer renderer;
  private final Paint paint;
  private final String assumed;
  private final boolean all;

  CheckText(PrintStream out, Texts texts, Paint paint, String assumed, boolean all) {
    this.out = out;
    this.texts = texts;
    this.renderer = texts.renderer();
    this.paint = paint;
    this.assumed = assumed;
    this.all = all;
  }

  @Override
  public void begin(Basis basis) {
    String books =
        basis.books().stream().map(book -> book.id() + " " + book.version()).collect(joining());
    out.println(paint.bold(texts.say("check.title", basis.asOf(), books, basis.libraryVersion())));
    new InstrumentsText(texts).lines(basis).forEach(line -> out.println(paint.dim(line)));
    if (!assumed.isEmpty()) {
      out.println(texts.say("check.assumed", assumed));
    }
  }

  private Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(texts.say("list.separator"));
  }

  @Override
  public void checked(Input input, Report report) {
    out.println();
    String verdict = paint.of(report.verdict(), renderer.verdict(report.verdict()));
    out.println(
        paint.bold("■ ")
            + texts.say("check.header", report.subject().name(), report.subject().id(), verdict)
            + "  "
            + paint.dim(texts.say("check.where", input.where())));
    input.remarks().forEach(remark -> out.println("  " + paint.dim(remark)));
    body(report);
  }

  @Override
  public void register(int communities, Report report) {
    out.println();
    out.println(paint.bold("■ ") + texts.say("check.register", communities));
    RateText rates = new RateText(texts);
    report.rates().forEach(rate -> out.println("  " + rates.line(rate)));
    body(report);
  }

  private void body(Report report) {
    report.decisions().forEach(decision -> decision(decision, report));
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(this::finding);
    report.results().forEach(this::parts);
    notApplicable(report);
    report
        .faults()
        .forEach(
            fault -> out.println("  " + texts.say("check.fault", fault.rule(), fault.error())));
    long met =
        report.results().stream()
            .flatMap(result -> result.parts().stream())
            .filter(part -> part.outcome() instanceof Outcome.Met)
            .count();
    if (met > 0) {
      out.println("  " + paint.dim(texts.say("check.met", met)));
    }
  }

  private void decision(DecisionResult decision, Report report) {
    boolean tells =
        !decision.value().equals(DecisionResult.NOT_APPLICABLE)
            && !TOLD_ELSEWHERE.contains(decision.name());
    if (!tells && !all) {
      return;
    }
    String because =
        decision.reasons().isEmpty()
            ? ""
            : " (" + decision.reasons().stream().map(renderer::reason).collect(joining()) + ")";
    if (!decision.subject().type().equals("Resolution")) {
      out.println("  " + renderer.decision(decision) + because);
    } else if (decision.name().equals("VOTE_RESULT")) {
      out.println("  " + vote(decision, report, because));
    } else {
      return; // the law that applies is told with the result
    }
    if (!decision.needs().isEmpty()) {
      out.println("      " + needs(decision.needs()));
    }
  }

  private String vote(DecisionResult result, Report report, String because) {
    String law =
        report.decisions().stream()
            .filter(each -> each.name().equals("LEGAL_REGIME"))
            .filter(each -> each.subject().equals(result.subject()))
            .map(each -> renderer.text("decision.LEGAL_REGIME." + each.value()))
            .findFirst()
            .orElse("");
    return texts.say(
        "check.vote",
        result.subject().name(),
        renderer.text("decision.VOTE_RESULT." + result.value()),
        law,
        because);
  }

  private void finding(Finding finding) {
    Severity severity = finding.severity();
    out.println(
        "  " + paint.of(severity, renderer.severity(severity)) + "  " + renderer.finding(finding));
    String which =
        finding.subject().type().equals("Resolution")
            ? finding.subject().name() + texts.say("sentence.separator")
            : "";
    out.println(
        "      "
            + paint.dim(
                which
                    + texts.say(
                        "check.basis",
                        renderer.citation(finding.citations().get(0)),
                        renderer.bearer(finding.bearer()))));
    if (finding.breach()) {
      out.println("      " + paint.dim(texts.say("check.remedy", renderer.remedy(finding.rule()))));
    }
  }

  private void parts(Report.RuleResult result) {
    for (Report.Part part : result.parts()) {
      String title = renderer.title(result.rule()) + suffix(result, part.duty());
      if (part.outcome() instanceof Outcome.Open open) {
        out.println("  " + texts.say("check.open", result.rule(), title, open.dueOn()));
      } else if (part.outcome() instanceof Outcome.Undecided undecided) {
        out.println("  " + texts.say("check.undecided", result.rule(), title));
        out.println("      " + needs(undecided.needs()));
      }
    }
  }

  /** What does not apply, one line for each reason. */
  private void notApplicable(Report report) {
    Map<Reason, Set<String>> rules = new LinkedHashMap<>();
    for (Report.RuleResult result : report.results()) {
      for (Report.Part part : result.parts()) {
        if (part.outcome() instanceof Outcome.NotApplicable not
            && (all || TELLING.contains(not.reason()))) {
          rules
              .computeIfAbsent(not.reason(), reason -> new LinkedHashSet<>())
              .add(result.rule() + suffix(result, part.duty()));
        }
      }
    }
    rules.forEach(
        (reason, which) ->
            out.println(
                "  "
                    + paint.dim(
                        texts.say(
                            "check.not-applicable",
                            renderer.reason(reason),
                            which.stream().collect(joining())))));
  }

  private String suffix(Report.RuleResult result, Duty duty) {
    String which =
        result.subject().type().equals("Resolution") ? " · " + result.subject().name() : "";
    return duty.equals(Duty.STANDING)
        ? which
        : which + texts.say("check.undecided.duty", duty.key());
  }

  private String needs(Collection<Need> needs) {
    return needs.stream()
        .map(renderer::need)
        .collect(Collectors.joining(texts.say("sentence.separator")));
  }

  @Override
  public void refused(Input input) {
    out.println();
    input
        .problems()
        .forEach(problem -> out.println(texts.say("check.rejected", input.where(), problem)));
  }

  @Override
  public void ledger(String file, Quality quality) {
    new QualityText(out, texts, paint).print(file, quality);
  }

  @Override
  public void end(CheckSummary summary) {
    out.println();
    if (summary.checked() == 0 && summary.refused() == 0) {
      out.println(texts.say("check.nothing"));
      return;
    }
    out.println(
        paint.bold(
            texts.say(
                "check.summary",
                summary.checked(),
                summary.count(Verdict.NON_COMPLIANT),
                summary.count(Verdict.UNDETERMINED),
                summary.count(Verdict.COMPLIANT),
                summary.count(Verdict.NOT_ASSESSED),
                summary.refused(),
                summary.faults())));
    out.println(
        texts.say(
            "check.summary.findings",
            summary.count(Severity.ERROR),
            summary.count(Severity.WARNING),
            summary.count(Severity.ADVICE),
            summary.count("met"),
            summary.count("open"),
            summary.count("breached"),
            summary.count("undecided"),
            summary.count("not-applicable")));
    List<Map.Entry<Need, Integer>> needs = summary.needs();
    if (!needs.isEmpty()) {
      out.println(texts.say("check.summary.needs"));
      needs.stream()
          .limit(MOST_NEEDS)
          .forEach(
              need ->
                  out.println("  " + renderer.need(need.getKey()) + " (" + need.getValue() + ")"));
    }
  }
}
