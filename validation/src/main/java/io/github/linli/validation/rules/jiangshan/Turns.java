package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSortedSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import java.time.LocalDate;

/** The days after which something may be otherwise, as dates of records go. */
final class Turns {

  private final ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();

  private Turns() {}

  /** Of who is in office and who manages: last days before and after which the answer differs. */
  static ImmutableSortedSet<LocalDate> of(
      Listing<OwnersCommittee> committees,
      Listing<InterimManagementCommittee> interim,
      Listing<ManagementArrangement> arrangements) {
    Turns turns = new Turns();
    for (OwnersCommittee each : committees.items()) {
      turns.at(each.electedOn());
      turns.at(each.termEndsOn());
      turns.at(each.dissolvedOn());
    }
    for (InterimManagementCommittee each : interim.items()) {
      turns.at(each.establishedOn());
      turns.at(each.endedOn());
    }
    for (ManagementArrangement each : arrangements.items()) {
      turns.at(each.startedOn());
      turns.at(each.endedOn());
    }
    return turns.days.build();
  }

  /** What begins on a day is otherwise the day before, what ends on it the day after. */
  private void at(Known<PartialDate> date) {
    if (date instanceof Known.Value<PartialDate> known) {
      for (LocalDate day : new LocalDate[] {known.get().earliest(), known.get().latest()}) {
        days.add(day.minusDays(1), day);
      }
    }
  }
}
