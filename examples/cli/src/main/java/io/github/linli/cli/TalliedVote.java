package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.validation.Decided;
import io.github.linli.validation.books.Votes;
import io.github.linli.validation.vote.PrintedCheck;
import io.github.linli.validation.vote.VoteResult;

/**
 * A vote recounted.
 *
 * @param community name of the community, or empty
 * @param source where the figures come from, or empty
 * @param resolution the vote
 * @param result its result and what is missing
 * @param printed the figures it prints besides, recomputed
 */
record TalliedVote(
    String community,
    String source,
    Resolution resolution,
    Decided<VoteResult> result,
    ImmutableList<PrintedCheck> printed) {

  static TalliedVote of(CommunityDossier dossier, Resolution resolution) {
    return of(dossier.community().name(), dossier.source().value().orElse(""), resolution);
  }

  static TalliedVote of(String community, Resolution resolution) {
    return of(community, "", resolution);
  }

  private static TalliedVote of(String community, String source, Resolution resolution) {
    ImmutableList<PrintedCheck> printed =
        resolution.tally() instanceof Known.Value<Tally> tally
            ? tally.get().printed().items().stream()
                .map(PrintedCheck::of)
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    return new TalliedVote(community, source, resolution, Votes.result(resolution), printed);
  }

  /** The printed figures that do not follow from the others. */
  ImmutableList<PrintedCheck> misprints() {
    return printed.stream()
        .filter(check -> check.agrees().isFalse())
        .collect(ImmutableList.toImmutableList());
  }
}
