package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.contract.ServiceContract;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
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
    Ternary enclosable = Known.isTrue(community.enclosable());
    if (enclosable.isFalse()) {
      return Applicability.no("NOT_ENCLOSABLE");
    }
    Applicability scope = Scopes.of(community, context, Scopes.OLD);
    if (scope instanceof Applicability.No || enclosable.isTrue()) {
      return scope;
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    needs.add(new Need.Determination("SUBDISTRICT", "ENCLOSABLE"));
    if (scope instanceof Applicability.Unknown unknown) {
      needs.addAll(unknown.needs());
    }
    return new Applicability.Unknown(needs.build());
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    if (contractBeforeDecision(context)) {
      return Outcome.breached(mark("CONTRACT_BEFORE_DECISION", community));
    }
    ImmutableList<Step> steps = steps(context);
    Ternary done = steps.stream().map(Step::done).reduce(Ternary.TRUE, Ternary::and);
    if (done.isTrue()) {
      return Outcome.MET;
    }
    OwnersForm otherForm = OwnersForm.other(context, context.asOf());
    OwnersChoice choice = otherForm.choice();
    if (choice == OwnersChoice.LAWFUL_DECISION && !context.isOn(POLICY_OVER_CHOICE)) {
      notes.note(mark("OTHER_FORM_CHOSEN", community));
      return Outcome.notApplicable("OWNERS_DECISION_284");
    }
    if (choice == OwnersChoice.UNDETERMINED) {
      return new Outcome.Undecided(otherForm.needs());
    }
    if (!(community.enclosureFoundOn() instanceof Known.Value<PartialDate> found)) {
      return Outcome.undecided(Need.fact("Community.enclosureFoundOn"));
    }
    int months = context.parameter(MONTHS);
    LocalDate dueAtTheLatest = due(found.get().latest(), months);
    if (!context.asOf().isAfter(due(found.get().earliest(), months))) {
      return Outcome.open(dueAtTheLatest);
    }
    if (!context.asOf().isAfter(dueAtTheLatest)) {
      return Outcome.undecided(Need.fact("Community.enclosureFoundOn"));
    }
    return overdue(community, steps, done, dueAtTheLatest, choice);
  }

  /** The duty came with the policy, so a finding before it counts from its first day. */
  private static LocalDate due(LocalDate found, int months) {
    return (found.isBefore(Policy.IN_FORCE) ? Policy.IN_FORCE : found).plusMonths(months);
  }

  private static Outcome overdue(
      Community community,
      ImmutableList<Step> steps,
      Ternary done,
      LocalDate due,
      OwnersChoice choice) {
    if (done.isUnknown()) {
      ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
      steps.stream().filter(step -> step.done.isUnknown()).forEach(step -> needs.add(step.need));
      return new Outcome.Undecided(needs.build());
    }
    Step first = steps.stream().filter(step -> step.done.isFalse()).findFirst().orElseThrow();
    Mark mark =
        mark("NOT_PROFESSIONAL", community)
            .with("step", new Argument.Term("step." + first.name))
            .with("due", Argument.of(due));
    boolean chosen = choice == OwnersChoice.LAWFUL_DECISION; // the option puts the policy first
    return Outcome.breached(chosen ? mark.gradedAs(Severity.WARNING) : mark);
  }

  /** One of the steps to professional management, and what would tell whether it is done. */
  private record Step(String name, Ternary done, Need need) {}

  private static ImmutableList<Step> steps(Context context) {
    LocalDate day = context.asOf();
    Listing<OwnersAssembly> assemblies = context.records(OwnersAssembly.class);
    Listing<OwnersCommittee> committees = context.records(OwnersCommittee.class);
    Listing<ServiceContract> contracts = context.records(ServiceContract.class);
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    return ImmutableList.of(
        step(
            "ASSEMBLY",
            assemblies.any(each -> each.existsOn(day)),
            assemblies,
            "assemblies",
            "OwnersAssembly.establishedOn"),
        step(
            "COMMITTEE",
            committees.any(each -> each.isInOfficeOn(day)),
            committees,
            "committees",
            "OwnersCommittee.termEndsOn"),
        step(
            "SELECTION",
            arrangements.any(each -> isProfessional(each, day).and(isChosen(each, context))),
            arrangements,
            "arrangements",
            "ManagementArrangement.decidedBy"),
        step(
            "CONTRACT",
            contracts.any(each -> each.lastsOn(day).and(isHired(each))),
            contracts,
            "contracts",
            "ServiceContract.effectiveOn"),
        step(
            "MODE",
            arrangements.any(each -> isProfessional(each, day)),
            arrangements,
            "arrangements",
            "ManagementArrangement.mode"));
  }

  private static Step step(
      String name, Ternary done, Listing<?> records, String list, String component) {
    return new Step(
        name, done, Need.fact(records.complete() ? component : "CommunityDossier." + list));
  }

  private static Ternary isProfessional(ManagementArrangement arrangement, LocalDate day) {
    return arrangement
        .lastsOn(day)
        .and(
            arrangement
                .mode()
                .test(mode -> Ternary.of(mode == ManagementMode.PROFESSIONAL), Ternary.UNKNOWN));
  }

  private static Ternary isHired(ServiceContract contract) {
    return contract
        .kind()
        .test(kind -> Ternary.of(kind == ServiceContract.Kind.HIRED), Ternary.UNKNOWN);
  }

  private static Ternary isChosen(ManagementArrangement arrangement, Context context) {
    return switch (OwnersForm.choice(arrangement, context, context.asOf()).value()) {
      case LAWFUL_DECISION -> Ternary.TRUE;
      case NO_DECISION -> Ternary.FALSE;
      case UNDETERMINED -> Ternary.UNKNOWN;
    };
  }

  /** Whether a contract in effect is known to have been signed before the owners decided on it. */
  private static boolean contractBeforeDecision(Context context) {
    Listing<Resolution> resolutions = context.records(Resolution.class);
    for (ServiceContract contract : context.records(ServiceContract.class).items()) {
      if (contract.lastsOn(context.asOf()).isTrue()
          && isHired(contract).isTrue()
          && contract.decidedBy() instanceof Known.Value<String> id
          && contract.signedOn() instanceof Known.Value<PartialDate> signed) {
        boolean before =
            resolutions.items().stream()
                .filter(each -> each.id().equals(id.get()))
                .flatMap(each -> each.decidedOn().value().stream())
                .anyMatch(decided -> signed.get().latest().isBefore(decided.earliest()));
        if (before) {
          return true;
        }
      }
    }
    return false;
  }

  private static Mark mark(String limb, Community community) {
    return Mark.of(limb).with("community", Argument.of(community.name()));
  }
}
