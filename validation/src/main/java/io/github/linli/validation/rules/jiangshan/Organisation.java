package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import java.time.LocalDate;

/**
 * Whether a community has what policy 四(一)2 s2 is to bring about: an owners' committee, or an
 * interim one, and somebody who manages. Fallback service is no management.
 */
record Organisation(
    Listing<OwnersCommittee> committees,
    Listing<InterimManagementCommittee> interim,
    Listing<ManagementArrangement> arrangements) {

  static Organisation in(Context context) {
    return new Organisation(
        context.records(OwnersCommittee.class),
        context.records(InterimManagementCommittee.class),
        context.records(ManagementArrangement.class));
  }

  /** Whether it has both on a day. */
  Ternary isCompleteOn(LocalDate day) {
    return bodyOn(day).and(managerOn(day));
  }

  private Ternary bodyOn(LocalDate day) {
    return committees
        .any(each -> each.isInOfficeOn(day))
        .or(interim.any(each -> each.isInOfficeOn(day)));
  }

  private Ternary managerOn(LocalDate day) {
    return arrangements.any(each -> Modes.MANAGED.includeOn(each, day));
  }

  /** Since when it has lacked one or the other, up to a day on which it does. */
  Spell lackingUpTo(LocalDate day, LocalDate first) {
    return Spell.upTo(
        day, first, each -> isCompleteOn(each).not(), Turns.of(committees, interim, arrangements));
  }

  /** What leaves it open whether it has both on a day. */
  Need[] missing(LocalDate day) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    OfficeNeeds office = new OfficeNeeds(needs);
    if (bodyOn(day).isUnknown()) {
      office.ofCommittees(committees, day, false);
      office.ofInterim(interim, day);
    }
    if (managerOn(day).isUnknown()) {
      office.ofArrangements(
          arrangements, day, Modes.MANAGED::include, "ManagementArrangement.mode");
    }
    return needs.build().toArray(Need[]::new);
  }
}
