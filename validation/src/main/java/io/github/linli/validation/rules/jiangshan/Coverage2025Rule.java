package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
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
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JS-4.2.1-COVERAGE-2025: by the end of December 2025 every community, old or not, has an owners'
 * committee or an interim management committee (policy 四(二)1 s3). A goal: it is missed, never
 * violated.
 */
public final class Coverage2025Rule implements Rule<Community> {

  private static final LocalDate EVER = LocalDate.of(1800, 1, 1); // no PartialDate is earlier
  private static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);
  private static final String CONTINUING = "continuing";
  private static final String HOLDOVER_COUNTS = "holdoverCounts";
  private static final Duty BY_DEADLINE = Duty.by(DEADLINE);
  private static final Duty AFTERWARDS =
      new Duty("after-" + DEADLINE, Known.of(DEADLINE.plusDays(1)), Known.none());

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.2.1-COVERAGE-2025", Community.class, "SUBDISTRICT")
          .addLimbs(limb("DUE_TODAY", Severity.WARNING))
          .addLimbs(limb("NOT_COVERED", Severity.WARNING))
          .addLimbs(limb("MET_LATE", Severity.ADVICE))
          .addLimbs(limb("LAPSED", Severity.WARNING))
          .addCitations(Policy.cite("四(二)1 s3"))
          .addOptions(CONTINUING, HOLDOVER_COUNTS)
          .build();

  private static Limb limb(String id, Severity severity) {
    return Limb.of(id, Modality.GOAL, severity, Policy.cite("四(二)1 s3"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** An exemption has to be shown: while it is unknown the goal stands. */
  @Override
  public Applicability applies(Community community, Context context) {
    if (Known.isTrue(community.assemblyForgone()).isTrue()) {
      return Applicability.no("ASSEMBLY_FORGONE");
    }
    boolean newlyDelivered =
        community
            .deliveredOn()
            .test(delivered -> delivered.isOnOrAfter(DEADLINE.plusDays(1)), Ternary.TRUE)
            .isTrue();
    return newlyDelivered ? Applicability.no("DELIVERED_LATER") : Applicability.YES;
  }

  @Override
  public ImmutableList<Duty> duties(Community community, Context context, Window window) {
    boolean alsoAfterwards = context.isOn(CONTINUING) && window.endInclusive().isAfter(DEADLINE);
    return alsoAfterwards
        ? ImmutableList.of(BY_DEADLINE, AFTERWARDS)
        : ImmutableList.of(BY_DEADLINE);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Bodies bodies = Bodies.in(context);
    if (duty.equals(AFTERWARDS)) {
      return stillCovered(community, bodies, context.asOf());
    }
    return context.asOf().isAfter(DEADLINE)
        ? afterDeadline(community, bodies, context.asOf(), notes)
        : untilDeadline(community, bodies, context.asOf(), notes);
  }

  private static Outcome untilDeadline(
      Community community, Bodies bodies, LocalDate asOf, Notes notes) {
    Ternary inOffice = bodies.inOfficeOn(asOf);
    if (inOffice.isTrue()) {
      return Outcome.MET;
    }
    if (inOffice.isFalse() && asOf.equals(DEADLINE)) {
      notes.note(mark("DUE_TODAY", community));
    }
    return Outcome.open(DEADLINE);
  }

  private static Outcome afterDeadline(
      Community community, Bodies bodies, LocalDate asOf, Notes notes) {
    Ternary inTime = bodies.inOfficeOn(DEADLINE);
    if (inTime.isTrue()) {
      return Outcome.MET;
    }
    Ternary later = bodies.beganWithin(DEADLINE.plusDays(1), asOf);
    if (later.isTrue()) {
      if (inTime.isFalse()) {
        bodies
            .firstBeganAfter(DEADLINE, asOf)
            .ifPresent(
                day -> notes.note(mark("MET_LATE", community).with("since", Argument.of(day))));
      }
      return Outcome.MET;
    }
    if (inTime.isUnknown() || later.isUnknown()) {
      return Outcome.undecided(bodies.missing(DEADLINE, DEADLINE.plusDays(1), asOf));
    }
    return Outcome.breached(
        mark("NOT_COVERED", community)
            .with("daysLate", Argument.of(ChronoUnit.DAYS.between(DEADLINE, asOf))));
  }

  private static Outcome stillCovered(Community community, Bodies bodies, LocalDate asOf) {
    return switch (bodies.inOfficeOn(asOf)) {
      case TRUE -> Outcome.MET;
      case UNKNOWN -> Outcome.undecided(bodies.missing(asOf, EVER, asOf));
      case FALSE ->
          switch (bodies.beganWithin(EVER, asOf)) {
            case TRUE -> Outcome.breached(mark("LAPSED", community).with("day", Argument.of(asOf)));
            case UNKNOWN -> Outcome.undecided(bodies.missing(asOf, EVER, asOf));
            case FALSE -> Outcome.notApplicable("NEVER_COVERED");
          };
    };
  }

  private static Mark mark(String limb, Community community) {
    return Mark.of(limb)
        .with("community", Argument.of(community.name()))
        .with("deadline", Argument.of(DEADLINE));
  }

  /** The bodies that count: owners' committees and interim ones. */
  private record Bodies(
      Listing<OwnersCommittee> committees,
      Listing<InterimManagementCommittee> interim,
      boolean holdoverCounts) {

    static Bodies in(Context context) {
      return new Bodies(
          context.records(OwnersCommittee.class),
          context.records(InterimManagementCommittee.class),
          context.isOn(HOLDOVER_COUNTS));
    }

    Ternary inOfficeOn(LocalDate day) {
      return committees
          .any(each -> isInOffice(each, day))
          .or(interim.any(each -> each.isInOfficeOn(day)));
    }

    private Ternary isInOffice(OwnersCommittee committee, LocalDate day) {
      return holdoverCounts
          ? began(committee.electedOn(), EVER, day)
              .and(committee.dissolvedOn().test(end -> end.isOnOrBefore(day).not(), Ternary.TRUE))
          : committee.isInOfficeOn(day);
    }

    Ternary beganWithin(LocalDate startInclusive, LocalDate endInclusive) {
      return committees
          .any(each -> began(each.electedOn(), startInclusive, endInclusive))
          .or(interim.any(each -> began(each.establishedOn(), startInclusive, endInclusive)));
    }

    private static Ternary began(Known<PartialDate> day, LocalDate start, LocalDate end) {
      return day.test(known -> known.isWithin(start, end), Ternary.FALSE);
    }

    Optional<PartialDate> firstBeganAfter(LocalDate dayExclusive, LocalDate endInclusive) {
      return Stream.concat(
              committees.items().stream().flatMap(each -> each.electedOn().value().stream()),
              interim.items().stream().flatMap(each -> each.establishedOn().value().stream()))
          .filter(day -> day.isWithin(dayExclusive.plusDays(1), endInclusive).isTrue())
          .min(Comparator.comparing(PartialDate::earliest));
    }

    /** What leaves it open whether somebody was in office on a day or began since another. */
    Need[] missing(LocalDate day, LocalDate beganSince, LocalDate asOf) {
      ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
      OfficeNeeds office = new OfficeNeeds(needs);
      office.ofCommittees(committees, day, holdoverCounts);
      office.ofInterim(interim, day);
      for (OwnersCommittee each : committees.items()) {
        office.addIfUnknown(began(each.electedOn(), beganSince, asOf), "OwnersCommittee.electedOn");
      }
      for (InterimManagementCommittee each : interim.items()) {
        office.addIfUnknown(
            began(each.establishedOn(), beganSince, asOf),
            "InterimManagementCommittee.establishedOn");
      }
      return needs.build().toArray(Need[]::new);
    }
  }
}
