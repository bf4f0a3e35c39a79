package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
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
  private static final Need ACCEPTED = Need.fact("RenovationProject.acceptedOn");
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
    return settledOn(project) instanceof Known.Value<PartialDate> day
        ? context.inForceOn(SPEC, day.get(), FINAL)
        : Applicability.YES; // as far as is known
  }

  private static Known<PartialDate> finalisedOn(RenovationProject project) {
    return project.plan() instanceof Known.Value<RenovationProject.Plan> plan
        ? plan.get().finalisedOn()
        : project.plan().isNone() ? Known.none() : Known.unknown();
  }

  /** The day the plan became final; works accepted without one were settled by then at last. */
  private static Known<PartialDate> settledOn(RenovationProject project) {
    Known<PartialDate> finalised = finalisedOn(project);
    return finalised.isNone() ? project.acceptedOn() : finalised;
  }

  @Override
  public Applicability applies(RenovationProject project, Context context) {
    Known<PartialDate> finalised = settledOn(project);
    if (finalised.isNone()) {
      return Applicability.no("PLAN_NOT_FINAL");
    }
    if (!(finalised instanceof Known.Value<PartialDate> day)) {
      return Applicability.unknown(
          finalisedOn(project).isNone() ? ACCEPTED : project.plan().isUnknown() ? PLAN : FINAL);
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
    PremisesSpec spec = project.premisesSpec().value().orElseThrow(); // else it does not apply
    PartialDate settled = settledOn(project).value().orElseThrow();
    Outcome judged =
        project
            .plan()
            .value()
            .map(plan -> judge(plan, spec, settled))
            .orElseGet(() -> Outcome.breached(Mark.of("OMITTED")));
    return switch (settled.isOnOrBefore(context.asOf())) {
      case TRUE -> judged;
      case FALSE -> judged.equals(Outcome.MET) ? judged : Outcome.open(settled.latest());
      case UNKNOWN -> judged.equals(Outcome.MET) ? judged : new Outcome.Undecided(openDay(judged));
    };
  }

  private static ImmutableSet<Need> openDay(Outcome judged) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.<Need>builder().add(FINAL);
    return judged instanceof Outcome.Undecided undecided
        ? needs.addAll(undecided.needs()).build()
        : needs.build();
  }

  private static Outcome judge(
      RenovationProject.Plan plan, PremisesSpec spec, PartialDate finalised) {
    boolean placed = plan.area().isPresent() || plan.location().isPresent();
    Ternary included = Known.isTrue(plan.includesPremises()).or(Ternary.of(placed));
    if (included.isFalse()) {
      return Outcome.breached(Mark.of("OMITTED"));
    }
    Compared area =
        new Compared(
            SpecifiedParts.AREA,
            agree(spec.area(), plan.area(), (one, other) -> one.compareTo(other) == 0),
            spec.area().isUnknown() ? "PremisesSpec.area" : "RenovationProject.Plan.area");
    Compared place =
        new Compared(
            SpecifiedParts.LOCATION,
            agree(spec.location(), plan.location(), String::equals),
            spec.location().isUnknown()
                ? "PremisesSpec.location"
                : "RenovationProject.Plan.location");
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (included.isUnknown()) {
      needs.add(Need.fact("RenovationProject.Plan.includesPremises"));
    }
    for (Compared each : ImmutableList.of(area, place)) {
      if (each.asAsked(spec, finalised).isFalse()) {
        return Outcome.breached(
            Mark.of("MISMATCH").with("part", new Argument.Term("part." + each.part().name())));
      }
      needs.addAll(each.needs(spec, finalised));
    }
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Outcome.MET : new Outcome.Undecided(missing);
  }

  /** Whether a plan has a part as asked, if it was asked by the day the plan became final. */
  private record Compared(SpecifiedParts.Part part, Ternary agrees, String fact) {

    private Ternary inTime(PremisesSpec spec, PartialDate finalised) {
      return part.isLeftOut(spec)
          .not()
          .and(DocumentFirst.byTheDay(part.specifiedOn().apply(spec), finalised));
    }

    Ternary asAsked(PremisesSpec spec, PartialDate finalised) {
      return inTime(spec, finalised).not().or(agrees);
    }

    ImmutableSet<Need> needs(PremisesSpec spec, PartialDate finalised) {
      if (!asAsked(spec, finalised).isUnknown()) {
        return ImmutableSet.of();
      }
      ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
      if (inTime(spec, finalised).isUnknown()) {
        needs.addAll(
            DocumentFirst.needs(part.specifiedOn().apply(spec), part.day(), finalised, FINAL));
      }
      return agrees.isUnknown() ? needs.add(Need.fact(fact)).build() : needs.build();
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
