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

/**
 * JS-4.3.2-PRE-RENOVATION-SPEC: before a community is renovated the subdistrict settles four things
 * about its service premises (policy 四(三)2 s2a). "Before" is read as on an earlier day than works
 * begin. Works begun before the policy are only noted, and not once they were over before it too.
 */
public final class PreRenovationSpecRule implements Rule<RenovationProject> {

  private static final String NOT_LATER_THAN_START = "notLaterThanStart";
  private static final Need STARTED = Need.fact("RenovationProject.startedOn");
  private static final Need SPECIFIED = Need.fact("RenovationProject.premisesSpec");
  private static final PremisesSpec NOTHING =
      new PremisesSpec.Builder()
          .noArea()
          .noLocation()
          .noConstructionStandard()
          .noFitOutStandard()
          .build();

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.2-PRE-RENOVATION-SPEC", RenovationProject.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("MISSING", Modality.MUST, Severity.ERROR, Policy.cite("四(三)2 s2a")),
              Limb.of("LATE", Modality.MUST, Severity.ERROR, Policy.cite("四(三)2 s2a")),
              Limb.of(
                  "STARTED_BEFORE_POLICY", Modality.DECLARATORY, Severity.ADVICE, Policy.cite("六")))
          .addCitations(Policy.cite("四(三)2 s2a"), Policy.cite("六"))
          .addOptions(NOT_LATER_THAN_START)
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(RenovationProject project, Context context) {
    if (project.startedOn().isNone()) {
      return Applicability.no("WORKS_NOT_BEGUN");
    }
    if (!(project.startedOn() instanceof Known.Value<PartialDate> started)) {
      return Applicability.unknown(STARTED);
    }
    Applicability scope = scope(started.get(), context);
    boolean before = started.get().isOnOrAfter(Policy.IN_FORCE).isFalse();
    return before && scope instanceof Applicability.Unknown
        ? Applicability.YES // not asked about, whatever its scope
        : scope;
  }

  private static Applicability scope(PartialDate started, Context context) {
    return ScopeOfAct.on(started, STARTED, context, Scopes.OLD_OR_PENDING);
  }

  @Override
  public Outcome judge(RenovationProject project, Duty duty, Context context, Notes notes) {
    PartialDate started = project.startedOn().value().orElseThrow(); // else it does not apply
    Ternary underPolicy = started.isOnOrAfter(Policy.IN_FORCE);
    if (underPolicy.isFalse()) {
      if (!overBeforePolicy(project) && scope(started, context).equals(Applicability.YES)) {
        notes.note(Mark.of("STARTED_BEFORE_POLICY").with("started", Argument.of(started)));
      }
      return Outcome.notApplicable("STARTED_BEFORE_POLICY");
    }
    if (underPolicy.isUnknown()) {
      return Outcome.undecided(STARTED);
    }
    if (project.premisesSpec().isUnknown()) {
      return switch (started.isOnOrBefore(context.asOf())) {
        case FALSE -> Outcome.open(started.latest());
        case TRUE -> Outcome.undecided(SPECIFIED);
        case UNKNOWN -> Outcome.undecided(SPECIFIED, STARTED);
      };
    }
    PremisesSpec spec = project.premisesSpec().value().orElse(NOTHING);
    return judge(spec, started, context);
  }

  private static boolean overBeforePolicy(RenovationProject project) {
    return project
        .acceptedOn()
        .test(day -> day.isOnOrAfter(Policy.IN_FORCE).not(), Ternary.FALSE)
        .isTrue();
  }

  private static Outcome judge(PremisesSpec spec, PartialDate started, Context context) {
    ImmutableList.Builder<Mark> breaches = ImmutableList.builder();
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    Ternary begun = started.isOnOrBefore(context.asOf());
    boolean whole = true;
    for (SpecifiedParts.Part part : SpecifiedParts.ALL) {
      Known<PartialDate> day = part.specifiedOn().apply(spec);
      Ternary leftOut = part.isLeftOut(spec);
      Ternary first =
          context.isOn(NOT_LATER_THAN_START)
              ? DocumentFirst.byTheDay(day, started)
              : DocumentFirst.beforeTheDay(day, started);
      if (leftOut.isTrue() || first.isFalse()) {
        breaches.add(
            Mark.of(leftOut.isTrue() ? "MISSING" : "LATE")
                .with("part", new Argument.Term("part." + part.name()))
                .with("started", Argument.of(started)));
      } else if (first.isUnknown()) {
        needs.addAll(DocumentFirst.needs(day, part.day(), started, STARTED));
      }
      Ternary there = day.test(on -> on.isOnOrBefore(context.asOf()), Ternary.FALSE);
      whole &= leftOut.isFalse() && first.isTrue() && (there.isTrue() || !begun.isFalse());
    }
    if (whole) {
      return Outcome.MET;
    }
    ImmutableList<Mark> marks = breaches.build();
    if (begun.isFalse()) {
      return Outcome.open(started.latest());
    }
    if (!marks.isEmpty() && begun.isTrue()) {
      return new Outcome.Breached(marks);
    }
    return new Outcome.Undecided(begun.isTrue() ? needs.build() : needs.add(STARTED).build());
  }
}
