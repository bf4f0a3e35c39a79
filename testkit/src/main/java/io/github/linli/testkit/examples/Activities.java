package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.community.ActivityRecord;
import io.github.linli.measure.Listing;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** What was done for a community and recorded. */
final class Activities {

  private Activities() {}

  /** One act of some kinds between two days. */
  static ActivityRecord one(
      ImmutableList<ActivityRecord.Kind> kinds, LocalDate first, LocalDate last, Choices choices) {
    return new ActivityRecord.Builder()
        .kind(Gens.pickFrom(kinds).next(choices))
        .doneOn(Days.dates(first, last).next(choices))
        .by("示例街道")
        .noDocument()
        .noFields()
        .build();
  }

  /** All that is listed, and more. */
  static Listing<ActivityRecord> with(Listing<ActivityRecord> some, ActivityRecord... more) {
    return Listing.complete(
        ImmutableList.<ActivityRecord>builder().addAll(some.items()).add(more).build());
  }

  /** All that is listed but what was done within days, of some kinds. */
  static Listing<ActivityRecord> without(
      Listing<ActivityRecord> some,
      ImmutableList<ActivityRecord.Kind> kinds,
      LocalDate first,
      LocalDate last) {
    return Listing.complete(
        some.items().stream()
            .filter(
                each ->
                    !kinds.contains(each.kind())
                        || each.doneOn()
                            .value()
                            .filter(day -> day.isWithin(first, last).isTrue())
                            .isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }
}
