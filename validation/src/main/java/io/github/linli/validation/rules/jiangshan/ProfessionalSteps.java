package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.contract.ServiceContract;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import io.github.linli.validation.rules.nation.VoteDecisions;
import java.time.LocalDate;

/**
 * The steps to professional management as of a day: assembly, committee in office, the owners'
 * choice of the enterprise, a contract in effect, and the mode itself (policy 四(三)3 s2b).
 */
record ProfessionalSteps(ImmutableList<Step> steps) {

  /** One step, and what would tell whether it is done. */
  record Step(String name, Ternary done, Need need) {}

  static ProfessionalSteps in(Context context) {
    LocalDate day = context.asOf();
    Listing<OwnersAssembly> assemblies = context.records(OwnersAssembly.class);
    Listing<OwnersCommittee> committees = context.records(OwnersCommittee.class);
    Listing<ServiceContract> contracts = context.records(ServiceContract.class);
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    return new ProfessionalSteps(
        ImmutableList.of(
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
                arrangements.any(
                    each -> Modes.PROFESSIONAL.includeOn(each, day).and(isChosen(each, context))),
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
                arrangements.any(each -> Modes.PROFESSIONAL.includeOn(each, day)),
                arrangements,
                "arrangements",
                "ManagementArrangement.mode")));
  }

  private static Step step(
      String name, Ternary done, Listing<?> records, String list, String component) {
    return new Step(
        name, done, Need.fact(records.complete() ? component : "CommunityDossier." + list));
  }

  private static Ternary isChosen(ManagementArrangement arrangement, Context context) {
    return switch (context.decide(VoteDecisions.CHOICE, arrangement, context.asOf()).value()) {
      case LAWFUL_DECISION -> Ternary.TRUE;
      case NO_DECISION -> Ternary.FALSE;
      case UNDETERMINED -> Ternary.UNKNOWN;
    };
  }

  /** Whether a contract hires a manager. */
  static Ternary isHired(ServiceContract contract) {
    return contract
        .kind()
        .test(kind -> Ternary.of(kind == ServiceContract.Kind.HIRED), Ternary.UNKNOWN);
  }

  /** Whether all are done. */
  Ternary done() {
    return steps.stream().map(Step::done).reduce(Ternary.TRUE, Ternary::and);
  }

  /** The first that is known not to be done. */
  Step firstMissing() {
    return steps.stream().filter(step -> step.done.isFalse()).findFirst().orElseThrow();
  }

  /** What would tell of those that are not known to be done or not. */
  ImmutableSet<Need> needs() {
    return steps.stream()
        .filter(step -> step.done.isUnknown())
        .map(Step::need)
        .collect(ImmutableSet.toImmutableSet());
  }
}
