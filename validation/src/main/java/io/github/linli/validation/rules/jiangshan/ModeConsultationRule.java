package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.rules.nation.National;
import io.github.linli.validation.rules.nation.OwnersChoice;
import io.github.linli.validation.rules.nation.VoteDecisions;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * JS-4.3.3-MODE-CONSULTATION: residents of an old community are consulted before a mode of
 * management begins (policy 四(三)3 s2a), and where it takes a manager, an enterprise or another, the
 * owners decide on it together (Civil Code art. 278(1)(四)). Judged by the day the arrangement
 * starts.
 */
public final class ModeConsultationRule implements Rule<ManagementArrangement> {

  private static final Need STARTED_ON = Need.fact("ManagementArrangement.startedOn");
  private static final Need MANAGER = Need.fact("ManagementArrangement.manager");
  private static final Reason VOTING_OPEN = new Reason("VOTING_OPEN");

  private static final OnRecord<ActivityRecord> CONSULTATION =
      OnRecord.activity(ActivityRecord.Kind.CONSULTATION);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.3-MODE-CONSULTATION", ManagementArrangement.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_CONSULTATION", Modality.MUST, Severity.WARNING, Policy.cite("四(三)3 s2a")),
              Limb.of(
                  "NO_JOINT_DECISION", Modality.MUST, Severity.ERROR, National.code("278(1)(四)")))
          .addCitations(
              Policy.cite("四(三)3 s2a"), National.code("278(1)(四)"), National.code("284(1)"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability inForce(ManagementArrangement arrangement, Context context) {
    return arrangement.startedOn() instanceof Known.Value<PartialDate> start
        ? context.inForceOn(SPEC, start.get(), STARTED_ON)
        : Applicability.unknown(STARTED_ON);
  }

  @Override
  public Applicability applies(ManagementArrangement arrangement, Context context) {
    return Gates.all(
        Gates.when(
            Modes.MANAGED.include(arrangement),
            Applicability.no("NO_MODE_CHOSEN"),
            ImmutableSet.of(Need.fact("ManagementArrangement.mode"))),
        arrangement.startedOn() instanceof Known.Value<PartialDate> start
            ? ScopeOfAct.on(start.get(), STARTED_ON, context, Scopes.OLD)
            : Applicability.unknown(STARTED_ON));
  }

  @Override
  public Outcome judge(ManagementArrangement arrangement, Duty duty, Context context, Notes notes) {
    PartialDate start = arrangement.startedOn().value().orElseThrow();
    Presence consulted = CONSULTATION.by(start, STARTED_ON, context);
    Presence decided = decidedByOwners(arrangement, context);
    Ternary begun = start.isOnOrBefore(context.asOf());
    boolean already = CONSULTATION.by(context.asOf(), context).there().isTrue();
    if (consulted.there().and(decided.there()).isTrue() && (already || !begun.isFalse())) {
      return Outcome.MET;
    }
    if (begun.isFalse()) { // a consultation to come is not held yet
      return Outcome.open(start.latest());
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (begun.isUnknown()) {
      needs.add(STARTED_ON);
    } else {
      ImmutableList<Mark> breaches = breaches(consulted, decided);
      if (!breaches.isEmpty()) {
        return new Outcome.Breached(breaches);
      }
      if (decided.isToCome() && consulted.there().isTrue()) {
        return Outcome.open(decided.comesOn().value().orElseThrow());
      }
    }
    return new Outcome.Undecided(needs.addAll(consulted.needs()).addAll(decided.needs()).build());
  }

  private static ImmutableList<Mark> breaches(Presence consulted, Presence decided) {
    ImmutableList.Builder<Mark> breaches = ImmutableList.builder();
    if (consulted.isMissing()) {
      breaches.add(Mark.of("NO_CONSULTATION"));
    }
    if (decided.isMissing()) {
      breaches.add(Mark.of("NO_JOINT_DECISION"));
    }
    return breaches.build();
  }

  /** The owners' decision, there too where none is asked for; to come while they are voting. */
  private static Presence decidedByOwners(ManagementArrangement arrangement, Context context) {
    Ternary hired = takesAManager(arrangement);
    if (hired.isFalse()) {
      return Presence.THERE;
    }
    Decided<OwnersChoice> choice =
        context.decide(VoteDecisions.CHOICE, arrangement, context.asOf());
    if (choice.value() == OwnersChoice.LAWFUL_DECISION) {
      return Presence.THERE;
    }
    ImmutableSet<Need> needs = choice.needs();
    if (hired.isUnknown()) {
      return new Presence(
          Ternary.UNKNOWN,
          Known.none(),
          Sets.union(needs, ImmutableSet.of(MANAGER)).immutableCopy());
    }
    if (choice.value() == OwnersChoice.NO_DECISION) {
      return Presence.ABSENT;
    }
    return choice.reasons().contains(VOTING_OPEN)
        ? new Presence(Ternary.FALSE, votingEndsOn(arrangement, context), ImmutableSet.of())
        : new Presence(Ternary.UNKNOWN, Known.none(), needs);
  }

  /** Self-management takes none; another form does unless the owners themselves manage. */
  private static Ternary takesAManager(ManagementArrangement arrangement) {
    ManagementMode mode = arrangement.mode().value().orElseThrow();
    return switch (mode) {
      case RESIDENT_SELF_MGMT -> Ternary.FALSE;
      case OTHER ->
          arrangement
              .manager()
              .test(
                  manager ->
                      manager
                          .kind()
                          .test(
                              kind -> Ternary.of(kind != ServiceProvider.Kind.OWNERS),
                              Ternary.UNKNOWN),
                  Ternary.FALSE);
      default -> Ternary.TRUE;
    };
  }

  /** The last day of the vote still going on, by its end or by the day of its decision. */
  private static Known<LocalDate> votingEndsOn(ManagementArrangement arrangement, Context context) {
    return context.records(Resolution.class).items().stream()
        .filter(each -> arrangement.decidedBy().equals(Known.of(each.id())))
        .flatMap(each -> Stream.of(each.votingEndsOn(), each.decidedOn()))
        .flatMap(each -> each.value().stream())
        .map(PartialDate::latest)
        .max(LocalDate::compareTo)
        .map(Known::of)
        .orElse(Known.unknown());
  }
}
