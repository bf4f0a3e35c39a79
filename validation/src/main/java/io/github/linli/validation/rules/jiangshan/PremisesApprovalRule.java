package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.ServicePremises;
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
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-4.3.2-APPROVAL: service premises that need an approval of the natural resources and planning
 * bureau have it by the day building begins (policy 四(三)2 s3). Whether they need one is for the
 * bureau to say.
 */
public final class PremisesApprovalRule implements Rule<ServicePremises> {

  private static final Need BEGUN = Need.fact("ServicePremises.buildStartedOn");

  private static final Need APPROVED = Need.fact("ServicePremises.approvedOn");

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.2-APPROVAL", ServicePremises.class, "BUILDER")
          .addLimbs(
              Limb.of("BUILT_FIRST", Modality.MUST, Severity.WARNING, Policy.cite("四(三)2 s3")))
          .addCitations(Policy.cite("四(三)2 s3"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** Judged by the norm of the day building began, or is to. */
  @Override
  public Applicability inForce(ServicePremises premises, Context context) {
    return premises.buildStartedOn() instanceof Known.Value<PartialDate> begun
        ? context.inForceOn(SPEC, begun.get(), BEGUN)
        : Applicability.YES; // as far as is known
  }

  @Override
  public Applicability applies(ServicePremises premises, Context context) {
    if (premises.buildStartedOn().isNone()) {
      return Applicability.no("NOT_BEING_BUILT");
    }
    Applicability needed =
        Gates.when(
            Known.isTrue(premises.approvalNeeded()),
            Applicability.no("NO_APPROVAL_NEEDED"),
            ImmutableSet.of(new Need.Determination("NATURAL_RESOURCES", "APPROVAL_NEEDED")));
    return premises.buildStartedOn() instanceof Known.Value<PartialDate> begun
        ? Gates.all(needed, ScopeOfAct.on(begun.get(), BEGUN, context, Scopes.OLD_OR_PENDING))
        : Gates.all(needed, Applicability.unknown(BEGUN));
  }

  @Override
  public Outcome judge(ServicePremises premises, Duty duty, Context context, Notes notes) {
    PartialDate begun = premises.buildStartedOn().value().orElseThrow(); // else it does not apply
    Ternary first = DocumentFirst.byTheDay(premises.approvedOn(), begun);
    Ternary building = begun.isOnOrBefore(context.asOf());
    if (building.isFalse()) { // an approval to come is not there yet
      Ternary approved =
          premises.approvedOn().test(day -> day.isOnOrBefore(context.asOf()), Ternary.FALSE);
      return approved.isTrue() ? Outcome.MET : Outcome.open(begun.latest());
    }
    if (first.isTrue()) {
      return Outcome.MET;
    }
    if (first.isFalse() && building.isTrue()) {
      return Outcome.breached(Mark.of("BUILT_FIRST").with("begun", Argument.of(begun)));
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (first.isUnknown()) {
      needs.addAll(DocumentFirst.needs(premises.approvedOn(), APPROVED, begun, BEGUN));
    }
    if (building.isUnknown()) {
      needs.add(BEGUN);
    }
    return new Outcome.Undecided(needs.build());
  }
}
