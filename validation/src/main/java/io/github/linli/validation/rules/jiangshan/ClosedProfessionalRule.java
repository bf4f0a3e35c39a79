package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.Resolution;
import io.github.linli.contract.ServiceContract;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.rules.nation.National;
import io.github.linli.validation.rules.nation.OwnersChoice;
import java.time.LocalDate;

/**
 * JS-4.3.3-CLOSED-PROFESSIONAL: an old community found fit to be enclosed goes over to professional
 * management: assembly, committee, the owners' choice of an enterprise, its contract (policy 四(三)3
 * s2b). Owners who lawfully choose another form are within Civil Code art. 284(1): the duty is then
 * not theirs. "In good time" has no number of days; twelve months is a parameter.
 */
public final class ClosedProfessionalRule implements Rule<Community> {

  /** Months from the finding until the steps must be done; not law. */
  public static final Parameter<Integer> MONTHS =
      new Parameter<>("closedProfessionalMonths", Integer.class, 12);

  /** The Civil Code, which wants the decision first, holds from this day. */
  private static final LocalDate CODE_IN_FORCE = LocalDate.of(2021, 1, 1);

  private static final String POLICY_OVER_CHOICE = "policyOverChoice";

  static final RuleSpec SPEC =
      Policy.spec("JS-4.3.3-CLOSED-PROFESSIONAL", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NOT_PROFESSIONAL", Modality.MUST, Severity.ERROR, Policy.cite("四(三)3 s2b"))
                  .restingOn(MONTHS),
              Limb.of(
                  "OTHER_FORM_CHOSEN",
                  Modality.DECLARATORY,
                  Severity.WARNING,
                  National.code("284(1)")),
              Limb.of(
                  "CONTRACT_BEFORE_DECISION",
                  Modality.MUST,
                  Severity.ERROR,
                  National.code("278(1)(四)")))
          .addCitations(
              Policy.cite("四(三)3 s2b"), National.code("284(1)"), National.code("278(1)(四)"))
          .parameters(ImmutableList.of(MONTHS))
          .addOptions(POLICY_OVER_CHOICE)
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Gates.oldAndFit(community, context);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    if (contractBeforeDecision(context)) {
      return Outcome.breached(Policy.mark("CONTRACT_BEFORE_DECISION", community));
    }
    ProfessionalSteps steps = ProfessionalSteps.in(context);
    if (steps.done().isTrue()) {
      return Outcome.MET;
    }
    OwnersForm otherForm = OwnersForm.other(context, context.asOf());
    OwnersChoice choice = otherForm.choice();
    if (choice == OwnersChoice.LAWFUL_DECISION && !context.isOn(POLICY_OVER_CHOICE)) {
      notes.note(Policy.mark("OTHER_FORM_CHOSEN", community));
      return Outcome.notApplicable("OWNERS_DECISION_284");
    }
    if (choice == OwnersChoice.UNDETERMINED) {
      return new Outcome.Undecided(otherForm.needs());
    }
    if (!(community.enclosureFoundOn() instanceof Known.Value<PartialDate> found)) {
      return Outcome.undecided(Need.fact("Community.enclosureFoundOn"));
    }
    int months = context.parameter(MONTHS);
    Due due = Due.countedFrom(found.get(), day -> due(day, months));
    return due.judge(
        steps.done(),
        context.asOf(),
        steps::needs,
        () -> ImmutableSet.of(Need.fact("Community.enclosureFoundOn")),
        () -> notProfessional(community, steps, due.latest(), choice));
  }

  /** The duty came with the policy, so a finding before it counts from its first day. */
  private static LocalDate due(LocalDate found, int months) {
    return (found.isBefore(Policy.IN_FORCE) ? Policy.IN_FORCE : found).plusMonths(months);
  }

  private static Mark notProfessional(
      Community community, ProfessionalSteps steps, LocalDate due, OwnersChoice choice) {
    Mark mark =
        Policy.mark("NOT_PROFESSIONAL", community)
            .with("step", new Argument.Term("step." + steps.firstMissing().name()))
            .with("due", Argument.of(due));
    boolean chosen = choice == OwnersChoice.LAWFUL_DECISION; // the option puts the policy first
    return chosen ? mark.gradedAs(Severity.WARNING) : mark;
  }

  /** Whether a contract in effect is known to have been signed before the owners decided on it. */
  private static boolean contractBeforeDecision(Context context) {
    Listing<Resolution> resolutions = context.records(Resolution.class);
    for (ServiceContract contract : context.records(ServiceContract.class).items()) {
      if (contract.lastsOn(context.asOf()).isTrue()
          && ProfessionalSteps.isHired(contract).isTrue()
          && contract.decidedBy() instanceof Known.Value<String> id
          && contract.signedOn() instanceof Known.Value<PartialDate> signed) {
        boolean before =
            resolutions.items().stream()
                .filter(each -> each.id().equals(id.get()))
                .flatMap(each -> each.decidedOn().value().stream())
                .filter(decided -> !decided.earliest().isBefore(CODE_IN_FORCE))
                .anyMatch(decided -> signed.get().latest().isBefore(decided.earliest()));
        if (before) {
          return true;
        }
      }
    }
    return false;
  }
}
