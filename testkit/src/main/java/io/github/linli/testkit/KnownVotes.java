package io.github.linli.testkit;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;

/** Votes of which everything is known. Make them vaguer with {@link Forgetting}. */
public final class KnownVotes {

  private KnownVotes() {}

  /**
   * Votes decided since 2019, and matters carried out without one.
   *
   * @return the generator
   */
  public static Gen<Resolution> resolutions() {
    return Gens.frequency(Gens.weighted(4, voted()), Gens.weighted(1, neverDecided()));
  }

  private static Gen<Resolution> voted() {
    return choices -> {
      PartialDate day = KnownRecords.dates(2019, 2026).next(choices);
      return new Resolution.Builder()
          .id("R")
          .matter(Gens.constants(MatterKind.class).next(choices))
          .votingEndsOn(day)
          .decidedOn(day)
          .declared(Resolution.Declared.ADOPTED)
          .implementedOn(Measures.valueOrNone(KnownRecords.dates(2027, 2027)).next(choices))
          .tally(Tally.of(Electorate.wholeArea(), figures().next(choices), figures().next(choices)))
          .build();
    };
  }

  private static Gen<Resolution> neverDecided() {
    return choices ->
        new Resolution.Builder()
            .id("R")
            .matter(Gens.constants(MatterKind.class).next(choices))
            .noVotingEndsOn()
            .noDecidedOn()
            .noDeclared()
            .implementedOn(Measures.valueOrNone(KnownRecords.dates(2019, 2025)).next(choices))
            .noTally()
            .build();
  }

  private static Gen<Figures> figures() {
    Gen<Integer> numbers = Gens.integers(0, 90);
    return choices -> {
      int one = numbers.next(choices);
      int other = numbers.next(choices);
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
    };
  }
}
