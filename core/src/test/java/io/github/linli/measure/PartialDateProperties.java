package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

  private static final LocalDate BASE = LocalDate.of(2000, 2, 20);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 45).map(BASE::plusDays);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Combinators.combine(days(), days())
        .as((a, b) -> a.isAfter(b) ? new PartialDate(b, a) : new PartialDate(a, b));
  }

  /** Bounds on and beside month and year ends, where the shorter texts are chosen. */
  @Provide
  Arbitrary<PartialDate> datesOfEveryShape() {
    Arbitrary<LocalDate> edges =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1998, 2000),
                    Arbitraries.integers().between(1800, 2998)),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of(-1, 0, 1, 14))
            .as((year, month, off) -> LocalDate.of(year, month, 1).plusDays(off))
            .filter(day -> day.getYear() >= 1800);
    return Combinators.combine(edges, edges)
        .as((a, b) -> a.isAfter(b) ? new PartialDate(b, a) : new PartialDate(a, b));
  }

  @Property
  void printingAndReadingAreInverse(@ForAll("datesOfEveryShape") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void comparisonsAgreeWithLookingAtEveryDay(
      @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
    assertThat(date.isOnOrBefore(day)).isEqualTo(everyDay(date, d -> !d.isAfter(day)));
    assertThat(date.isOnOrAfter(day)).isEqualTo(everyDay(date, d -> !d.isBefore(day)));
  }

  @Property
  void lyingWithinARangeAgreesWithLookingAtEveryDay(
      @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate range) {
    LocalDate first = range.earliest();
    LocalDate last = range.latest();
    assertThat(date.isWithin(first, last))
        .isEqualTo(everyDay(date, d -> !d.isBefore(first) && !d.isAfter(last)));
  }

  @Property
  void aCloserDateNeverUndoesADecision(
      @ForAll("dates") PartialDate date,
      @ForAll("dates") PartialDate other,
      @ForAll("days") LocalDate day) {
    LocalDate from = later(date.earliest(), other.earliest());
    LocalDate to = date.latest().isBefore(other.latest()) ? date.latest() : other.latest();
    Assume.that(!from.isAfter(to));
    Ternary before = date.isOnOrBefore(day);
    Ternary after = new PartialDate(from, to).isOnOrBefore(day);
    assertThat(before.isUnknown() || before == after).isTrue();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Ternary everyDay(PartialDate date, Predicate<LocalDate> question) {
    var days = date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    if (days.stream().allMatch(question)) {
      return Ternary.TRUE;
    }
    return days.stream().noneMatch(question) ? Ternary.FALSE : Ternary.UNKNOWN;
  }
}
