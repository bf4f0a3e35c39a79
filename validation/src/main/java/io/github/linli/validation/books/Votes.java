package io.github.linli.validation.books;

import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.internal.EngineContext;
import io.github.linli.validation.internal.LoneEvidence;
import io.github.linli.validation.rules.nation.VoteDecisions;
import io.github.linli.validation.vote.VoteResult;
import java.time.LocalDate;

/** Recounts a vote on its own, without judging anybody. Stateless and thread-safe. */
public final class Votes {

  private Votes() {}

  /**
   * How a vote came out by the law of its day, the figures taken as final.
   *
   * @param resolution the vote with its tally
   * @return the result, and what would decide it where it is undecided
   */
  public static Decided<VoteResult> result(Resolution resolution) {
    // Counted as if voting had ended: the figures handed over are the ones to count.
    LocalDate day = LocalDate.of(9999, 12, 31);
    EngineContext context =
        new EngineContext(new LoneEvidence(Known.unknown()), day, Deployment.DEFAULT);
    return context.decide(VoteDecisions.VOTE, resolution, day);
  }
}
