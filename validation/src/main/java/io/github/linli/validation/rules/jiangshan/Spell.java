package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Since when something that holds on a day has held without a break, as well as the records tell.
 *
 * @param since the first day of the spell
 * @param doubts last days of the times in which it is not known whether it held, after the last
 *     time in which it is known not to
 */
record Spell(PartialDate since, ImmutableList<LocalDate> doubts) {

  /**
   * The spell up to a day.
   *
   * @param day a day on which it holds
   * @param first the spell is not followed back beyond this day
   * @param turns the last day of every time in which the answer is the same
   */
  static Spell upTo(
      LocalDate day,
      LocalDate first,
      Function<LocalDate, Ternary> holds,
      ImmutableSortedSet<LocalDate> turns) {
    LocalDate earliest = first;
    LocalDate latest = first;
    List<LocalDate> doubts = new ArrayList<>();
    for (LocalDate each : within(first, day.minusDays(1), turns)) {
      Ternary then = holds.apply(each);
      if (then.isTrue()) {
        continue;
      }
      latest = each.plusDays(1);
      if (then.isFalse()) {
        earliest = latest;
        doubts.clear();
      } else {
        doubts.add(each);
      }
    }
    return new Spell(new PartialDate(earliest, latest), ImmutableList.copyOf(doubts));
  }

  private static ImmutableSortedSet<LocalDate> within(
      LocalDate first, LocalDate last, ImmutableSortedSet<LocalDate> turns) {
    return last.isBefore(first)
        ? ImmutableSortedSet.of()
        : ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(turns.subSet(first, true, last, true))
            .add(last)
            .build();
  }

  /**
   * What would tell the first day.
   *
   * @param matters whether it would matter that the spell began on a day
   * @param of what leaves it open whether it held on a day
   */
  ImmutableSet<Need> needs(Predicate<LocalDate> matters, Function<LocalDate, Need[]> of) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    doubts.stream()
        .filter(day -> matters.test(day.plusDays(1)))
        .forEach(day -> needs.add(of.apply(day)));
    return needs.build();
  }
}
