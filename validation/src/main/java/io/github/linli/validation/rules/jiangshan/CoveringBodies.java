package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The bodies that cover a community: owners' committees and interim ones. */
record CoveringBodies(
    Listing<OwnersCommittee> committees,
    Listing<InterimManagementCommittee> interim,
    boolean holdoverCounts) {

  static final LocalDate EVER = LocalDate.of(1800, 1, 1); // no PartialDate is earlier
  static final String HOLDOVER_COUNTS = "holdoverCounts";

  static CoveringBodies in(Context context) {
    return new CoveringBodies(
        context.records(OwnersCommittee.class),
        context.records(InterimManagementCommittee.class),
        context.isOn(HOLDOVER_COUNTS));
  }

  Ternary inOfficeOn(LocalDate day) {
    return committees
        .any(each -> isInOffice(each, day))
        .or(interim.any(each -> each.isInOfficeOn(day)));
  }

  private Ternary isInOffice(OwnersCommittee committee, LocalDate day) {
    return holdoverCounts
        ? began(committee.electedOn(), EVER, day)
            .and(committee.dissolvedOn().test(end -> end.isOnOrBefore(day).not(), Ternary.TRUE))
        : committee.isInOfficeOn(day);
  }

  Ternary beganWithin(LocalDate startInclusive, LocalDate endInclusive) {
    return committees
        .any(each -> began(each.electedOn(), startInclusive, endInclusive))
        .or(interim.any(each -> began(each.establishedOn(), startInclusive, endInclusive)));
  }

  private static Ternary began(Known<PartialDate> day, LocalDate start, LocalDate end) {
    return day.test(known -> known.isWithin(start, end), Ternary.FALSE);
  }

  Optional<PartialDate> firstBeganAfter(LocalDate dayExclusive, LocalDate endInclusive) {
    return Stream.concat(
            committees.items().stream().flatMap(each -> each.electedOn().value().stream()),
            interim.items().stream().flatMap(each -> each.establishedOn().value().stream()))
        .filter(day -> day.isWithin(dayExclusive.plusDays(1), endInclusive).isTrue())
        .min(Comparator.comparing(PartialDate::earliest));
  }

  /** What leaves it open whether somebody was in office on a day. */
  ImmutableSet<Need> missing(LocalDate day) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    ofOffice(needs, day);
    return needs.build();
  }

  /** What leaves it open whether somebody was in office on a day or began since another. */
  ImmutableSet<Need> missing(LocalDate day, LocalDate beganSince, LocalDate asOf) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    OfficeNeeds office = ofOffice(needs, day);
    for (OwnersCommittee each : committees.items()) {
      office.addIfUnknown(began(each.electedOn(), beganSince, asOf), "OwnersCommittee.electedOn");
    }
    for (InterimManagementCommittee each : interim.items()) {
      office.addIfUnknown(
          began(each.establishedOn(), beganSince, asOf),
          "InterimManagementCommittee.establishedOn");
    }
    return needs.build();
  }

  private OfficeNeeds ofOffice(ImmutableSet.Builder<Need> needs, LocalDate day) {
    OfficeNeeds office = new OfficeNeeds(needs);
    office.ofCommittees(committees, day, holdoverCounts);
    office.ofInterim(interim, day);
    return office;
  }
}
