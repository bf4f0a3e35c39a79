package io.github.linli.testkit;

import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.shareRanges;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;

/**
 * Votes and their figures: any mixture of known, none, unknown, all and some. For votes that make
 * sense see {@link KnownVotes}.
 */
public final class AnyVotes {

  private AnyVotes() {}

  /**
   * Electorates: the whole area, named or not, and parts of it.
   *
   * @return the generator
   */
  public static Gen<Electorate> electorates() {
    Gen<Electorate.Scope> parts =
        Gens.pick(
            Electorate.Scope.BUILDINGS, Electorate.Scope.UNIT, Electorate.Scope.AFFECTED_OWNERS);
    return Gens.oneOf(
        choices -> Electorate.wholeArea(),
        texts().map(name -> Electorate.of(Electorate.Scope.WHOLE_AREA, name)),
        choices -> new Electorate(parts.next(choices), known(texts()).next(choices)));
  }

  /**
   * Figures of a vote that fit into one another.
   *
   * @return the generator
   */
  public static Gen<Figures> figures() {
    return choices -> {
      Known<Reported> approving = knownOrNone(between(3_000, 3_999)).next(choices);
      Known<Reported> other = knownOrNone(between(0, 999)).next(choices);
      return new Figures.Builder()
          .total(known(between(9_000, 9_999)).next(choices))
          .returned(known(between(8_000, 8_999)).next(choices))
          .participating(known(between(7_000, 7_999)).next(choices))
          .approving(approving)
          .opposing(other)
          .abstaining(other)
          .invalid(knownOrNone(between(0, 99)).next(choices))
          .deemed(other)
          .deemedApproving(deemedApproving(approving, other).next(choices))
          .participatingShare(knownOrNone(shareRanges()).next(choices))
          .approvingShare(knownOrNone(shareRanges()).next(choices))
          .build();
    };
  }

  /** No more than are deemed, and none where none approve. */
  private static Gen<Known<Reported>> deemedApproving(
      Known<Reported> approving, Known<Reported> deemed) {
    int most =
        approving.isNone() || deemed.isNone()
            ? 0
            : deemed.value().map(figure -> figure.low().intValueExact()).orElse(99);
    return knownOrNone(between(0, most));
  }

  private static Gen<Reported> between(int least, int most) {
    return Gens.integers(least, most).map(Reported::exactly);
  }

  /**
   * Figures as printed beside a tally: fractions, values and dates.
   *
   * @return the generator
   */
  public static Gen<PrintedFigure> printedFigures() {
    Gen<PrintedFigure.Builder> started =
        choices ->
            new PrintedFigure.Builder().label(texts().next(choices)).printed(texts().next(choices));
    return Gens.oneOf(
        choices -> started.next(choices).date(dates().next(choices)).build(),
        choices -> started.next(choices).value(Measures.decimals().next(choices)).build(),
        choices ->
            started
                .next(choices)
                .numerator(Measures.decimals().next(choices).abs())
                .denominator(Measures.positiveDecimals().next(choices))
                .noDate()
                .build());
  }

  /**
   * Tallies.
   *
   * @return the generator
   */
  public static Gen<Tally> tallies() {
    return choices ->
        new Tally(
            electorates().next(choices),
            figures().next(choices),
            figures().next(choices),
            listing(printedFigures()).next(choices));
  }

  /**
   * Resolutions.
   *
   * @return the generator
   */
  public static Gen<Resolution> resolutions() {
    return choices ->
        new Resolution.Builder()
            .id(texts().next(choices))
            .title(known(texts()).next(choices))
            .matter(known(Gens.constants(MatterKind.class)).next(choices))
            .votingEndsOn(knownOrNone(dates()).next(choices))
            .decidedOn(knownOrNone(dates()).next(choices))
            .declared(knownOrNone(Gens.constants(Resolution.Declared.class)).next(choices))
            .implementedOn(knownOrNone(dates()).next(choices))
            .tally(knownOrNone(tallies()).next(choices))
            .build();
  }
}
