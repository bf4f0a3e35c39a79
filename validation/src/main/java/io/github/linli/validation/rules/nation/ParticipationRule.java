package io.github.linli.validation.rules.nation;

import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.law.Citation;
import io.github.linli.measure.Known;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
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

/**
 * SL-CC-278-PARTICIPATION: owners holding at least two thirds of the area, and at least two thirds
 * of the owners, take part in the vote (Civil Code art. 278(2), first half). Two thirds exactly are
 * enough (art. 1259). Abstaining is taking part; an invalid ballot is not, unless the option says
 * so.
 */
public final class ParticipationRule extends VoteRule {

  private static final RuleSpec SPEC =
      National.spec("SL-CC-278-PARTICIPATION", "CONVENER")
          .addLimbs(limb("AREA"), limb("HEADS"))
          .addCitations(
              National.code("278(2)"),
              National.code("1259"),
              Citation.of(National.SEPARATE_OWNERSHIP, "8"),
              Citation.of(National.SEPARATE_OWNERSHIP, "9"))
          .addOptions(VoteDecision.INVALID_VOTES_COUNT)
          .build();

  private static Limb limb(String id) {
    return Limb.of(id, Modality.MUST, Severity.ERROR, National.code("278(2)"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Resolution resolution, Context context) {
    return resolution.tally().isNone()
        ? Applicability.no("NO_VOTE")
        : super.applies(resolution, context);
  }

  @Override
  public Outcome judge(Resolution resolution, Duty duty, Context context, Notes notes) {
    if (!(resolution.tally() instanceof Known.Value<Tally> tally)) {
      return Outcome.undecided(Need.fact("Resolution.tally"));
    }
    VoteResult.Alternative vote = under278(result(resolution, context), false);
    Counting counting = counting(context);
    return judge(
        resolution,
        vote,
        counting,
        VoteCount::participationArea,
        VoteCount::participationHeads,
        VoteNeeds.ofParticipation(vote.count(counting), tally.get()),
        context);
  }
}
