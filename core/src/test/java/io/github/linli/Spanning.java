package io.github.linli;

import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Subdistrict;
import java.time.LocalDate;
import java.util.function.Function;

/** The types that last from a first day to an end, asked one way. */
enum Spanning {
  MANAGEMENT_ARRANGEMENT(true) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      return new ManagementArrangement.Builder().startedOn(first).endedOn(end).build()::lastsOn;
    }
  },
  COMMUNITY_LIAISON(true) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      return new CommunityLiaison.Builder().startedOn(first).endedOn(end).build()::lastsOn;
    }
  },
  INTERIM_COMMITTEE(true) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      var builder = new InterimManagementCommittee.Builder();
      return builder.establishedOn(first).endedOn(end).build()::isInOfficeOn;
    }
  },
  RESPONSIBLE_OFFICE(true) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      var builder = new Subdistrict.ResponsibleOffice.Builder();
      return builder.designatedOn(first).endedOn(end).build()::isResponsibleOn;
    }
  },
  SERVICE_PREMISES(true) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      var builder = ValueTypes.servicePremises();
      return builder.availableFrom(first).availableTo(end).build()::isAvailableOn;
    }
  },
  OWNERS_COMMITTEE_DISSOLVED(false) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      PartialDate farAway = PartialDate.ofYear(2999);
      var builder = new OwnersCommittee.Builder().electedOn(first).termEndsOn(farAway);
      return builder.dissolvedOn(end).build()::isInOfficeOn;
    }
  },
  EXCLUSION_PLAN_LISTED(false) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      return ValueTypes.exclusionPlan().listedOn(first).removedOn(end).build()::isListedOn;
    }
  },
  EXCLUSION_PLAN_APPROVED(false) {
    @Override
    Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end) {
      var builder = ValueTypes.exclusionPlan().approved(true);
      return builder.listedOn(first).removedOn(end).build()::excludesOn;
    }
  };

  /** Whether the end is the last day, still within; else the first day no longer within. */
  final boolean endInclusive;

  Spanning(boolean endInclusive) {
    this.endInclusive = endInclusive;
  }

  abstract Function<LocalDate, Ternary> lasting(Known<PartialDate> first, Known<PartialDate> end);
}
