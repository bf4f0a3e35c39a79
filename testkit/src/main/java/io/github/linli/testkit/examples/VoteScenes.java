package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.KnownRecords;
import io.github.linli.testkit.examples.Tallies.Leg;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Scenes with one vote, in a dossier that holds anything else. */
final class VoteScenes {

  /** First day of the Civil Code. */
  static final LocalDate CIVIL_CODE = LocalDate.of(2021, 1, 1);

  private VoteScenes() {}

  /** A vote as of a day. */
  @FunctionalInterface
  interface Vote {
    Resolution asOf(LocalDate asOf, Choices choices);
  }

  static Gen<Scene> of(Vote vote) {
    return choices -> {
      LocalDate asOf = Days.asOf().next(choices);
      return Scene.of(
          KnownRecords.dossiers()
              .next(choices)
              .withResolutions(Listing.of(vote.asOf(asOf, choices))),
          asOf);
    };
  }

  /** Matters that take three quarters, or those that take more than half. */
  static Gen<MatterKind> matters(boolean special) {
    return Gens.pickFrom(
        Stream.of(MatterKind.values())
            .filter(matter -> matter.isSpecial() == special)
            .collect(ImmutableList.toImmutableList()));
  }

  /** A vote decided under the Civil Code before the day. */
  static Resolution decided(
      Gen<MatterKind> matters, Leg area, Leg heads, LocalDate asOf, Choices choices) {
    PartialDate day = Days.dates(CIVIL_CODE, asOf.minusDays(1)).next(choices);
    return new Resolution.Builder()
        .id("R1")
        .matter(matters.next(choices))
        .votingEndsOn(Gens.pick(Known.of(day), Known.<PartialDate>none()).next(choices))
        .decidedOn(day)
        .declared(
            Gens.pick(Known.of(Resolution.Declared.ADOPTED), Known.<Resolution.Declared>unknown())
                .next(choices))
        .noImplementedOn()
        .tally(Tallies.of(area, heads, choices))
        .build();
  }

  /** The same, still going on. */
  static Resolution goingOn(Resolution vote, LocalDate asOf, Choices choices) {
    PartialDate end = Days.dates(asOf, asOf.plusDays(60)).next(choices);
    return vote.withVotingEndsOn(Known.of(end))
        .withDecidedOn(Known.none())
        .withDeclared(Known.none());
  }

  /** The same, decided before the Civil Code. */
  static Resolution before2021(Resolution vote, Choices choices) {
    PartialDate day = Days.dates(LocalDate.of(2008, 1, 1), CIVIL_CODE.minusDays(1)).next(choices);
    return vote.withVotingEndsOn(Known.of(day)).withDecidedOn(Known.of(day));
  }

  /** The same, announced as lost. */
  static Resolution lost(Resolution vote) {
    return vote.withDeclared(Known.of(Resolution.Declared.REJECTED));
  }

  /** Never put to the vote, and carried out at some time or not. */
  static Resolution withoutVote(Resolution vote, Known<PartialDate> implementedOn) {
    return vote.withTally(Known.none())
        .withVotingEndsOn(Known.none())
        .withDecidedOn(Known.none())
        .withDeclared(Known.none())
        .withImplementedOn(implementedOn);
  }

  /** The same with nothing counted, or with totals and, where wanted, participation only. */
  static Resolution partlyCounted(Resolution vote, boolean participation, Choices choices) {
    if (choices.below(2) == 0) {
      return vote.withTally(Known.unknown());
    }
    return vote.withTally(
        vote.tally()
            .map(
                tally ->
                    Tally.of(
                        tally.electorate(),
                        less(tally.area(), participation),
                        less(tally.heads(), participation))));
  }

  private static Figures less(Figures figures, boolean participation) {
    return new Figures.Builder()
        .total(figures.total())
        .participating(participation ? figures.participating() : Known.unknown())
        .build();
  }
}
