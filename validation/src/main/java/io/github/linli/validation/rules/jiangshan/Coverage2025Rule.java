package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * JS-4.2.1-COVERAGE-2025: by the end of December 2025 every community, old or not, has an owners'
 * committee or an interim management committee (policy 四(二)1 s3). A goal: it is missed, never
 * violated.
 */
public final class Coverage2025Rule implements Rule<Community> {

  private static final LocalDate EVER = CoveringBodies.EVER;
  private static final LocalDate DEADLINE = Coverage2025.DEADLINE;
  private static final String CONTINUING = "continuing";
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
          .addOptions(CONTINUING, CoveringBodies.HOLDOVER_COUNTS)
          .build();

  private static Limb limb(String id, Severity severity) {
    return Limb.of(id, Modality.GOAL, severity, Policy.cite("四(二)1 s3"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Coverage2025.exemption(community)
        .<Applicability>map(Applicability.No::new)
        .orElse(Applicability.YES);
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
    CoveringBodies bodies = CoveringBodies.in(context);
    LocalDate asOf = context.asOf();
    if (duty.equals(AFTERWARDS)) {
      return stillCovered(community, bodies, asOf);
    }
    Decided<Coverage2025.State> covered = Coverage2025.of(community, context);
    return switch (covered.value()) {
      case NOT_APPLICABLE -> new Outcome.NotApplicable(covered.reasons().get(0));
      case COVERED -> {
        noteIfLate(community, bodies, asOf, notes);
        yield Outcome.MET;
      }
      case UNDETERMINED ->
          asOf.isAfter(DEADLINE) ? new Outcome.Undecided(covered.needs()) : Outcome.open(DEADLINE);
      case NOT_COVERED -> notCovered(community, asOf, notes);
    };
  }

  private static void noteIfLate(
      Community community, CoveringBodies bodies, LocalDate asOf, Notes notes) {
    if (asOf.isAfter(DEADLINE) && bodies.inOfficeOn(DEADLINE).isFalse()) {
      bodies
          .firstBeganAfter(DEADLINE, asOf)
          .ifPresent(
              day -> notes.note(mark("MET_LATE", community).with("since", Argument.of(day))));
    }
  }

  private static Outcome notCovered(Community community, LocalDate asOf, Notes notes) {
    if (asOf.isAfter(DEADLINE)) {
      return Outcome.breached(
          mark("NOT_COVERED", community)
              .with("daysLate", Argument.of(ChronoUnit.DAYS.between(DEADLINE, asOf))));
    }
    if (asOf.equals(DEADLINE)) {
      notes.note(mark("DUE_TODAY", community));
    }
    return Outcome.open(DEADLINE);
  }

  private static Outcome stillCovered(Community community, CoveringBodies bodies, LocalDate asOf) {
    return switch (bodies.inOfficeOn(asOf)) {
      case TRUE -> Outcome.MET;
      case UNKNOWN -> new Outcome.Undecided(bodies.missing(asOf, EVER, asOf));
      case FALSE ->
          switch (bodies.beganWithin(EVER, asOf)) {
            case TRUE -> Outcome.breached(mark("LAPSED", community).with("day", Argument.of(asOf)));
            case UNKNOWN -> new Outcome.Undecided(bodies.missing(asOf, EVER, asOf));
            case FALSE -> Outcome.notApplicable("NEVER_COVERED");
          };
    };
  }

  private static Mark mark(String limb, Community community) {
    return Mark.of(limb)
        .with("community", Argument.of(community.name()))
        .with("deadline", Argument.of(DEADLINE));
  }
}
