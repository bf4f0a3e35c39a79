package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
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
import java.util.function.BiPredicate;

/**
 * JS-4.3.2-IN-RENOVATION-PLAN: the housing bureau takes the service premises into the plan of the
 * works as the subdistrict asked (policy 四(三)2 s2b). Only what was asked by the day the plan became
 * final counts; where nothing was, the subdistrict's own duty is at issue. Area and place are
 * compared as written.
 */
public final class InRenovationPlanRule implements Rule<RenovationProject> {

  private static final Need PLAN = Need.fact("RenovationProject.plan");
  private static final Need FINAL = Need.fact("RenovationProject.Plan.finalisedOn");
  private static final Need ASKED = Need.fact("RenovationProject.premisesSpec");

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.2-IN-RENOVATION-PLAN", RenovationProject.class, "HOUSING_BUREAU")
          .addLimbs(
              Limb.of("OMITTED", Modality.MUST, Severity.ERROR, Policy.cite("四(三)2 s2b")),
              Limb.of("MISMATCH", Modality.MUST, Severity.WARNING, Policy.cite("四(三)2 s2b")))
          .addCitations(Policy.cite("四(三)2 s2b"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** Judged by the norm of the day the plan became final, which is no later than acceptance. */
  @Override
  public Applicability inForce(RenovationProject project, Context context) {
    boolean overBefore =
        project.acceptedOn() instanceof Known.Value<PartialDate> accepted
            && accepted.get().latest().isBefore(Policy.IN_FORCE);
    if (overBefore) {
      return Applicability.no("OVER_BEFORE_POLICY");
    }
    return finalisedOn(project) instanceof Known.Value<PartialDate> day
        ? context.inForceOn(SPEC, day.get(), FINAL)
        : Applicability.YES; // as far as is known
  }

  private static Known<PartialDate> finalisedOn(RenovationProject project) {
    return project.plan() instanceof Known.Value<RenovationProject.Plan> plan
        ? plan.get().finalisedOn()
        : project.plan().isNone() ? Known.none() : Known.unknown();
  }

  @Override
  public Applicability applies(RenovationProject project, Context context) {
    Known<PartialDate> finalised = finalisedOn(project);
    if (finalised.isNone()) {
      return Applicability.no("PLAN_NOT_FINAL");
    }
    if (!(finalised instanceof Known.Value<PartialDate> day)) {
      return Applicability.unknown(project.plan().isUnknown() ? PLAN : FINAL);
    }
    return Gates.all(
        asked(project, day.get()), ScopeOfAct.on(day.get(), FINAL, context, Scopes.OLD_OR_PENDING));
  }

  /** If the subdistrict asked for something by the day the plan became final. */
  private static Applicability asked(RenovationProject project, PartialDate finalised) {
    if (project.premisesSpec().isUnknown()) {
      return Applicability.unknown(ASKED);
    }
    if (!(project.premisesSpec() instanceof Known.Value<PremisesSpec> spec)) {
      return Applicability.no("NOTHING_ASKED");
    }
    Ternary asked = Ternary.FALSE;
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    for (SpecifiedParts.Part part : SpecifiedParts.ALL) {
      Known<PartialDate> day = part.specifiedOn().apply(spec.get());
      Ternary inTime = part.isLeftOut(spec.get()).not().and(DocumentFirst.byTheDay(day, finalised));
      asked = asked.or(inTime);
      if (inTime.isUnknown()) {
        needs.addAll(DocumentFirst.needs(day, part.day(), finalised, FINAL));
      }
    }
    return Gates.when(asked, Applicability.no("NOTHING_ASKED"), needs.build());
  }

  @Override
  public Outcome judge(RenovationProject project, Duty duty, Context context, Notes notes) {
    RenovationProject.Plan plan = project.plan().value().orElseThrow(); // else it does not apply
    PremisesSpec spec = project.premisesSpec().value().orElseThrow();
    PartialDate finalised = plan.finalisedOn().value().orElseThrow();
    Outcome judged = judge(plan, spec);
    return switch (finalised.isOnOrBefore(context.asOf())) {
      case TRUE -> judged;
      case FALSE -> judged.equals(Outcome.MET) ? judged : Outcome.open(finalised.latest());
      case UNKNOWN -> judged.equals(Outcome.MET) ? judged : Outcome.undecided(FINAL);
    };
  }

  private static Outcome judge(RenovationProject.Plan plan, PremisesSpec spec) {
    Ternary included = Known.isTrue(plan.includesPremises());
    if (included.isFalse()) {
      return Outcome.breached(Mark.of("OMITTED"));
    }
    Ternary area = agree(spec.area(), plan.area(), (one, other) -> one.compareTo(other) == 0);
    Ternary place = agree(spec.location(), plan.location(), String::equals);
    if (area.and(place).isFalse()) {
      return Outcome.breached(
          Mark.of("MISMATCH")
              .with("part", new Argument.Term(area.isFalse() ? "part.area" : "part.location")));
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    add(needs, included, "RenovationProject.Plan.includesPremises");
    add(needs, area, spec.area().isUnknown() ? "PremisesSpec.area" : "RenovationProject.Plan.area");
    add(
        needs,
        place,
        spec.location().isUnknown() ? "PremisesSpec.location" : "RenovationProject.Plan.location");
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Outcome.MET : new Outcome.Undecided(missing);
  }

  private static void add(ImmutableSet.Builder<Need> needs, Ternary answer, String fact) {
    if (answer.isUnknown()) {
      needs.add(Need.fact(fact));
    }
  }

  /** Whether a plan has what was asked; where nothing was asked it may have anything. */
  private static <T> Ternary agree(Known<T> asked, Known<T> planned, BiPredicate<T, T> same) {
    if (!(asked instanceof Known.Value<T> wanted)) {
      return asked.isNone() ? Ternary.TRUE : Ternary.UNKNOWN;
    }
    return planned.test(value -> Ternary.of(same.test(wanted.get(), value)), Ternary.FALSE);
  }
}
