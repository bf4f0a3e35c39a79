package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
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
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.threeten.extra.YearQuarter;

/**
 * JS-4.4.1-JOINT-MEETING-MECHANISM: where neighbourhood, owners' committee and property service
 * enterprise all exist, they have a mechanism of joint meetings (policy 四(四)1 s1a). By when is not
 * said; the first whole quarter after all three are there is a parameter.
 */
public final class JointMeetingMechanismRule implements Rule<Community> {

  /** Whole calendar quarters the three may take once they are complete; not law. */
  public static final Parameter<Integer> GRACE =
      new Parameter<>("mechanismGrace", Integer.class, 1);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.4.1-JOINT-MEETING-MECHANISM", Community.class, "THREE_PARTIES")
          .addLimbs(limb("NO_MECHANISM", Modality.MUST, Severity.ERROR))
          .addLimbs(limb("NO_MECHANISM_OTHER", Modality.DECLARATORY, Severity.WARNING))
          .addCitations(Policy.cite("四(四)1 s1a"))
          .parameters(ImmutableList.of(GRACE))
          .addOptions(Parties.OTHER_MANAGER_COUNTS, Parties.INTERIM_COUNTS)
          .build();

  private static Limb limb(String id, Modality modality, Severity severity) {
    return Limb.of(id, modality, severity, Policy.cite("四(四)1 s1a")).restingOn(GRACE);
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    LocalDate day = context.asOf();
    Parties parties = Parties.in(context);
    Ternary complete = parties.completeOn(day);
    if (complete.isFalse()) {
      return Outcome.notApplicable("NOT_ALL_PARTIES");
    }
    Listing<CoordinationMechanism> mechanisms = context.records(CoordinationMechanism.class);
    Ternary there = mechanisms.any(each -> isThere(each, day));
    if (there.isTrue()) {
      return Outcome.MET;
    }
    if (complete.isUnknown()) {
      return new Outcome.Undecided(
          ImmutableSet.<Need>builder()
              .add(parties.missing(day, day))
              .addAll(missing(mechanisms, day))
              .build());
    }
    UnaryOperator<LocalDate> lastDay = since -> endOfGrace(since, context.parameter(GRACE));
    Spell spell = parties.completeUpTo(day, Policy.IN_FORCE);
    Due due = Due.countedFrom(spell.since(), lastDay);
    return due.judge(
        there,
        day,
        () -> missing(mechanisms, day),
        () ->
            spell.needs(
                start -> !lastDay.apply(start).isBefore(day), each -> parties.missing(each, each)),
        () -> missed(community, isAsThePolicySays(parties, day, lastDay), due.latest()));
  }

  private static Mark missed(Community community, boolean asThePolicySays, LocalDate due) {
    String limb = asThePolicySays ? "NO_MECHANISM" : "NO_MECHANISM_OTHER";
    return Mark.of(limb)
        .with("community", Argument.of(community.name()))
        .with("due", Argument.of(due));
  }

  private static Ternary isThere(CoordinationMechanism mechanism, LocalDate day) {
    return Ternary.of(mechanism.kind() == CoordinationMechanism.Kind.JOINT_MEETING)
        .and(mechanism.lastsOn(day));
  }

  /** The end of as many whole quarters; the one under way is whole on its first day only. */
  private static LocalDate endOfGrace(LocalDate since, int quarters) {
    return YearQuarter.from(since.minusDays(1)).plusQuarters(quarters).atEndOfQuarter();
  }

  /** Whether the three parties themselves, nobody standing in, have had the time. */
  private static boolean isAsThePolicySays(
      Parties parties, LocalDate day, UnaryOperator<LocalDate> lastDay) {
    return parties.asThePolicySays(day).isTrue()
        && day.isAfter(
            lastDay.apply(parties.asThePolicySaysUpTo(day, Policy.IN_FORCE).since().latest()));
  }

  /** What leaves it open whether there is a mechanism. */
  private static ImmutableSet<Need> missing(
      Listing<CoordinationMechanism> mechanisms, LocalDate day) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!mechanisms.complete()) {
      needs.add(Need.fact("CommunityDossier.mechanisms"));
    }
    OfficeNeeds office = new OfficeNeeds(needs);
    for (CoordinationMechanism each : mechanisms.items()) {
      if (isThere(each, day).isUnknown()) {
        office.ofSpan(
            each.establishedOn(),
            "CoordinationMechanism.establishedOn",
            each.endedOn(),
            "CoordinationMechanism.endedOn",
            day);
      }
    }
    return needs.build();
  }
}
