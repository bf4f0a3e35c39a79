package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.liaison.JointMeeting;
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
import io.github.linli.validation.Window;
import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/**
 * JS-4.4.1-QUARTERLY-JOINT-MEETING: neighbourhood, owners' committee and property service
 * enterprise meet together at least once in every calendar quarter (policy 四(四)1 s1b).
 *
 * <p>The duty begins with the first whole quarter in which all three exist. The policy's own first
 * quarter is cut short (2025-04-25 to 06-30): no duty, at most advice.
 */
public final class QuarterlyJointMeetingRule implements Rule<Community> {

  /** What to say of the policy's own first, partial quarter; not law. */
  public enum PartialQuarter {
    /** Advise when no meeting was held in it. */
    ADVISE,
    /** Say nothing. */
    IGNORE
  }

  /** How the policy's own first quarter is treated. */
  public static final Parameter<PartialQuarter> PARTIAL_QUARTER =
      new Parameter<>("partialQuarter", PartialQuarter.class, PartialQuarter.ADVISE);

  private static final String UNION_OF_PARTIES = "unionOfParties";
  private static final YearQuarter FIRST = YearQuarter.from(Policy.IN_FORCE);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.4.1-QUARTERLY-JOINT-MEETING", Community.class, "THREE_PARTIES")
          .addLimbs(limb("NO_MEETING", Modality.MUST, Severity.ERROR))
          .addLimbs(limb("NO_MEETING_OTHER", Modality.DECLARATORY, Severity.WARNING))
          .addLimbs(
              limb("NO_MEETING_IN_PARTIAL_QUARTER", Modality.DECLARATORY, Severity.ADVICE)
                  .restingOn(PARTIAL_QUARTER))
          .addLimbs(limb("DUE_TODAY", Modality.MUST, Severity.WARNING))
          .addCitations(Policy.cite("四(四)1 s1b"), Policy.cite("六"))
          .parameters(ImmutableList.of(PARTIAL_QUARTER))
          .addOptions(UNION_OF_PARTIES, Parties.OTHER_MANAGER_COUNTS, Parties.INTERIM_COUNTS)
          .build();

  private static Limb limb(String id, Modality modality, Severity severity) {
    return Limb.of(id, modality, severity, Policy.cite("四(四)1 s1b"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public ImmutableList<Duty> duties(Community community, Context context, Window window) {
    ImmutableList.Builder<Duty> duties = ImmutableList.builder();
    YearQuarter quarter = YearQuarter.from(window.startInclusive());
    if (quarter.isBefore(FIRST)) {
      quarter = FIRST;
    }
    while (!quarter.atDay(1).isAfter(window.endInclusive())) {
      duties.add(Duty.within(quarter));
      quarter = quarter.plusQuarters(1);
    }
    return duties.build();
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    LocalDate start = duty.startsOn().value().orElseThrow();
    LocalDate end = duty.dueOn().value().orElseThrow();
    Parties parties = Parties.in(context);
    LocalDate lastLooked = end.isBefore(context.asOf()) ? end : context.asOf();
    Ternary held = held(parties, context, start, lastLooked); // a meeting to come is not held yet
    if (start.isBefore(Policy.IN_FORCE)) {
      return partialQuarter(community, duty, parties, held, context, notes);
    }
    Ternary complete = parties.completeOn(start).and(parties.completeOn(lastLooked));
    if (complete.isFalse()) {
      return Outcome.notApplicable("NOT_ALL_PARTIES");
    }
    if (held.isTrue()) {
      return Outcome.MET;
    }
    if (complete.isUnknown()) {
      return Outcome.undecided(parties.missing(start, lastLooked));
    }
    if (!context.asOf().isAfter(end)) {
      if (held.isFalse() && context.asOf().equals(end)) {
        notes.note(mark("DUE_TODAY", community, duty));
      }
      return Outcome.open(end);
    }
    if (held.isUnknown()) {
      return Outcome.undecided(missing(parties, context, start, end));
    }
    Ternary asWritten = parties.asThePolicySays(start).and(parties.asThePolicySays(end));
    return Outcome.breached(
        mark(asWritten.isTrue() ? "NO_MEETING" : "NO_MEETING_OTHER", community, duty));
  }

  private static Outcome partialQuarter(
      Community community, Duty duty, Parties parties, Ternary held, Context context, Notes notes) {
    LocalDate end = duty.dueOn().value().orElseThrow();
    if (parties.completeOn(Policy.IN_FORCE).isFalse()) {
      return Outcome.notApplicable("NOT_ALL_PARTIES");
    }
    boolean advise = context.parameter(PARTIAL_QUARTER) == PartialQuarter.ADVISE;
    if (advise
        && held.isFalse()
        && parties.completeOn(Policy.IN_FORCE).isTrue()
        && context.asOf().isAfter(end)) {
      notes.note(mark("NO_MEETING_IN_PARTIAL_QUARTER", community, duty));
    }
    return Outcome.notApplicable("PARTIAL_QUARTER");
  }

  private static Mark mark(String limb, Community community, Duty duty) {
    return Mark.of(limb)
        .with("community", Argument.of(community.name()))
        .with("quarter", Argument.of(duty.key()));
  }

  /** Whether the three met in the quarter: together, or under the option each at least once. */
  private static Ternary held(Parties parties, Context context, LocalDate start, LocalDate end) {
    Listing<JointMeeting> meetings = context.records(JointMeeting.class);
    if (!context.isOn(UNION_OF_PARTIES)) {
      return meetings.any(
          meeting ->
              within(meeting, start, end)
                  .and(parties.allOf(party -> parties.attended(meeting, party))));
    }
    return parties.allOf(
        party ->
            meetings.any(
                meeting -> within(meeting, start, end).and(parties.attended(meeting, party))));
  }

  private static Ternary within(JointMeeting meeting, LocalDate start, LocalDate end) {
    return meeting.heldOn().test(day -> day.isWithin(start, end), Ternary.FALSE);
  }

  /** Only of meetings that would count if what is unknown of them were known. */
  private static Need[] missing(Parties parties, Context context, LocalDate start, LocalDate end) {
    Listing<JointMeeting> meetings = context.records(JointMeeting.class);
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!meetings.complete()) {
      needs.add(Need.fact("CommunityDossier.jointMeetings"));
    }
    for (JointMeeting meeting : meetings.items()) {
      Ternary attended = parties.allOf(party -> parties.attended(meeting, party));
      Ternary within = within(meeting, start, end);
      boolean counts =
          context.isOn(UNION_OF_PARTIES) ? parties.mayHaveAttended(meeting) : !attended.isFalse();
      if (within.isUnknown() && counts) {
        needs.add(Need.fact("JointMeeting.heldOn"));
      }
      if (!within.isFalse() && attended.isUnknown()) {
        needs.add(Need.fact("JointMeeting.attended"));
      }
    }
    return needs.build().toArray(Need[]::new);
  }
}
