package io.github.linli.serialization.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.law.Citation;
import io.github.linli.measure.ShareRange;
import io.github.linli.serialization.token.TokenWriter;
import io.github.linli.validation.Argument;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rate;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Report;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Waiver;
import io.github.linli.validation.text.Renderer;
import java.util.Locale;

/** Writes a report. */
final class ReportWriter {

  private static final Renderer CHINESE = Renderer.of(Locale.CHINESE);
  private static final Renderer ENGLISH = Renderer.of(Locale.ENGLISH);

  private final Members json;
  private final GrantsWriter grants;

  ReportWriter(TokenWriter out) {
    this.json = new Members(out);
    this.grants = new GrantsWriter(json);
  }

  void report(Report report) {
    json.element(
        () -> {
          subject(report.subject());
          json.text("verdict", report.verdict().name());
          report.basis().inputSha256().value().ifPresent(sha -> json.text("inputSha256", sha));
          json.array("results", report.results(), this::result);
          json.array("decisions", report.decisions(), this::decision);
          if (!report.rates().isEmpty()) {
            json.array("rates", report.rates(), this::rate);
          }
          json.array("faults", report.faults(), this::fault);
          if (report.subject().type().equals("Community")) {
            grants(report);
          }
        });
  }

  /** What the deployment grants this community; nothing where it grants nothing. */
  private void grants(Report report) {
    String community = report.subject().id();
    Deployment deployment = report.basis().deployment();
    ImmutableList<Waiver> waivers =
        deployment.waivers().stream()
            .filter(each -> each.community().equals(community))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<ScopeRecognition> recognitions = deployment.recognitions().get(community);
    if (!waivers.isEmpty()) {
      json.array("waivers", waivers, grants::waiver);
    }
    if (!recognitions.isEmpty()) {
      json.array("recognitions", recognitions, each -> grants.recognition(community, each));
    }
  }

  private void subject(SubjectRef subject) {
    json.object(
        "subject",
        () -> {
          json.text("type", subject.type());
          json.text("id", subject.id());
          json.text("name", subject.name());
          json.text("pointer", subject.pointer());
        });
  }

  private void result(Report.RuleResult result) {
    json.element(
        () -> {
          json.text("rule", result.rule());
          subject(result.subject());
          json.text("outcome", result.outcome().word());
          json.array("parts", result.parts(), this::part);
        });
  }

  private void part(Report.Part part) {
    json.element(
        () -> {
          json.text("duty", part.duty().key());
          Outcome outcome = part.outcome();
          json.text("outcome", outcome.word());
          if (outcome instanceof Outcome.Open open) {
            json.text("due", open.dueOn().toString());
          } else if (outcome instanceof Outcome.Undecided undecided) {
            json.array("needs", undecided.needs(), this::need);
          } else if (outcome instanceof Outcome.NotApplicable not) {
            json.text("reason", not.reason().key());
          }
          json.array("findings", part.findings(), this::finding);
        });
  }

  private void need(Need need) {
    json.element(
        () -> {
          if (need instanceof Need.Fact fact) {
            json.text("fact", fact.path());
          } else if (need instanceof Need.Determination determination) {
            json.text("determination", determination.question());
            json.text("authority", determination.authority());
          } else if (need instanceof Need.ParameterValue parameter) {
            json.text("parameter", parameter.name());
          } else if (need instanceof Need.Calendar calendar) {
            json.number("calendar", calendar.year());
          } else if (need instanceof Need.Text text) {
            json.text("text", text.instrument());
          }
        });
  }

  private void finding(Finding finding) {
    json.element(
        () -> {
          json.text("rule", finding.rule());
          json.number("revision", finding.revision());
          json.text("limb", finding.limb());
          json.text("modality", finding.modality().name());
          json.text("severity", finding.severity().name());
          json.bool("breach", finding.breach());
          json.text("pointer", finding.subject().pointer());
          json.text("duty", finding.duty());
          json.object(
              "arguments",
              () -> finding.arguments().forEach((name, value) -> argument(name, value)));
          json.array("citations", finding.citations(), this::citation);
          json.text("bearer", finding.bearer());
          json.texts("defaultsUsed", finding.defaultsUsed());
          json.object(
              "text",
              () -> {
                json.text("zh", CHINESE.finding(finding));
                json.text("en", ENGLISH.finding(finding));
              });
        });
  }

  private void argument(String name, Argument argument) {
    if (argument instanceof Argument.Figure number) {
      json.out().name(name);
      json.out().number(number.value());
    } else if (argument instanceof Argument.Rate rate) {
      json.object(name, () -> bounds(rate.value()));
    } else if (argument instanceof Argument.Names names) {
      json.object(
          name,
          () -> {
            json.texts("first", names.first());
            json.number("count", names.count());
          });
    } else {
      json.text(name, ENGLISH.argument(argument));
    }
  }

  private void citation(Citation citation) {
    json.element(
        () -> {
          json.text("instrument", citation.instrument());
          json.text("provision", citation.provision());
        });
  }

  private void decision(DecisionResult decision) {
    json.element(
        () -> {
          json.text("decision", decision.name());
          json.text("entry", decision.entry());
          subject(decision.subject());
          json.text("value", decision.value());
          json.array("reasons", decision.reasons(), this::reason);
          json.array("needs", decision.needs(), this::need);
          json.array("findings", decision.findings(), this::finding);
        });
  }

  private void rate(RateResult result) {
    json.element(
        () -> {
          json.text("rule", result.rule());
          json.text("on", result.on().toString());
          bounds(result.bounds());
          json.object(
              "counts",
              () -> {
                for (Rate.Standing standing : Rate.Standing.values()) {
                  json.number(standing.name(), result.rate().count(standing));
                }
              });
          json.array("uncovered", result.rate().uncovered(), this::community);
        });
  }

  /** Exact fractions; decimals are for reading. */
  private void bounds(ShareRange bounds) {
    json.text("low", bounds.low().toString());
    json.text("high", bounds.high().toString());
  }

  private void community(SubjectRef community) {
    json.element(
        () -> {
          json.text("id", community.id());
          json.text("name", community.name());
        });
  }

  private void reason(Reason reason) {
    json.out().text(reason.key());
  }

  private void fault(Fault fault) {
    json.element(
        () -> {
          json.text("rule", fault.rule());
          subject(fault.subject());
          json.text("duty", fault.duty());
          json.text("error", fault.error());
        });
  }
}
