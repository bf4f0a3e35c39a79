package io.github.linli.validation.vote;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Ternary;
import java.util.function.Function;

/**
 * How a vote came out, under every law and kind of matter the facts leave possible: one alternative
 * when the day and the matter are known. An answer holds only where all alternatives agree.
 *
 * <p>Immutable and thread-safe.
 *
 * @param regime which law applies
 * @param alternatives the laws and kinds of matter possible; empty when there is no tally
 * @param votingOpen whether more ballots may still come in, as far as is known: then there is no
 *     outcome yet
 */
public record VoteResult(
    LegalRegime regime, ImmutableList<Alternative> alternatives, boolean votingOpen) {

  /**
   * The tally under one law for one kind of matter.
   *
   * @param regime the law
   * @param demanding whether the matter is one that needs more than a simple majority under that
   *     law
   * @param counts the tally counted each way that makes sense: without deemed votes only where a
   *     notice reports any, with invalid ballots only where it reports any
   */
  public record Alternative(
      LegalRegime regime, boolean demanding, ImmutableMap<Counting, VoteCount> counts) {

    public Alternative {
      checkArgument(
          counts.containsKey(Counting.AS_DECLARED), "a tally is always counted as declared");
    }

    /**
     * The tally counted one way.
     *
     * @param counting the way
     * @return the tally as declared where it was not counted separately that way
     */
    public VoteCount count(Counting counting) {
      VoteCount separately = counts.get(counting);
      return separately != null
          ? separately
          : requireNonNull(counts.get(Counting.AS_DECLARED)); // the constructor saw it
    }
  }

  /**
   * The outcome counted one way.
   *
   * @param counting the way to count; where it was not counted separately, as declared
   * @return undecided when alternatives differ, there is none, or voting goes on
   */
  public VoteOutcome outcome(Counting counting) {
    return votingOpen
        ? VoteOutcome.UNDECIDED
        : agreed(VoteCount::outcome, counting, VoteOutcome.UNDECIDED);
  }

  /**
   * The outcome as declared.
   *
   * @return the outcome with deemed votes and without invalid ballots
   */
  public VoteOutcome outcome() {
    return outcome(Counting.AS_DECLARED);
  }

  /**
   * The outcome under one law.
   *
   * @param law the law
   * @return undecided when kinds of matter differ or the law is not possible
   */
  public VoteOutcome outcomeUnder(LegalRegime law) {
    return new VoteResult(law, under(law), votingOpen).outcome();
  }

  /**
   * The alternatives under one law.
   *
   * @param law the law
   * @return those of {@link #alternatives} under it
   */
  public ImmutableList<Alternative> under(LegalRegime law) {
    return alternatives.stream()
        .filter(alternative -> alternative.regime() == law)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether a leg is met in all alternatives, counted as declared.
   *
   * @param leg picks the leg
   * @return unknown when alternatives differ or there is none
   */
  public Ternary leg(Function<VoteCount, Leg> leg) {
    return agreed(count -> leg.apply(count).met(), Counting.AS_DECLARED, Ternary.UNKNOWN);
  }

  /**
   * Whether the vote is known not to have been adopted under any alternative.
   *
   * @return false when there is no tally
   */
  public boolean isCertainlyNotAdopted() {
    return !votingOpen && agreed(VoteCount::isCertainlyNotAdopted, Counting.AS_DECLARED, false);
  }

  private <R> R agreed(Function<VoteCount, R> question, Counting counting, R otherwise) {
    R answer = null;
    for (Alternative alternative : alternatives) {
      R here = question.apply(alternative.count(counting));
      if (answer != null && !answer.equals(here)) {
        return otherwise;
      }
      answer = here;
    }
    return answer == null ? otherwise : answer;
  }
}
