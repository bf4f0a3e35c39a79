package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
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
import java.util.Comparator;
import java.util.Optional;

/**
 * JS-4.1.2-COMMUNITY-LIAISON: every community, old or not, has a full-time neighbourhood worker
 * (policy 四(一)2 s4b). "One" is read as at least one, with one primary contact; one worker may look
 * after several communities.
 */
public final class CommunityLiaisonRule implements Rule<Community> {

  /** Days a handover may take before the duty counts as breached; not law. */
  public static final Parameter<Integer> HANDOVER_GAP_DAYS = Parameter.days("handoverGapDays", 7);

  private static final String EXACTLY_ONE = "exactlyOne";

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-COMMUNITY-LIAISON", Community.class, "SUBDISTRICT")
          .addLimbs(limb("NONE", Severity.ERROR))
          .addLimbs(limb("HANDOVER_GAP", Severity.WARNING).restingOn(HANDOVER_GAP_DAYS))
          .addLimbs(limb("NOT_UNIQUE", Severity.ADVICE))
          .addCitations(Policy.cite("四(一)2 s4b"))
          .parameters(ImmutableList.of(HANDOVER_GAP_DAYS))
          .addOptions(EXACTLY_ONE)
          .build();

  private static Limb limb(String id, Severity severity) {
    return Limb.of(id, Modality.MUST, severity, Policy.cite("四(一)2 s4b"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<CommunityLiaison> liaisons = context.records(CommunityLiaison.class);
    return switch (liaisons.any(each -> isActive(each, context.asOf()))) {
      case TRUE -> {
        noteIfNotUnique(community, liaisons, context, notes);
        yield Outcome.MET;
      }
      case UNKNOWN -> Outcome.undecided(missing(liaisons, context.asOf()));
      case FALSE -> withoutWorker(community, liaisons, context, notes);
    };
  }

  private static Ternary isActive(CommunityLiaison liaison, LocalDate day) {
    return Known.isTrue(liaison.fullTime()).and(liaison.lastsOn(day));
  }

  private static void noteIfNotUnique(
      Community community, Listing<CommunityLiaison> liaisons, Context context, Notes notes) {
    ImmutableList<CommunityLiaison> active =
        liaisons.items().stream()
            .filter(each -> isActive(each, context.asOf()).isTrue())
            .collect(ImmutableList.toImmutableList());
    if (active.size() < 2) {
      return;
    }
    Mark mark =
        Mark.of("NOT_UNIQUE")
            .with("community", Argument.of(community.name()))
            .with("workers", Argument.of(active.size()));
    if (context.isOn(EXACTLY_ONE)) {
      notes.note(mark.gradedAs(Severity.WARNING));
      return;
    }
    long primary = active.stream().filter(each -> Known.isTrue(each.primary()).isTrue()).count();
    Ternary hasPrimary =
        liaisons.any(each -> isActive(each, context.asOf()).and(Known.isTrue(each.primary())));
    if (primary > 1 || hasPrimary.isFalse()) {
      notes.note(mark);
    }
  }

  private static Need[] missing(Listing<CommunityLiaison> liaisons, LocalDate day) {
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    if (!liaisons.complete()) {
      needs.add(Need.fact("CommunityDossier.liaisons"));
    }
    for (CommunityLiaison each : liaisons.items()) {
      if (isActive(each, day).isUnknown()) {
        if (each.fullTime().isUnknown()) {
          needs.add(Need.fact("CommunityLiaison.fullTime"));
        }
        needs.addAll(
            Presence.lastingOn(
                    day,
                    each.startedOn(),
                    "CommunityLiaison.startedOn",
                    each.endedOn(),
                    "CommunityLiaison.endedOn")
                .needs());
      }
    }
    return needs.build().toArray(Need[]::new);
  }

  /** Nobody is there: a handover may be under way, or somebody is simply missing. */
  private static Outcome withoutWorker(
      Community community, Listing<CommunityLiaison> liaisons, Context context, Notes notes) {
    Mark none = Mark.of("NONE").with("community", Argument.of(community.name()));
    Optional<PartialDate> perhaps = lastLeft(liaisons, context.asOf(), true);
    Optional<PartialDate> surely = lastLeft(liaisons, context.asOf(), false);
    if (perhaps.isEmpty()) {
      return Outcome.breached(none);
    }
    int gap = context.parameter(HANDOVER_GAP_DAYS);
    if (context.asOf().isAfter(perhaps.get().latest().plusDays(gap))) {
      Mark late = none.restingOn(HANDOVER_GAP_DAYS);
      return Outcome.breached(
          surely.map(left -> late.with("since", Argument.of(left))).orElse(late));
    }
    if (surely.isPresent() && !context.asOf().isAfter(surely.get().earliest().plusDays(gap))) {
      notes.note(
          Mark.of("HANDOVER_GAP")
              .with("community", Argument.of(community.name()))
              .with("since", Argument.of(surely.get()))
              .with("days", Argument.of(gap)));
      return Outcome.open(surely.get().latest().plusDays(gap));
    }
    return Outcome.undecided(
        Need.fact(
            surely.equals(perhaps) ? "CommunityLiaison.endedOn" : "CommunityLiaison.fullTime"));
  }

  /** When the last full-time worker left; on request also whoever may have been full-time. */
  private static Optional<PartialDate> lastLeft(
      Listing<CommunityLiaison> liaisons, LocalDate asOf, boolean orPerhapsFullTime) {
    ImmutableList<PartialDate> left =
        liaisons.items().stream()
            .filter(
                each ->
                    Known.isTrue(each.fullTime()).isTrue()
                        || (orPerhapsFullTime && each.fullTime().isUnknown()))
            .flatMap(each -> each.endedOn().value().stream())
            .filter(ended -> ended.isOnOrAfter(asOf).isFalse())
            .collect(ImmutableList.toImmutableList());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PartialDate(
            left.stream().map(PartialDate::earliest).max(Comparator.naturalOrder()).orElseThrow(),
            left.stream().map(PartialDate::latest).max(Comparator.naturalOrder()).orElseThrow()));
  }
}
