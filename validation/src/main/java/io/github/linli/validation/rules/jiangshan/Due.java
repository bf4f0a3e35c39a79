package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The last day in time, counted from a day that may be known roughly only. Until it has surely
 * passed nothing is breached; while it surely has not, the duty is open whatever else is missing.
 *
 * @param earliest the first day it may be, inclusive
 * @param latest the last day it may be, inclusive
 */
record Due(LocalDate earliest, LocalDate latest) {

  /** Counted from a date; what is counted must never turn the order of two days around. */
  static Due countedFrom(PartialDate since, UnaryOperator<LocalDate> lastDay) {
    return new Due(lastDay.apply(since.earliest()), lastDay.apply(since.latest()));
  }

  /**
   * Judges what is to be done by then.
   *
   * @param ofDoing what would tell whether it is done, where that is not known
   * @param ofTheDay what would tell the day it is counted from, where that is not known
   */
  Outcome judge(
      Ternary done,
      LocalDate asOf,
      Supplier<ImmutableSet<Need>> ofDoing,
      Supplier<ImmutableSet<Need>> ofTheDay,
      Supplier<Mark> missed) {
    if (done.isTrue()) {
      return Outcome.MET;
    }
    if (!asOf.isAfter(earliest)) {
      return Outcome.open(latest);
    }
    boolean surelyPassed = asOf.isAfter(latest);
    if (surelyPassed && done.isFalse()) {
      return Outcome.breached(missed.get());
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (done.isUnknown()) {
      needs.addAll(ofDoing.get());
    }
    if (!surelyPassed) {
      needs.addAll(ofTheDay.get());
    }
    return new Outcome.Undecided(needs.build());
  }
}
