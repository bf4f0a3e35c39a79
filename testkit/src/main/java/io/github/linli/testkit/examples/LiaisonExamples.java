package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.1.2-COMMUNITY-LIAISON. */
final class LiaisonExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Override
  public String entry() {
    return "JS-4.1.2-COMMUNITY-LIAISON";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(LiaisonExamples::somebody))
        .put(
            Expectation.breached("NONE"),
            of(
                asOf ->
                    Gens.oneOf(
                        Gens.constant(Listing.none()),
                        Gens.listOf(partTime(asOf), 1, 3).map(Listing::complete),
                        left(asOf, 8, 400))))
        .put(Expectation.OPEN, of(asOf -> left(asOf, 1, 7)))
        .put(Expectation.noted("HANDOVER_GAP"), of(asOf -> left(asOf, 1, 7)))
        .put(Expectation.noted("NOT_UNIQUE"), of(LiaisonExamples::severalAlike))
        .put(Expectation.UNDECIDED, of(LiaisonExamples::perhapsSomebody))
        .put(Expectation.NOT_APPLICABLE, Background.withoutPolicy())
        .buildOrThrow();
  }

  private static Gen<Scene> of(Function<LocalDate, Gen<Listing<CommunityLiaison>>> liaisons) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) -> dossier.withLiaisons(liaisons.apply(asOf).next(choices)));
  }

  /** In place on a day. */
  static CommunityLiaison.Builder inPlace(LocalDate asOf, Choices choices) {
    Gen<Known<PartialDate>> ends =
        Gens.oneOf(Gens.constant(Known.none()), Days.dates(asOf, asOf.plusYears(2)).map(Known::of));
    return new CommunityLiaison.Builder()
        .startedOn(Days.dates(FIRST, asOf).next(choices))
        .endedOn(ends.next(choices));
  }

  private static Gen<CommunityLiaison> partTime(LocalDate asOf) {
    return choices -> inPlace(asOf, choices).fullTime(false).primary(false).build();
  }

  private static Gen<Listing<CommunityLiaison>> somebody(LocalDate asOf) {
    return choices -> {
      CommunityLiaison one = inPlace(asOf, choices).fullTime(true).primary(true).build();
      ImmutableList<CommunityLiaison> others = Gens.listOf(partTime(asOf), 2).next(choices);
      return withLast(others, one, choices.below(2) == 0);
    };
  }

  private static Listing<CommunityLiaison> withLast(
      ImmutableList<CommunityLiaison> others, CommunityLiaison last, boolean complete) {
    ImmutableList<CommunityLiaison> all =
        ImmutableList.<CommunityLiaison>builder().addAll(others).add(last).build();
    return complete ? Listing.complete(all) : Listing.atLeast(all);
  }

  /** Several full-time workers, none of them primary or all. */
  private static Gen<Listing<CommunityLiaison>> severalAlike(LocalDate asOf) {
    return choices -> {
      boolean primary = choices.below(2) == 1;
      Gen<CommunityLiaison> fullTime =
          more -> inPlace(asOf, more).fullTime(true).primary(primary).build();
      return Listing.complete(Gens.listOf(fullTime, 2, 3).next(choices));
    };
  }

  /** The last full-time worker left so many days ago. */
  private static Gen<Listing<CommunityLiaison>> left(LocalDate asOf, int least, int most) {
    return choices -> {
      LocalDate day = asOf.minusDays(Gens.integers(least, most).next(choices));
      CommunityLiaison gone =
          new CommunityLiaison.Builder()
              .fullTime(true)
              .primary(true)
              .startedOn(Days.dates(FIRST.minusYears(2), day).next(choices))
              .endedOn(PartialDate.of(day))
              .build();
      return withLast(Gens.listOf(partTime(asOf), 2).next(choices), gone, true);
    };
  }

  private static Gen<Listing<CommunityLiaison>> perhapsSomebody(LocalDate asOf) {
    Gen<CommunityLiaison> perhapsFullTime = choices -> inPlace(asOf, choices).build();
    return Gens.oneOf(
        Gens.constant(Listing.unknown()),
        Gens.listOf(partTime(asOf), 1, 2).map(Listing::atLeast),
        Gens.listOf(perhapsFullTime, 1, 2).map(Listing::complete));
  }
}
