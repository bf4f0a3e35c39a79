package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What fails is shrunk to the least that fails, through every combinator. */
class ShrinkingTest {

  /** Draws until something fails, then takes the first simpler value that fails, to the end. */
  private static <T> T leastThat(Predicate<T> fails, Gen<T> gen) {
    RandomGenerator<T> generator = LinliArbitraries.of(gen).generator(1000);
    Random random = new Random(3);
    Shrinkable<T> failing = generator.next(random);
    while (!fails.test(failing.value())) {
      failing = generator.next(random);
    }
    while (true) {
      Optional<Shrinkable<T>> simpler =
          failing.shrink().filter(each -> fails.test(each.value())).findFirst();
      if (simpler.isEmpty()) {
        return failing.value();
      }
      assertThat(simpler.get().distance()).isLessThan(failing.distance());
      failing = simpler.get();
    }
  }

  @Example
  void numbersShrinkToTheThreshold() {
    assertThat(leastThat(n -> n >= 4711, Gens.integers(0, 1_000_000))).isEqualTo(4711);
  }

  @Example
  void listsLoseWhatDoesNotMatter() {
    Gen<List<Integer>> lists = Gens.listOf(Gens.integers(0, 1000), 20).map(List::copyOf);
    assertThat(leastThat(list -> list.stream().anyMatch(n -> n > 500), lists))
        .isEqualTo(List.of(501));
  }

  @Example
  void shrinkingGoesThroughFlatMap() {
    Gen<List<Integer>> lists =
        Gens.integers(0, 30)
            .flatMap(size -> Gens.listOf(Gens.integers(0, size), size, size).map(List::copyOf));
    assertThat(leastThat(list -> list.size() >= 3, lists)).isEqualTo(List.of(0, 0, 0));
  }

  @Example
  void daysShrinkToTheFirst() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    LocalDate policy = LocalDate.of(2025, 4, 25);
    assertThat(
            leastThat(day -> !day.isBefore(policy), Days.between(first, LocalDate.of(2030, 1, 1))))
        .isEqualTo(policy);
  }

  @Example
  void aDossierShrinksToTheOneFactThatMatters() {
    CommunityDossier least =
        leastThat(
            dossier ->
                dossier.liaisons().items().stream()
                    .map(CommunityLiaison::fullTime)
                    .anyMatch(fullTime -> fullTime.equals(Known.of(true))),
            Dossiers.any());
    CommunityDossier simplest = Dossiers.any().next(Choices.SIMPLEST);
    assertThat(least.withLiaisons(simplest.liaisons())).isEqualTo(simplest);
    assertThat(least.liaisons().items()).hasSize(1);
  }

  @Example
  void recordsBesideTheOnesThatMatterAreLeftOut() {
    CommunityDossier least =
        leastThat(
            dossier ->
                dossier.liaisons().items().size() == 2 && !dossier.committees().items().isEmpty(),
            Dossiers.fullyKnown());
    assertThat(least.committees().items()).hasSize(1);
    assertThat(least.interimCommittees()).isEqualTo(Listing.none());
    assertThat(least.arrangements()).isEqualTo(Listing.none());
    assertThat(least.jointMeetings()).isEqualTo(Listing.none());
    assertThat(least.resolutions()).isEqualTo(Listing.none());
  }
}
