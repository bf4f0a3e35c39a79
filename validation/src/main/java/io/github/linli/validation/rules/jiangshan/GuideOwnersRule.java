package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.linli.community.ActivityRecord;
import io.github.linli.measure.Known;
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
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.rules.nation.National;
import java.time.LocalDate;
import java.time.Period;

/**
 * JS-4.1.2-GUIDE-OWNERS-ORG: where there is no committee, not even an interim one, or nobody
 * manages, the subdistrict guides the owners to organise, to hire a manager or to manage themselves
 * (policy 四(一)2 s2). Of any community, old or not. How often is not said.
 */
public final class GuideOwnersRule implements Rule<Community> {

  /** Within what time there should be a record of guidance; not law. */
  public static final Parameter<Period> INTERVAL =
      new Parameter<>("guidanceInterval", Period.class, Period.ofMonths(12));

  private static final TrailingActivity GUIDANCE =
      new TrailingActivity(
          Sets.immutableEnumSet(
              ActivityRecord.Kind.GUIDE_ASSEMBLY,
              ActivityRecord.Kind.GUIDE_HIRING,
              ActivityRecord.Kind.GUIDE_SELF_MANAGEMENT),
          INTERVAL);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-GUIDE-OWNERS-ORG", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_GUIDANCE", Modality.MUST, Severity.WARNING, Policy.cite("四(一)2 s2"))
                  .restingOn(INTERVAL))
          .addCitations(Policy.cite("四(一)2 s2"), National.code("277(2)"), National.regulation("10"))
          .parameters(ImmutableList.of(INTERVAL))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** An exemption has to be shown: while it is unknown the duty stands. */
  @Override
  public Applicability applies(Community community, Context context) {
    LocalDate day = context.asOf();
    if (Known.isTrue(community.assemblyForgone()).isTrue()) {
      return Applicability.no("ASSEMBLY_FORGONE");
    }
    boolean notDelivered =
        community
            .deliveredOn()
            .test(delivered -> delivered.isOnOrBefore(day).not(), Ternary.TRUE)
            .isTrue();
    if (notDelivered) {
      return Applicability.no("NOT_DELIVERED");
    }
    Organisation organisation = Organisation.in(context);
    return switch (organisation.isCompleteOn(day)) {
      case TRUE -> Applicability.no("ORGANISED_AND_MANAGED");
      case FALSE -> Applicability.YES;
      case UNKNOWN -> Applicability.unknown(organisation.missing(day));
    };
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Organisation organisation = Organisation.in(context);
    Spell lacking = organisation.lackingUpTo(context.asOf(), Policy.IN_FORCE);
    return GUIDANCE.judge(
        notBeforeDelivery(lacking.since(), community, GUIDANCE.firstDay(context)),
        firstDay -> lacking.needs(start -> !start.isBefore(firstDay), organisation::missing),
        Mark.of("NO_GUIDANCE").with("community", Argument.of(community.name())),
        context);
  }

  /** A delivery known to lie within the interval begins it; one that may lie before it does not. */
  private static PartialDate notBeforeDelivery(
      PartialDate since, Community community, LocalDate firstDay) {
    return community
        .deliveredOn()
        .value()
        .filter(delivered -> delivered.isOnOrAfter(firstDay).isTrue())
        .map(
            delivered ->
                new PartialDate(
                    later(since.earliest(), delivered.earliest()),
                    later(since.latest(), delivered.latest())))
        .orElse(since);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
