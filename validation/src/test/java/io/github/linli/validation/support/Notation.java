package io.github.linli.validation.support;

import static java.util.stream.Collectors.joining;

import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Report;
import java.util.Collection;

/**
 * Outcomes in a short notation, so that a test says what it expects in one line.
 *
 * <pre>
 * met · open 2025-09-30 · breached AREA/ERROR HEADS/ERROR · undecided Community.land
 * not-applicable OUTSIDE_TERRITORY · open 2025-09-30 + DUE_TODAY/WARNING
 * breached NONE/WARNING(handoverGapDays)      rests on that default
 * OUT_OF_SCOPE because NOT_FIT · UNDETERMINED needs Community.land
 * </pre>
 */
public final class Notation {

  private Notation() {}

  /** One duty's outcome, with what is noted beside it. */
  public static String of(Report.Part part) {
    String breaches = findings(part.findings(), true);
    String said = of(part.outcome()) + (breaches.isEmpty() ? "" : " " + breaches);
    String notes = findings(part.findings(), false);
    return notes.isEmpty() ? said : said + " + " + notes;
  }

  /** An outcome without findings. */
  public static String of(Outcome outcome) {
    if (outcome instanceof Outcome.Open open) {
      return "open " + open.dueOn();
    }
    if (outcome instanceof Outcome.Undecided undecided) {
      return ("undecided " + needs(undecided.needs())).strip();
    }
    if (outcome instanceof Outcome.NotApplicable not) {
      return "not-applicable " + not.reason().key();
    }
    return outcome.word();
  }

  /** A decision's value with its reasons, needs and notes. */
  public static String of(DecisionResult result) {
    String because = result.reasons().stream().map(Reason::key).collect(joining(", "));
    String needs = needs(result.needs());
    String notes = findings(result.findings(), false);
    return result.value()
        + (because.isEmpty() ? "" : " because " + because)
        + (needs.isEmpty() ? "" : " needs " + needs)
        + (notes.isEmpty() ? "" : " + " + notes);
  }

  /** Needs in alphabetical order: a fact's path, {@code authority?question}, {@code text:id}. */
  public static String needs(Collection<Need> needs) {
    return needs.stream().map(Notation::of).sorted().collect(joining(", "));
  }

  private static String of(Need need) {
    if (need instanceof Need.Fact fact) {
      return fact.path();
    }
    if (need instanceof Need.Determination determination) {
      return determination.authority() + "?" + determination.question();
    }
    if (need instanceof Need.ParameterValue parameter) {
      return "parameter:" + parameter.name();
    }
    if (need instanceof Need.Calendar calendar) {
      return "calendar:" + calendar.year();
    }
    return "text:" + ((Need.Text) need).instrument();
  }

  private static String findings(Collection<Finding> findings, boolean breach) {
    return findings.stream()
        .filter(finding -> finding.breach() == breach)
        .map(Notation::of)
        .collect(joining(" "));
  }

  private static String of(Finding finding) {
    String defaults = String.join(",", finding.defaultsUsed());
    return finding.limb()
        + "/"
        + finding.severity()
        + (defaults.isEmpty() ? "" : "(" + defaults + ")");
  }
}
