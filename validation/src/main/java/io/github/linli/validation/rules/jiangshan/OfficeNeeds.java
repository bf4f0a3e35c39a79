package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;
import java.time.LocalDate;

/** Which facts leave it open whether some body is in office on a day: only those that do. */
final class OfficeNeeds {

  private final ImmutableSet.Builder<Need> needs;

  OfficeNeeds(ImmutableSet.Builder<Need> needs) {
    this.needs = needs;
  }

  /** Owners' committees; a holdover is in office whatever its term. */
  void ofCommittees(Listing<OwnersCommittee> committees, LocalDate day, boolean holdover) {
    if (!committees.complete()) {
      add("CommunityDossier.committees");
    }
    for (OwnersCommittee each : committees.items()) {
      Ternary elected = hasCome(each.electedOn(), day);
      Ternary lasting =
          holdover
              ? Ternary.TRUE
              : each.termEndsOn().test(end -> end.isOnOrAfter(day), Ternary.TRUE);
      Ternary standing = hasCome(each.dissolvedOn(), day).not();
      if (elected.and(lasting).and(standing).isUnknown()) {
        addIfUnknown(elected, "OwnersCommittee.electedOn");
        addIfUnknown(lasting, "OwnersCommittee.termEndsOn");
        addIfUnknown(standing, "OwnersCommittee.dissolvedOn");
      }
    }
  }

  /** Interim committees. */
  void ofInterim(Listing<InterimManagementCommittee> interim, LocalDate day) {
    if (!interim.complete()) {
      add("CommunityDossier.interimCommittees");
    }
    for (InterimManagementCommittee each : interim.items()) {
      if (each.isInOfficeOn(day).isUnknown()) {
        addIfUnknown(
            hasCome(each.establishedOn(), day), "InterimManagementCommittee.establishedOn");
        addIfUnknown(
            each.endedOn().test(end -> end.isOnOrAfter(day), Ternary.TRUE),
            "InterimManagementCommittee.endedOn");
      }
    }
  }

  private static Ternary hasCome(Known<PartialDate> date, LocalDate day) {
    return date.test(known -> known.isOnOrBefore(day), Ternary.FALSE);
  }

  void addIfUnknown(Ternary answer, String fact) {
    if (answer.isUnknown()) {
      add(fact);
    }
  }

  private void add(String fact) {
    needs.add(Need.fact(fact));
  }
}
