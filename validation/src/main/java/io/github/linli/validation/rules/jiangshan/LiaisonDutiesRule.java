package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.ActivityRecord;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
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
import java.time.LocalDate;
import java.time.Period;

/**
 * JS-4.1.2-LIAISON-DUTIES: the full-time neighbourhood worker of a community contacts and guides,
 * coordinates property management and mediates disputes (policy 四(一)2 s4b, s4c). How often is not
 * said; a record of any of the three within the interval of a parameter is enough.
 */
public final class LiaisonDutiesRule implements Rule<CommunityLiaison> {

  /** Within what time there should be a record; not law. */
  public static final Parameter<Period> INTERVAL =
      new Parameter<>("liaisonActivityInterval", Period.class, Period.ofMonths(3));

  private static final TrailingActivity ACTIVITY =
      new TrailingActivity(
          Sets.immutableEnumSet(
              ActivityRecord.Kind.LIAISON_CONTACT,
              ActivityRecord.Kind.LIAISON_COORDINATION,
              ActivityRecord.Kind.LIAISON_MEDIATION),
          INTERVAL);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-LIAISON-DUTIES", CommunityLiaison.class, "LIAISON_WORKER")
          .addLimbs(
              Limb.of("NO_ACTIVITY", Modality.MUST, Severity.ADVICE, Policy.cite("四(一)2 s4c"))
                  .restingOn(INTERVAL))
          .addCitations(Policy.cite("四(一)2 s4c"), Policy.cite("四(一)2 s4b"))
          .parameters(ImmutableList.of(INTERVAL))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(CommunityLiaison liaison, Context context) {
    if (liaison.lastsOn(context.asOf()).isFalse()) {
      return Applicability.no("NOT_IN_EFFECT");
    }
    Ternary fullTime = Known.isTrue(liaison.fullTime());
    if (fullTime.isFalse()) {
      return Applicability.no("NOT_FULL_TIME");
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    OfficeNeeds office = new OfficeNeeds(needs);
    office.ofLiaison(liaison, context.asOf());
    office.addIfUnknown(fullTime, "CommunityLiaison.fullTime");
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Applicability.YES : new Applicability.Unknown(missing);
  }

  @Override
  public Outcome judge(CommunityLiaison liaison, Duty duty, Context context, Notes notes) {
    PartialDate started = liaison.startedOn().value().orElseThrow(); // it has begun
    return ACTIVITY.judge(
        new PartialDate(
            notBeforeThePolicy(started.earliest()), notBeforeThePolicy(started.latest())),
        firstDay -> ImmutableSet.of(Need.fact("CommunityLiaison.startedOn")),
        Mark.of("NO_ACTIVITY"),
        context);
  }

  private static LocalDate notBeforeThePolicy(LocalDate day) {
    return day.isBefore(Policy.IN_FORCE) ? Policy.IN_FORCE : day;
  }
}
