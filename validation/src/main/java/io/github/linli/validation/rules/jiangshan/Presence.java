package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whether something required is there on a day: there, known not to be, not known, or to come.
 *
 * @param there whether it is there
 * @param comesOn first day on which it is sure to be there, for what is agreed but has not begun;
 *     known none when nothing is to come, unknown when something may be
 * @param needs what would tell; empty where the other two are known
 */
record Presence(Ternary there, Known<LocalDate> comesOn, ImmutableSet<Need> needs) {

  static final Presence THERE = new Presence(Ternary.TRUE, Known.none(), ImmutableSet.of());
  static final Presence ABSENT = new Presence(Ternary.FALSE, Known.none(), ImmutableSet.of());

  /** A fact that is so or not. */
  static Presence of(Ternary answer, String fact) {
    return switch (answer) {
      case TRUE -> THERE;
      case FALSE -> ABSENT;
      case UNKNOWN -> notKnown(Need.fact(fact));
    };
  }

  private static Presence notKnown(Need need) {
    return new Presence(Ternary.UNKNOWN, Known.none(), ImmutableSet.of(need));
  }

  /** Something done once, by a day. */
  static Presence doneBy(Known<PartialDate> date, String fact, LocalDate day) {
    return of(date.test(known -> known.isOnOrBefore(day), Ternary.FALSE), fact);
  }

  /** Something that lasts on a day, or begins later. */
  static Presence lastingOn(
      LocalDate day,
      Known<PartialDate> startedOn,
      String start,
      Known<PartialDate> endedOn,
      String end) {
    Ternary begun = startedOn.test(first -> first.isOnOrBefore(day), Ternary.FALSE);
    Ternary lasting = endedOn.test(last -> last.isOnOrAfter(day), Ternary.TRUE);
    if (lasting.isFalse()) {
      return ABSENT;
    }
    if (begun.isFalse()) {
      return new Presence(Ternary.FALSE, startedOn.map(PartialDate::latest), ImmutableSet.of());
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (begun.isUnknown()) {
      needs.add(Need.fact(start));
    }
    if (lasting.isUnknown()) {
      needs.add(Need.fact(end));
    }
    return new Presence(
        begun.and(lasting), begun.isUnknown() ? Known.unknown() : Known.none(), needs.build());
  }

  /** The same, but only if something else is so too. */
  Presence when(Ternary condition, String fact) {
    if (condition.isTrue() || (there.isFalse() && comesOn.isNone())) {
      return this;
    }
    if (condition.isFalse()) {
      return ABSENT;
    }
    return new Presence(
        there.and(condition),
        comesOn.isNone() ? Known.none() : Known.unknown(),
        union(needs, ImmutableSet.of(Need.fact(fact))));
  }

  /** Whether any record of a list is it. */
  static <R> Presence among(Listing<R> records, String list, Function<R, Presence> question) {
    Presence answer =
        records.complete()
            ? ABSENT
            : new Presence(Ternary.UNKNOWN, Known.unknown(), ImmutableSet.of(Need.fact(list)));
    for (R each : records.items()) {
      answer = answer.or(question.apply(each));
    }
    return answer;
  }

  private Presence or(Presence other) {
    return there.isTrue() || other.there.isTrue()
        ? THERE
        : new Presence(
            there.or(other.there), earlier(comesOn, other.comesOn), union(needs, other.needs));
  }

  private static Known<LocalDate> earlier(Known<LocalDate> one, Known<LocalDate> other) {
    if (one instanceof Known.Value<LocalDate> day
        && other instanceof Known.Value<LocalDate> otherDay) {
      return day.get().isBefore(otherDay.get()) ? one : other;
    }
    if (one.isPresent() || other.isPresent()) {
      return one.isPresent() ? one : other;
    }
    return one.isUnknown() ? one : other;
  }

  private static ImmutableSet<Need> union(ImmutableSet<Need> some, ImmutableSet<Need> others) {
    return ImmutableSet.<Need>builder().addAll(some).addAll(others).build();
  }

  /** Whether it is known not to be there, and not to come either. */
  boolean isMissing() {
    return there.isFalse() && comesOn.isNone();
  }

  /** Whether it is not there, and sure to come. */
  boolean isToCome() {
    return !there.isTrue() && comesOn.isPresent();
  }

  /** Whether facts are wanting to tell. */
  boolean isOpenToDoubt() {
    return !there.isTrue() && !isMissing() && !isToCome();
  }

  /** Met when there, open while to come, undecided when not known. */
  Outcome outcome(Supplier<Outcome> ifMissing) {
    if (there.isTrue()) {
      return Outcome.MET;
    }
    if (comesOn instanceof Known.Value<LocalDate> day) {
      return Outcome.open(day.get());
    }
    return isMissing() ? ifMissing.get() : new Outcome.Undecided(needs);
  }
}
