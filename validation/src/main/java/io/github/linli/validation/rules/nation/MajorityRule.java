package io.github.linli.validation.rules.nation;

import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
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
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.vote.Counting;
import io.github.linli.validation.vote.VoteCount;
import io.github.linli.validation.vote.VoteDecision;
import io.github.linli.validation.vote.VoteNeeds;
import io.github.linli.validation.vote.VoteResult;
import java.util.Optional;

/**
 * SL-CC-278-ORDINARY and SL-CC-278-SPECIAL: of those taking part, more than half approve by area
 * and by heads; for raising the maintenance fund, rebuilding, and changing or operating common
 * parts, at least three quarters (Civil Code art. 278(2), second half). Half exactly is not enough,
 * three quarters exactly are (art. 1259).
 */
public final class MajorityRule extends VoteRule {

  static final RuleSpec ORDINARY_SPEC = majoritySpec("SL-CC-278-ORDINARY");
  static final RuleSpec SPECIAL_SPEC = majoritySpec("SL-CC-278-SPECIAL");

  private final RuleSpec spec;
  private final boolean special;

  private MajorityRule(RuleSpec spec, boolean special) {
    this.spec = spec;
    this.special = special;
  }

  /**
   * More than half, for ordinary matters.
   *
   * @return the rule
   */
  public static MajorityRule ordinary() {
    return new MajorityRule(ORDINARY_SPEC, false);
  }

  /**
   * Three quarters, for special matters.
   *
   * @return the rule
   */
  public static MajorityRule special() {
    return new MajorityRule(SPECIAL_SPEC, true);
  }

  private static RuleSpec majoritySpec(String id) {
    return National.spec(id, "CONVENER")
        .addLimbs(
            Limb.of("AREA", Modality.MUST, Severity.ERROR, National.code("278(2)")),
            Limb.of("HEADS", Modality.MUST, Severity.ERROR, National.code("278(2)")),
            Limb.of("NO_DECISION", Modality.MUST, Severity.ERROR, National.code("278(1)")))
        .addCitations(National.code("278(2)"), National.code("278(1)"), National.code("1259"))
        .addOptions(VoteDecision.INVALID_VOTES_COUNT)
        .build();
  }

  @Override
  public RuleSpec spec() {
    return spec;
  }

  @Override
  public Applicability applies(Resolution resolution, Context context) {
    if (super.applies(resolution, context) instanceof Applicability.No lost) {
      return lost;
    }
    if (resolution.tally().isNone() && resolution.implementedOn().isNone()) {
      return Applicability.no("NOT_IMPLEMENTED");
    }
    if (resolution.matter() instanceof Known.Value<MatterKind> matter
        && matter.get().isSpecial() != special) {
      return Applicability.no(special ? "ORDINARY_MATTER" : "SPECIAL_MATTER");
    }
    boolean quorumFailed =
        isVotingOpen(resolution, context).isFalse()
            && quorum(resolution, context)
                .filter(count -> count.participation().isFalse())
                .isPresent();
    if (quorumFailed) {
      return Applicability.no("QUORUM_FAILED");
    }
    return resolution.matter().isPresent()
        ? Applicability.YES
        : Applicability.unknown(Need.fact("Resolution.matter"));
  }

  @Override
  public Outcome judge(Resolution resolution, Duty duty, Context context, Notes notes) {
    if (resolution.tally().isNone()) {
      return withoutVote(resolution, context);
    }
    if (!(resolution.tally() instanceof Known.Value<Tally> tally)) {
      return Outcome.undecided(Need.fact("Resolution.tally"));
    }
    Ternary votingOpen = isVotingOpen(resolution, context);
    if (!votingOpen.isFalse()) {
      return whileVoting(votingOpen, resolution); // ballots to come may turn any majority
    }
    VoteResult.Alternative vote = under278(result(resolution, context), special);
    Counting counting = counting(context);
    VoteCount count = vote.count(counting);
    Outcome majority =
        judge(
            resolution,
            vote,
            counting,
            VoteCount::approvalArea,
            VoteCount::approvalHeads,
            VoteNeeds.ofApproval(count, tally.get()),
            context);
    // While the quorum is open the majority is too: should it fail, this rule does not apply.
    return count.participation().isUnknown()
        ? beside(VoteNeeds.ofParticipation(count, tally.get()), majority)
        : majority;
  }

  private static Outcome beside(ImmutableSet<Need> ofQuorum, Outcome majority) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.<Need>builder().addAll(ofQuorum);
    if (majority instanceof Outcome.Undecided undecided) {
      needs.addAll(undecided.needs());
    }
    return new Outcome.Undecided(needs.build());
  }

  private static Outcome withoutVote(Resolution resolution, Context context) {
    Ternary implemented =
        resolution.implementedOn().test(day -> day.isOnOrBefore(context.asOf()), Ternary.FALSE);
    return switch (implemented) {
      case TRUE -> Outcome.breached(Mark.of("NO_DECISION"));
      case FALSE -> Outcome.notApplicable("NOT_IMPLEMENTED");
      case UNKNOWN -> Outcome.undecided(Need.fact("Resolution.implementedOn"));
    };
  }

  private Optional<VoteCount> quorum(Resolution resolution, Context context) {
    if (!resolution.tally().isPresent()) {
      return Optional.empty();
    }
    Decided<VoteResult> result = result(resolution, context);
    if (result.value().alternatives().isEmpty()) {
      return Optional.empty();
    }
    VoteResult.Alternative vote = under278(result, special);
    return Optional.of(vote.count(counting(context)));
  }
}
