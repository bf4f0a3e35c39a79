package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.ShareRange;
import io.github.linli.place.Community;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Contribution;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Rate;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterRule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Window;
import java.time.LocalDate;

/**
 * JS-2-PROFESSIONAL-COVERAGE: old communities are led step by step to professional management
 * (policy 二 s1d). The clause names neither a number nor a day, so all that is asked is that the
 * rate does not fall from the end of one reporting period to the end of the next.
 */
public final class ProfessionalTrendRule implements RegisterRule {

  /** Length of a reporting period in months. */
  public static final Parameter<Integer> REPORTING_PERIOD =
      new Parameter<>("reportingPeriod", Integer.class, 12);

  private static final ImmutableSet<ManagementMode> PROFESSIONAL =
      ImmutableSet.of(ManagementMode.PROFESSIONAL);

  private static final RuleSpec SPEC =
      Policy.spec("JS-2-PROFESSIONAL-COVERAGE", Register.class, "SUBDISTRICT_AND_HOUSING")
          .addLimbs(
              Limb.of("FELL", Modality.GOAL, Severity.ADVICE, Policy.cite("二 s1d"))
                  .restingOn(REPORTING_PERIOD))
          .addCitations(Policy.cite("二 s1d"))
          .parameters(ImmutableList.of(REPORTING_PERIOD))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  private static ImmutableList<ReportingPeriod> periods(Context context) {
    return ReportingPeriod.until(context.asOf(), context.parameter(REPORTING_PERIOD));
  }

  /** The ends of the periods that are over, and the as-of day. */
  @Override
  public ImmutableList<LocalDate> days(Context context) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    periods(context).stream()
        .map(ReportingPeriod::end)
        .filter(end -> end.isBefore(context.asOf()))
        .forEach(days::add);
    return days.add(context.asOf()).build();
  }

  @Override
  public Contribution contribution(Community community, LocalDate on, Context context) {
    return Managed.in(PROFESSIONAL, on, Scopes.on(on, community, context, Scopes.OLD), context);
  }

  @Override
  public ImmutableList<Duty> duties(Register register, Context context, Window window) {
    return periods(context).stream()
        .map(ReportingPeriod::duty)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Outcome judge(Register register, Duty duty, Context context, Notes notes) {
    LocalDate start = duty.startsOn().value().orElseThrow();
    LocalDate end = duty.dueOn().value().orElseThrow();
    if (!start.isAfter(Policy.IN_FORCE)) {
      return Outcome.notApplicable("NO_PRIOR_PERIOD");
    }
    boolean over = context.asOf().isAfter(end);
    Rate before = register.rate(start.minusDays(1));
    Rate now = register.rate(over ? end : context.asOf());
    if (before.bounds().isEmpty() || now.bounds().isEmpty()) {
      return Outcome.notApplicable("NO_UNITS");
    }
    return over
        ? judge(before, before.bounds().get(), now, now.bounds().get(), duty)
        : Outcome.open(end);
  }

  private static Outcome judge(
      Rate before, ShareRange previous, Rate now, ShareRange current, Duty duty) {
    boolean decidable = before.hasAny().and(now.hasAny()).isTrue();
    if (decidable && current.low().compareTo(previous.high()) >= 0) {
      return Outcome.MET;
    }
    if (decidable && current.high().compareTo(previous.low()) < 0) {
      return Outcome.breached(
          Mark.of("FELL")
              .with("period", Argument.of(duty.key()))
              .with("previous", new Argument.Rate(previous))
              .with("current", new Argument.Rate(current)));
    }
    return new Outcome.Undecided(
        ImmutableSet.<Need>builder()
            .addAll(missing(before, previous))
            .addAll(missing(now, current))
            .build());
  }

  /** Nothing where the rate is known, however little is known of some communities. */
  private static ImmutableSet<Need> missing(Rate rate, ShareRange bounds) {
    boolean known = rate.hasAny().isTrue() && bounds.low().equals(bounds.high());
    return known ? ImmutableSet.of() : rate.needs(ImmutableSet.copyOf(Rate.Standing.values()));
  }
}
