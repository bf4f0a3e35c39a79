package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GensTest {

  private static <T> List<T> samples(Gen<? extends T> gen) {
    return Samples.<T>of(gen, 7).limit(2000).toList();
  }

  @Test
  void choosingNothingButZeroMakesTheSimplest() {
    assertThat(Gens.integers(-5, 5).next(Choices.SIMPLEST)).isZero();
    assertThat(Gens.integers(3, 5).next(Choices.SIMPLEST)).isEqualTo(3);
    assertThat(Gens.integers(-5, -3).next(Choices.SIMPLEST)).isEqualTo(-3);
    assertThat(Gens.booleans().next(Choices.SIMPLEST)).isFalse();
    assertThat(Gens.listOf(Gens.booleans(), 9).next(Choices.SIMPLEST)).isEmpty();
    assertThat(Gens.someOf(List.of(1, 2)).next(Choices.SIMPLEST)).isEmpty();
    assertThat(Gens.pick("a", "b").next(Choices.SIMPLEST)).isEqualTo("a");
    assertThat(Measures.known(Gens.booleans()).next(Choices.SIMPLEST)).isEqualTo(Known.unknown());
    assertThat(Dossiers.any().next(Choices.SIMPLEST).liaisons()).isEqualTo(Listing.unknown());
    assertThat(Forgetting.any().next(Choices.SIMPLEST).choices()).containsOnly(Forgetting.KEEP);
  }

  @Test
  void everyValueOfARangeIsDrawnAndNoOther() {
    assertThat(samples(Gens.integers(-2, 3))).containsOnly(-2, -1, 0, 1, 2, 3);
    assertThat(samples(Gens.integers(2, 3))).containsOnly(2, 3);
    assertThat(samples(Gens.integers(-3, -2))).containsOnly(-3, -2);
    assertThat(samples(Gens.listOf(Gens.booleans(), 1, 3)).stream().map(ImmutableList::size))
        .containsOnly(1, 2, 3);
    assertThat(samples(Gens.someOf(List.of(1, 2))))
        .containsOnly(
            ImmutableList.of(), ImmutableList.of(1), ImmutableList.of(2), ImmutableList.of(1, 2));
  }

  @Test
  void lengthsAreDrawnEvenly() {
    long empty = samples(Gens.listOf(Gens.booleans(), 3)).stream().filter(List::isEmpty).count();
    assertThat(empty).isBetween(400L, 600L);
  }

  @Test
  void weightsWeigh() {
    Gen<String> gen =
        Gens.frequency(
            Gens.weighted(3, Gens.constant("often")), Gens.weighted(1, Gens.constant("rarely")));
    assertThat(samples(gen).stream().filter("rarely"::equals).count()).isBetween(400L, 600L);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.integers(2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gens.integers(Integer.MIN_VALUE, Integer.MAX_VALUE));
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.pickFrom(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.oneOf());
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.frequency());
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.weighted(0, Gens.booleans()));
    assertThatIllegalArgumentException().isThrownBy(() -> Gens.listOf(Gens.booleans(), 2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.between(LocalDate.MAX, LocalDate.MAX.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Forgetting(ImmutableList.of()));
  }

  @Test
  void daysOnWhichTheLawTurnsAreDrawnOften() {
    List<LocalDate> days =
        samples(Days.between(LocalDate.of(1990, 1, 1), LocalDate.of(2040, 1, 1)));
    for (String turn : List.of("2000-12-31", "2025-04-24", "2025-04-25", "2025-04-26")) {
      assertThat(days.stream().filter(LocalDate.parse(turn)::equals).count())
          .as(turn)
          .isGreaterThan(20);
    }
    assertThat(days.stream().filter(day -> day.plusDays(1).getDayOfMonth() == 1).count())
        .isGreaterThan(200);
    assertThat(days)
        .allMatch(day -> !day.isBefore(LocalDate.of(1990, 1, 1)))
        .allMatch(day -> !day.isAfter(LocalDate.of(2040, 1, 1)));
  }
}
