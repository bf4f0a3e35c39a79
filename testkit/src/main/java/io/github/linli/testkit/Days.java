package io.github.linli.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.PartialDate;
import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/**
 * Days, drawn more often where law turns: a quarter of all on the days around 2000-12-31 (old
 * communities), 2020-12-31 (the Civil Code), 2025-04-25 (the policy) and 2025-12-31 (its first
 * goal), another quarter on the last and first days of quarters.
 */
public final class Days {

  private static final ImmutableList<LocalDate> TURNS =
      ImmutableList.of(
          LocalDate.of(2000, 12, 31),
          LocalDate.of(2001, 1, 1),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2025, 4, 24),
          LocalDate.of(2025, 4, 25),
          LocalDate.of(2025, 4, 26),
          LocalDate.of(2025, 12, 30),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2026, 1, 1));

  private Days() {}

  /**
   * Days to judge as of, from shortly before the policy to the start of 2027.
   *
   * @return the generator
   */
  public static Gen<LocalDate> asOf() {
    return between(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 1, 31));
  }

  /**
   * Days between two. The simplest is the first.
   *
   * @param first the first, inclusive
   * @param last the last, inclusive
   * @return the generator
   * @throws IllegalArgumentException if the last precedes the first
   */
  public static Gen<LocalDate> between(LocalDate first, LocalDate last) {
    checkArgument(!last.isBefore(first), "%s to %s", first, last);
    Gen<LocalDate> any =
        Gens.integers(0, Math.toIntExact(last.toEpochDay() - first.toEpochDay()))
            .map(first::plusDays);
    ImmutableList<LocalDate> turns =
        TURNS.stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .collect(ImmutableList.toImmutableList());
    Gen<LocalDate> turn = turns.isEmpty() ? any : Gens.pickFrom(turns);
    return Gens.frequency(
        Gens.weighted(2, any),
        Gens.weighted(1, turn),
        Gens.weighted(1, any.flatMap(day -> aroundQuarter(day, first, last))));
  }

  /** First or last day of a day's quarter, or what of it lies in range. */
  private static Gen<LocalDate> aroundQuarter(LocalDate day, LocalDate first, LocalDate last) {
    YearQuarter quarter = YearQuarter.from(day);
    LocalDate start = quarter.atDay(1);
    LocalDate end = quarter.atEndOfQuarter();
    return Gens.pick(start.isBefore(first) ? first : start, end.isAfter(last) ? last : end);
  }

  /**
   * The same days as dates that are fully known.
   *
   * @param first the first, inclusive
   * @param last the last, inclusive
   * @return the generator
   */
  public static Gen<PartialDate> dates(LocalDate first, LocalDate last) {
    return between(first, last).map(PartialDate::of);
  }
}
