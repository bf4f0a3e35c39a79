package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ActivityRecord;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/**
 * At least one act of some kinds within every interval of a length: judged as of a day, within the
 * interval that ends on it. The interval is counted as the Civil Code counts time (arts. 201, 202):
 * the day it is counted from is not one of its days, and three months from a day end on that day of
 * the third month, or on its last. So a duty that begins on a day is open to the end of the first
 * interval.
 *
 * @param kinds the acts that count, whoever did them
 * @param interval its length; not law
 */
record TrailingActivity(ImmutableSet<ActivityRecord.Kind> kinds, Parameter<Period> interval) {

  /**
   * Judges the interval that ends on the as-of day.
   *
   * @param since the day the duty began
   * @param ofTheDay what leaves that day open, given the first day of the interval
   * @param missing the breach; it is told the first day of the interval as {@code since}
   */
  Outcome judge(
      PartialDate since,
      Function<LocalDate, ImmutableSet<Need>> ofTheDay,
      Mark missing,
      Context context) {
    LocalDate day = context.asOf();
    LocalDate first = firstDay(context);
    Listing<ActivityRecord> records = context.records(ActivityRecord.class);
    Ternary done = records.any(each -> counts(each, first, day));
    Due due = Due.countedFrom(since, start -> start.plus(context.parameter(interval)));
    return due.judge(
        done,
        day,
        () -> missing(records, first, day),
        () -> ofTheDay.apply(first),
        () -> missing.with("since", Argument.of(first)));
  }

  /** The earliest day an interval counted from which has not run out by the as-of day. */
  LocalDate firstDay(Context context) {
    Period length = context.parameter(interval);
    LocalDate first = context.asOf().minus(length).minusDays(3); // as months differ at most
    while (first.plus(length).isBefore(context.asOf())) {
      first = first.plusDays(1);
    }
    return first;
  }

  private Ternary counts(ActivityRecord activity, LocalDate first, LocalDate last) {
    return Ternary.of(kinds.contains(activity.kind()))
        .and(activity.doneOn().test(day -> day.isWithin(first, last), Ternary.FALSE));
  }

  private ImmutableSet<Need> missing(
      Listing<ActivityRecord> records, LocalDate first, LocalDate last) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!records.complete()) {
      needs.add(Need.fact("CommunityDossier.activities"));
    }
    if (records.items().stream().anyMatch(each -> counts(each, first, last).isUnknown())) {
      needs.add(Need.fact("ActivityRecord.doneOn"));
    }
    return needs.build();
  }
}
