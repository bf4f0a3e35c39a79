package io.github.linli.validation.support;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Votes of which everything is known. Make them vaguer with {@link Forgetting}. */
public final class VoteArbitraries {

  private VoteArbitraries() {}

  /** Votes decided since 2019, and matters carried out without one. */
  public static Arbitrary<Resolution> resolutions() {
    Arbitrary<Known<MatterKind>> matter = Arbitraries.of(MatterKind.class).map(Known::of);
    Arbitrary<Resolution> voted =
        Combinators.combine(
                matter,
                DossierArbitraries.known(2019, 2026),
                DossierArbitraries.orNone(DossierArbitraries.known(2027, 2027)),
                tallies())
            .as(
                (kind, day, carriedOut, tally) ->
                    new Resolution.Builder()
                        .id("R")
                        .matter(kind)
                        .votingEndsOn(day)
                        .decidedOn(day)
                        .declared(Resolution.Declared.ADOPTED)
                        .implementedOn(carriedOut)
                        .tally(tally)
                        .build());
    Arbitrary<Resolution> neverDecided =
        Combinators.combine(matter, DossierArbitraries.orNone(DossierArbitraries.known(2019, 2025)))
            .as(
                (kind, carriedOut) ->
                    new Resolution.Builder()
                        .id("R")
                        .matter(kind)
                        .noVotingEndsOn()
                        .noDecidedOn()
                        .noDeclared()
                        .implementedOn(carriedOut)
                        .noTally()
                        .build());
    return Arbitraries.frequencyOf(Tuple.of(4, voted), Tuple.of(1, neverDecided));
  }

  private static Arbitrary<Tally> tallies() {
    return Combinators.combine(figures(), figures())
        .as((area, heads) -> Tally.of(Electorate.wholeArea(), area, heads));
  }

  private static Arbitrary<Figures> figures() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 90);
    return Combinators.combine(number, number)
        .as(
            (one, other) -> {
              int participating = Math.max(one, other);
              int approving = Math.min(one, other);
              return new Figures.Builder()
                  .total(Reported.exactly(92)) // never unanimous, so area and heads may differ
                  .returned(Reported.exactly(participating + 1))
                  .participating(Reported.exactly(participating))
                  .approving(Reported.exactly(approving))
                  .opposing(Reported.exactly(participating - approving))
                  .noAbstaining()
                  .invalid(Reported.exactly(1))
                  .noDeemed()
                  .noDeemedApproving()
                  .build();
            });
  }
}
