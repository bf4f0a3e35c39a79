package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanningProperties {

  private static final LocalDate BASE = LocalDate.of(2025, 4, 20);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 12).map(BASE::plusDays);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 4))
        .as((from, length) -> new PartialDate(from, from.plusDays(length)));
  }

  /** An answer that is decided holds for every pair of days the two dates may be. */
  @Property
  void aDecidedAnswerHoldsForEveryDayTheDatesMayBe(
      @ForAll Spanning type,
      @ForAll("dates") PartialDate first,
      @ForAll("dates") PartialDate end,
      @ForAll("days") LocalDate day) {
    Assume.that(!end.latest().isBefore(first.earliest()));
    Ternary answer = type.lasting(Known.of(first), Known.of(end)).apply(day);
    List<Boolean> possible = new ArrayList<>();
    for (LocalDate from : daysOf(first)) {
      for (LocalDate to : daysOf(end)) {
        boolean ended = type.endInclusive ? to.isBefore(day) : !to.isAfter(day);
        possible.add(!from.isAfter(day) && !ended);
      }
    }
    assertThat(answer.isTrue()).isEqualTo(!possible.contains(false));
    assertThat(answer.isFalse()).isEqualTo(!possible.contains(true));
  }

  private static List<LocalDate> daysOf(PartialDate date) {
    return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
  }

  @Property
  void oneMoreDateNeverUndoesADecision(
      @ForAll Spanning type,
      @ForAll("dates") PartialDate first,
      @ForAll("dates") PartialDate end,
      @ForAll("days") LocalDate day) {
    Assume.that(!end.latest().isBefore(first.earliest()));
    Known<PartialDate> from = Known.of(first);
    Known<PartialDate> to = Known.of(end);
    Ternary both = type.lasting(from, to).apply(day);
    agreesWhereDecided(type.lasting(Known.unknown(), to).apply(day), both);
    agreesWhereDecided(type.lasting(from, Known.unknown()).apply(day), both);
    agreesWhereDecided(
        type.lasting(from, Known.unknown()).apply(day),
        type.lasting(from, Known.none()).apply(day));
    agreesWhereDecided(
        both, type.lasting(Known.of(PartialDate.of(first.earliest())), to).apply(day));
  }

  private static void agreesWhereDecided(Ternary before, Ternary after) {
    assertThat(before.isUnknown() || before == after).isTrue();
  }

  @Property
  void withNothingKnownNothingIsDecided(@ForAll Spanning type, @ForAll("days") LocalDate day) {
    assertThat(type.lasting(Known.unknown(), Known.unknown()).apply(day))
        .isEqualTo(Ternary.UNKNOWN);
  }
}
