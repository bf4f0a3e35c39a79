package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ActivityRecord;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that has to be on record by a day: a record of some kind.
 *
 * @param type type of the records
 * @param list the list they stand in, as needs name it
 * @param isOfKind whether a record is one of the kind
 * @param doneOn the day of a record
 * @param day that day, as needs name it
 * @param <R> type of the records
 */
record OnRecord<R>(
    Class<R> type,
    String list,
    Predicate<R> isOfKind,
    Function<R, Known<PartialDate>> doneOn,
    String day) {

  static OnRecord<ActivityRecord> activity(ActivityRecord.Kind kind) {
    return new OnRecord<>(
        ActivityRecord.class,
        "CommunityDossier.activities",
        each -> each.kind() == kind,
        ActivityRecord::doneOn,
        "ActivityRecord.doneOn");
  }

  /** Whether one is on record by a day. */
  Presence by(LocalDate limit, Context context) {
    return Presence.among(
        context.records(type),
        list,
        each -> isOfKind.test(each) ? by(limit, each) : Presence.ABSENT);
  }

  /** Whether a record of the kind was made by a day. */
  Presence by(LocalDate limit, R one) {
    return Presence.doneBy(doneOn.apply(one), day, limit);
  }

  /** Whether one is on record by the day of an act, which may not be known to the day. */
  Presence by(PartialDate act, Need itsDay, Context context) {
    Presence byTheFirst = by(act.earliest(), context);
    if (byTheFirst.there().isTrue() || act.exact().isPresent()) {
      return byTheFirst;
    }
    Presence byTheLast = by(act.latest(), context);
    return byTheLast.there().isFalse()
        ? byTheLast
        : new Presence(
            Ternary.UNKNOWN,
            Known.none(),
            ImmutableSet.<Need>builder()
                .addAll(byTheFirst.needs())
                .addAll(byTheLast.needs())
                .add(itsDay)
                .build());
  }
}
