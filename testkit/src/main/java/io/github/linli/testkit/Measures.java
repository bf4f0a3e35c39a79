package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Quantities, dates and texts of every form, and facts and listings of anything. */
public final class Measures {

  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final LocalDate MIDDLE = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final ImmutableList<String> CHARACTERS =
      "江山市老旧小区〔2025〕13号 aZ\"\\/\n\t{}[]:,~\u2028é"
          .codePoints()
          .mapToObj(Character::toString)
          .collect(ImmutableList.toImmutableList());

  private Measures() {}

  /**
   * A value or unknown.
   *
   * @param <T> type of the value
   * @param values makes the value
   * @return the generator
   */
  public static <T> Gen<Known<T>> known(Gen<? extends T> values) {
    return Gens.frequency(
        Gens.weighted(1, choices -> Known.unknown()),
        Gens.weighted(4, choices -> Known.of(values.next(choices))));
  }

  /**
   * A value, unknown, or none.
   *
   * @param <T> type of the value
   * @param values makes the value
   * @return the generator
   */
  public static <T> Gen<Known<T>> knownOrNone(Gen<? extends T> values) {
    return Gens.frequency(
        Gens.weighted(1, choices -> Known.unknown()),
        Gens.weighted(1, choices -> Known.none()),
        Gens.weighted(4, choices -> Known.of(values.next(choices))));
  }

  /**
   * A value or none.
   *
   * @param <T> type of the value
   * @param values makes the value
   * @return the generator
   */
  public static <T> Gen<Known<T>> valueOrNone(Gen<? extends T> values) {
    return Gens.oneOf(choices -> Known.none(), choices -> Known.of(values.next(choices)));
  }

  /**
   * All, some, none or unknown: up to three items.
   *
   * @param <T> type of the items
   * @param items makes the items
   * @return the generator
   */
  public static <T> Gen<Listing<T>> listing(Gen<? extends T> items) {
    Gen<ImmutableList<T>> few = Gens.listOf(items, 3);
    return Gens.oneOf(few.map(Listing::atLeast), few.map(Listing::complete));
  }

  /**
   * Texts with Chinese, quotes, controls that are allowed, and characters of two halves; never
   * blank.
   *
   * @return the generator
   */
  public static Gen<String> texts() {
    Gen<String> any = Gens.listOf(Gens.pickFrom(CHARACTERS), 12).map(all -> String.join("", all));
    return Gens.oneOf(
        any.map(text -> text + "x"), any.map(text -> "小" + text), any.map(text -> "𠀀" + text));
  }

  /**
   * Days from 1950 to 2099.
   *
   * @return the generator
   */
  public static Gen<LocalDate> days() {
    return Days.between(FIRST, LAST);
  }

  /**
   * Years, months, days and spans of these, from 1950 to 2099.
   *
   * @return the generator
   */
  public static Gen<PartialDate> dates() {
    return dates(Days.between(FIRST, LAST));
  }

  /**
   * Dates before 1990, to start something.
   *
   * @return the generator
   */
  public static Gen<PartialDate> earlyDates() {
    return dates(Days.between(FIRST, MIDDLE.minusDays(1)));
  }

  /**
   * Dates from 1990 on, to end it.
   *
   * @return the generator
   */
  public static Gen<PartialDate> lateDates() {
    return dates(Days.between(MIDDLE, LAST));
  }

  private static Gen<PartialDate> dates(Gen<LocalDate> days) {
    Gen<PartialDate> one =
        Gens.oneOf(
            days.map(PartialDate::of),
            days.map(day -> PartialDate.ofMonth(YearMonth.from(day))),
            days.map(day -> PartialDate.ofYear(day.getYear())));
    Gen<PartialDate> span =
        choices -> {
          PartialDate a = one.next(choices);
          PartialDate b = one.next(choices);
          return a.earliest().isAfter(b.latest())
              ? PartialDate.between(b, a)
              : PartialDate.between(a, b);
        };
    return Gens.oneOf(one, span);
  }

  /**
   * Decimal numbers of up to seven digits before the point and six behind it.
   *
   * @return the generator
   */
  public static Gen<BigDecimal> decimals() {
    return decimals(Gens.integers(-9_999_999, 9_999_999));
  }

  /**
   * The same, above zero.
   *
   * @return the generator
   */
  public static Gen<BigDecimal> positiveDecimals() {
    return decimals(Gens.integers(1, 9_999_999));
  }

  private static Gen<BigDecimal> decimals(Gen<Integer> wholes) {
    return choices -> {
      BigDecimal whole = BigDecimal.valueOf(wholes.next(choices));
      int scale = choices.below(7);
      int digits = choices.below(BigDecimal.TEN.pow(scale).intValueExact());
      return whole.setScale(scale).add(BigDecimal.valueOf(digits, scale));
    };
  }

  /**
   * Whole numbers from 0 to 9999, as figures.
   *
   * @return the generator
   */
  public static Gen<Reported> counts() {
    return Gens.integers(0, 9_999).map(Reported::exactly);
  }

  /**
   * Figures in every way they are printed.
   *
   * @return the generator
   */
  public static Gen<Reported> figures() {
    Gen<String> printed =
        Gens.pick("0", "007", "0.0", "约8300", "1.07万", "8,300.50", "[231, 344]", "[367, ..]");
    return Gens.oneOf(
        counts(),
        decimals(Gens.integers(0, 9_999_999)).map(Reported::exactly),
        printed.map(Reported::parse));
  }

  /**
   * Fractions from 0 to 1.
   *
   * @return the generator
   */
  public static Gen<Share> shares() {
    return Gens.integers(1, 1_000)
        .flatMap(total -> Gens.integers(0, total).map(part -> Share.of(part, total)));
  }

  /**
   * Ranges of fractions, ends included or not.
   *
   * @return the generator
   */
  public static Gen<ShareRange> shareRanges() {
    Gen<Share> bounds = Gens.oneOf(Gens.pick(Share.of(0, 1), Share.of(1, 1)), shares());
    return choices -> {
      Share one = bounds.next(choices);
      Share other = bounds.next(choices);
      boolean same = one.equals(other);
      boolean lowInclusive = same || choices.below(2) == 0;
      boolean highInclusive = same || choices.below(2) == 0;
      return one.compareTo(other) <= 0
          ? new ShareRange(one, lowInclusive, other, highInclusive)
          : new ShareRange(other, lowInclusive, one, highInclusive);
    };
  }

  /** Unknown or none. */
  static <T> Gen<Known<T>> absent() {
    return Gens.oneOf(choices -> Known.unknown(), choices -> Known.none());
  }

  /** What is there only beside another fact: none, as far as is known, where that is none. */
  static <T> Gen<Known<T>> alongside(Known<?> other, Gen<? extends T> values) {
    if (other.isPresent()) {
      return known(values);
    }
    return other.isNone() ? absent() : knownOrNone(values);
  }

  static Gen<Known<Boolean>> flags() {
    return known(Gens.booleans());
  }

  /** Some of an enum's constants, each at most once. */
  static <E extends Enum<E>> Gen<Listing<E>> several(Class<E> type) {
    Gen<ImmutableList<E>> some = Gens.someOf(ImmutableList.copyOf(type.getEnumConstants()));
    return Gens.oneOf(
        choices -> Listing.unknown(), some.map(Listing::atLeast), some.map(Listing::complete));
  }
}
