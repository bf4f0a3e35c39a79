package io.github.linli.validation.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;

/**
 * VOTE_RESULT: how a vote came out, as declared, without deemed votes and with invalid ballots, by
 * the law of its day, decided wherever the figures allow.
 *
 * <p>Source: Civil Code art. 278; before 2021 物业管理条例 art. 12(1), (3). Stateless and thread-safe.
 *
 * @param spec the entry it belongs to
 * @param regime decides which law applies
 */
public record VoteDecision(RuleSpec spec, RegimeDecision regime)
    implements Decision<Resolution, VoteResult> {

  /** Option: invalid ballots take part. */
  public static final String INVALID_VOTES_COUNT = "invalidVotesCount";

  // Before it the regulation counted voting rights, by a text that is not at hand.
  private static final LocalDate AREA_AND_HEADS_SINCE = LocalDate.of(2007, 10, 1);

  @Override
  public String name() {
    return "VOTE_RESULT";
  }

  @Override
  public Class<Resolution> subject() {
    return Resolution.class;
  }

  /** It knows the laws of every day, its rule's and those before. */
  @Override
  public Applicability inForce(Resolution resolution, Context context) {
    return Applicability.YES;
  }

  @Override
  public String word(VoteResult value) {
    return value.outcome().name();
  }

  @Override
  public Decided<VoteResult> decide(Resolution resolution, LocalDate on, Context context) {
    Decided<LegalRegime> law = context.decide(regime, resolution, on);
    if (resolution.tally().isNone()) {
      return Decided.of(
          new VoteResult(law.value(), ImmutableList.of(), false), new Reason("NO_VOTE"));
    }
    if (!(resolution.tally() instanceof Known.Value<Tally> tally)) {
      return Decided.wanting(
          new VoteResult(law.value(), ImmutableList.of(), false),
          ImmutableSet.of(Need.fact("Resolution.tally")));
    }
    if (precedesTexts(resolution)) {
      return Decided.wanting(
          new VoteResult(law.value(), ImmutableList.of(), false), textNeeds(resolution));
    }
    Ternary votingOpen = RegimeDecision.isVotingOpenOn(resolution, on);
    VoteResult result =
        new VoteResult(
            law.value(),
            alternatives(
                tally.get(), law.value(), resolution.matter(), context.isOn(INVALID_VOTES_COUNT)),
            !votingOpen.isFalse());
    if (votingOpen.isTrue()) {
      return Decided.of(result, new Reason("VOTING_OPEN"));
    }
    if (votingOpen.isUnknown()) {
      return Decided.wanting(result, ImmutableSet.of(Need.fact("Resolution.votingEndsOn")));
    }
    return Decided.wanting(result, needs(result, tally.get(), law, resolution));
  }

  private static ImmutableSet<Need> textNeeds(Resolution resolution) {
    Need text = new Need.Text("pmr-before-2007-10-01");
    PartialDate date = RegimeDecision.actDate(resolution).value().orElseThrow();
    return date.isOnOrAfter(AREA_AND_HEADS_SINCE).isFalse()
        ? ImmutableSet.of(text)
        : ImmutableSet.of(text, RegimeDecision.dateNeeded(resolution));
  }

  private static boolean precedesTexts(Resolution resolution) {
    return RegimeDecision.actDate(resolution) instanceof Known.Value<PartialDate> date
        && !date.get().isOnOrAfter(AREA_AND_HEADS_SINCE).isTrue();
  }

  private static ImmutableList<VoteResult.Alternative> alternatives(
      Tally tally, LegalRegime law, Known<MatterKind> matter, boolean countInvalid) {
    ImmutableList<LegalRegime> laws =
        law == LegalRegime.UNDECIDED
            ? ImmutableList.of(LegalRegime.CIVIL_CODE_278, LegalRegime.PRE_2021)
            : ImmutableList.of(law);
    ImmutableList.Builder<VoteResult.Alternative> alternatives = ImmutableList.builder();
    for (LegalRegime each : laws) {
      ImmutableList<Boolean> kinds =
          matter instanceof Known.Value<MatterKind> known
              ? ImmutableList.of(each.isDemanding(known.get()))
              : ImmutableList.of(false, true);
      for (boolean demanding : kinds) {
        alternatives.add(
            new VoteResult.Alternative(
                each, demanding, counts(tally, each, demanding, countInvalid)));
      }
    }
    return alternatives.build();
  }

  private static ImmutableMap<Counting, VoteCount> counts(
      Tally tally, LegalRegime law, boolean demanding, boolean countInvalid) {
    ImmutableMap.Builder<Counting, VoteCount> counts = ImmutableMap.builder();
    counts.put(Counting.AS_DECLARED, VoteCount.of(tally, law, demanding, Counting.AS_DECLARED));
    if (tally.area().deemed().isPresent() || tally.heads().deemed().isPresent()) {
      counts.put(
          Counting.WITHOUT_DEEMED, VoteCount.of(tally, law, demanding, Counting.WITHOUT_DEEMED));
    }
    if (countInvalid || reportsInvalid(tally.area()) || reportsInvalid(tally.heads())) {
      counts.put(Counting.WITH_INVALID, VoteCount.of(tally, law, demanding, Counting.WITH_INVALID));
    }
    return counts.buildOrThrow();
  }

  private static boolean reportsInvalid(Figures figures) {
    return figures.invalid().isPresent() || figures.returned().isPresent();
  }

  private static ImmutableSet<Need> needs(
      VoteResult result, Tally tally, Decided<LegalRegime> law, Resolution resolution) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    for (VoteResult.Alternative alternative : result.alternatives()) {
      VoteCount count = alternative.count(Counting.AS_DECLARED);
      if (count.outcome() == VoteOutcome.UNDECIDED) {
        VoteNeeds.of(count, alternative.regime(), tally, needs);
      }
    }
    if (result.outcome() == VoteOutcome.UNDECIDED) {
      needs.addAll(law.needs());
      if (!resolution.matter().isPresent()) {
        needs.add(Need.fact("Resolution.matter"));
      }
    }
    if (result.outcome(Counting.WITHOUT_DEEMED) != result.outcome()) {
      needs.add(VoteNeeds.DEEMED_CLAUSE);
    }
    return needs.build();
  }
}
