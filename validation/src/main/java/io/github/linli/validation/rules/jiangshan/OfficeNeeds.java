package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Which facts leave it open whether something lasts on a day, such as an office: only those that
 * do.
 */
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
      ofSpan(
          each.establishedOn(),
          "InterimManagementCommittee.establishedOn",
          each.endedOn(),
          "InterimManagementCommittee.endedOn",
          day);
    }
  }

  /** Arrangements that count for something, if they last. */
  void ofArrangements(
      Listing<ManagementArrangement> arrangements,
      LocalDate day,
      Function<ManagementArrangement, Ternary> counts,
      String whatCounts) {
    if (!arrangements.complete()) {
      add("CommunityDossier.arrangements");
    }
    for (ManagementArrangement each : arrangements.items()) {
      if (each.lastsOn(day).and(counts.apply(each)).isUnknown()) {
        ofArrangement(each, day);
        addIfUnknown(counts.apply(each), whatCounts);
      }
    }
  }

  /** Whether one arrangement lasts. */
  void ofArrangement(ManagementArrangement arrangement, LocalDate day) {
    ofSpan(
        arrangement.startedOn(),
        "ManagementArrangement.startedOn",
        arrangement.endedOn(),
        "ManagementArrangement.endedOn",
        day);
  }

  /** Assignments of workers who count for something, if they last. */
  void ofLiaisons(
      Listing<CommunityLiaison> liaisons,
      LocalDate day,
      Function<CommunityLiaison, Ternary> counts,
      String whatCounts) {
    if (!liaisons.complete()) {
      add("CommunityDossier.liaisons");
    }
    for (CommunityLiaison each : liaisons.items()) {
      if (each.lastsOn(day).and(counts.apply(each)).isUnknown()) {
        ofLiaison(each, day);
        addIfUnknown(counts.apply(each), whatCounts);
      }
    }
  }

  /** Whether one assignment lasts. */
  void ofLiaison(CommunityLiaison liaison, LocalDate day) {
    ofSpan(
        liaison.startedOn(),
        "CommunityLiaison.startedOn",
        liaison.endedOn(),
        "CommunityLiaison.endedOn",
        day);
  }

  /** Whether something lasts that has a first day and, unless it goes on, a last. */
  void ofSpan(
      Known<PartialDate> first,
      String firstFact,
      Known<PartialDate> last,
      String lastFact,
      LocalDate day) {
    Ternary begun = hasCome(first, day);
    Ternary lasting = last.test(end -> end.isOnOrAfter(day), Ternary.TRUE);
    if (begun.and(lasting).isUnknown()) {
      addIfUnknown(begun, firstFact);
      addIfUnknown(lasting, lastFact);
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
