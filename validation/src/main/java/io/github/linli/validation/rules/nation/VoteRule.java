package io.github.linli.validation.rules.nation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.vote.Bounds;
import io.github.linli.validation.vote.Counting;
import io.github.linli.validation.vote.Leg;
import io.github.linli.validation.vote.LegalRegime;
import io.github.linli.validation.vote.RegimeDecision;
import io.github.linli.validation.vote.VoteCount;
import io.github.linli.validation.vote.VoteDecision;
import io.github.linli.validation.vote.VoteNeeds;
import io.github.linli.validation.vote.VoteResult;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What the rules on votes by Civil Code art. 278(2) share: they judge an act by the law of its day,
 * say nothing of a vote announced as lost, and ask one threshold of area and of heads.
 */
abstract class VoteRule implements Rule<Resolution> {

  /** An act is judged by the law in force on its day. */
  @Override
  public final Applicability inForce(Resolution resolution, Context context) {
    Need when = RegimeDecision.dateNeeded(resolution);
    return RegimeDecision.actDate(resolution) instanceof Known.Value<PartialDate> date
        ? context.inForceOn(spec(), date.get(), when)
        : Applicability.unknown(when);
  }

  @Override
  public Applicability applies(Resolution resolution, Context context) {
    if (resolution.declared() instanceof Known.Value<Resolution.Declared> declared
        && declared.get() == Resolution.Declared.REJECTED) {
      return Applicability.no("DECLARED_REJECTED");
    }
    return Applicability.YES;
  }

  /** The vote's result and what it lacks. */
  static Decided<VoteResult> result(Resolution resolution, Context context) {
    return context.decide(VoteDecisions.VOTE, resolution, context.asOf());
  }

  /** The tally under art. 278 for a kind of matter, counted each way. */
  static VoteResult.Alternative under278(Decided<VoteResult> result, boolean demanding) {
    ImmutableList<VoteResult.Alternative> possible =
        result.value().under(LegalRegime.CIVIL_CODE_278);
    return possible.stream()
        .filter(alternative -> alternative.demanding() == demanding)
        .findFirst()
        .orElse(possible.get(0)); // participation is the same for both kinds
  }

  /**
   * Judges one threshold by area and heads. Deemed votes decide only where the result is the same
   * with and without them; else the owners' rules of procedure have to be looked at.
   */
  static Outcome judge(
      Resolution resolution,
      VoteResult.Alternative vote,
      Counting counting,
      Function<VoteCount, Leg> byArea,
      Function<VoteCount, Leg> byHeads,
      ImmutableSet<Need> needs,
      Context context) {
    VoteCount count = vote.count(counting);
    Ternary area = agreed(vote, counting, byArea);
    Ternary heads = agreed(vote, counting, byHeads);
    if (area.and(heads).isTrue()) {
      return Outcome.MET;
    }
    Ternary votingOpen = isVotingOpen(resolution, context);
    if (!votingOpen.isFalse()) {
      return whileVoting(votingOpen, resolution);
    }
    ImmutableList.Builder<Mark> breached = ImmutableList.builder();
    if (area.isFalse()) {
      breached.add(mark("AREA", byArea.apply(count)));
    }
    if (heads.isFalse()) {
      breached.add(mark("HEADS", byHeads.apply(count)));
    }
    ImmutableList<Mark> marks = breached.build();
    if (!marks.isEmpty()) {
      return new Outcome.Breached(marks);
    }
    boolean deemedMatter = area != byArea.apply(count).met() || heads != byHeads.apply(count).met();
    ImmutableSet.Builder<Need> all = ImmutableSet.<Need>builder().addAll(needs);
    return new Outcome.Undecided(
        deemedMatter ? all.add(VoteNeeds.DEEMED_CLAUSE).build() : all.build());
  }

  /** As declared, or under the option with invalid ballots. */
  static Counting counting(Context context) {
    return context.isOn(VoteDecision.INVALID_VOTES_COUNT)
        ? Counting.WITH_INVALID
        : Counting.AS_DECLARED;
  }

  private static Ternary agreed(
      VoteResult.Alternative vote, Counting counting, Function<VoteCount, Leg> leg) {
    Ternary declared = leg.apply(vote.count(counting)).met();
    VoteCount without = vote.counts().get(Counting.WITHOUT_DEEMED);
    boolean same = without == null || leg.apply(without).met() == declared;
    return same ? declared : Ternary.UNKNOWN;
  }

  /** Open until the last day, or undecided when nobody knows whether it has passed. */
  static Outcome whileVoting(Ternary votingOpen, Resolution resolution) {
    return votingOpen.isTrue()
        ? Outcome.open(lastVotingDay(resolution))
        : Outcome.undecided(Need.fact("Resolution.votingEndsOn"));
  }

  static Ternary isVotingOpen(Resolution resolution, Context context) {
    return RegimeDecision.isVotingOpenOn(resolution, context.asOf());
  }

  private static LocalDate lastVotingDay(Resolution resolution) {
    return resolution
        .votingEndsOn()
        .value()
        .or(() -> resolution.decidedOn().value())
        .orElseThrow()
        .latest();
  }

  private static Mark mark(String limb, Leg leg) {
    Mark mark =
        Mark.of(limb)
            .with("part", figure(leg.part()))
            .with("whole", figure(leg.whole()))
            .with("threshold", new Argument.Fraction(leg.threshold().share()));
    return leg.shortfall() instanceof Known.Value<Bounds> shortfall
        ? mark.with("short", figure(shortfall.get()))
        : mark;
  }

  private static Argument figure(Bounds bounds) {
    return bounds.isExact() ? Argument.of(bounds.low()) : Argument.of(bounds.toString());
  }
}
