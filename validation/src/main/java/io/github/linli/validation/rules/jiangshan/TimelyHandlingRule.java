package io.github.linli.validation.rules.jiangshan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
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
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * JS-4.1.3-LAWFUL-TIMELY-HANDLING: departments deal with unlawful acts reported to them lawfully
 * and in good time (policy 四(一)3 s2). How many days that is differs from law to law, and the policy
 * gives none: the days for each kind are parameters without a default, and while a deployment has
 * not set one nothing is decided about reports of that kind.
 */
public final class TimelyHandlingRule implements Rule<ViolationReport> {

  /** Days a department may take for each kind of report, such as {@code timelyDays.dumping}. */
  public static final ImmutableMap<ViolationReport.Kind, Parameter<Integer>> DAYS =
      Maps.toMap(
          EnumSet.allOf(ViolationReport.Kind.class),
          kind ->
              Parameter.days(
                  "timelyDays."
                      + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, kind.name())));

  private static final Need ACCEPTED = Need.fact("ViolationReport.acceptedOn");
  private static final Need CLOSED = Need.fact("ViolationReport.closedOn");

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.3-LAWFUL-TIMELY-HANDLING", ViolationReport.class, "DEPARTMENT")
          .addLimbs(Limb.of("OVERDUE", Modality.MUST, Severity.WARNING, Policy.cite("四(一)3 s2")))
          .addCitations(
              Policy.cite("四(一)3 s2"), National.code("286(3)"), National.regulation("45(2)"))
          .parameters(ImmutableList.copyOf(DAYS.values()))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** Judged by the norm of the day the report was accepted. */
  @Override
  public Applicability inForce(ViolationReport report, Context context) {
    return report.acceptedOn() instanceof Known.Value<PartialDate> day
        ? context.inForceOn(SPEC, day.get(), ACCEPTED)
        : Applicability.YES; // as far as is known
  }

  @Override
  public Applicability applies(ViolationReport report, Context context) {
    Ternary accepted =
        report.acceptedOn().test(day -> day.isOnOrBefore(context.asOf()), Ternary.FALSE);
    return Gates.when(accepted, Applicability.no("NOT_ACCEPTED"), ImmutableSet.of(ACCEPTED));
  }

  @Override
  public Outcome judge(ViolationReport report, Duty duty, Context context, Notes notes) {
    PartialDate accepted = report.acceptedOn().value().orElseThrow(); // else it does not apply
    if (!(report.kind() instanceof Known.Value<ViolationReport.Kind> kind)) {
      return Outcome.undecided(Need.fact("ViolationReport.kind"));
    }
    Parameter<Integer> parameter = requireNonNull(DAYS.get(kind.get()));
    if (!(context.find(parameter) instanceof Known.Value<Integer> days)) {
      return Outcome.undecided(new Need.ParameterValue(parameter.name()));
    }
    Due due = Due.countedFrom(accepted, day -> day.plusDays(days.get()));
    return judge(report, due, context.asOf());
  }

  private static Outcome judge(ViolationReport report, Due due, LocalDate asOf) {
    Ternary surely = closedBy(report, due.earliest(), asOf);
    Ternary perhaps = closedBy(report, due.latest(), asOf);
    return due.judge(
        surely.isTrue() ? surely : perhaps.isFalse() ? perhaps : Ternary.UNKNOWN,
        asOf,
        () -> ofClosing(surely, perhaps),
        () -> ImmutableSet.of(ACCEPTED),
        () ->
            Mark.of("OVERDUE")
                .with("report", Argument.of(report.id()))
                .with("due", Argument.of(due.latest())));
  }

  private static Ternary closedBy(ViolationReport report, LocalDate due, LocalDate asOf) {
    LocalDate last = asOf.isBefore(due) ? asOf : due;
    return report.closedOn().test(day -> day.isOnOrBefore(last), Ternary.FALSE);
  }

  /** What leaves it open whether it was closed in time: its own day, or that of acceptance. */
  private static ImmutableSet<Need> ofClosing(Ternary surely, Ternary perhaps) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (surely.isUnknown() || perhaps.isUnknown()) {
      needs.add(CLOSED);
    }
    return surely == perhaps ? needs.build() : needs.add(ACCEPTED).build();
  }
}
