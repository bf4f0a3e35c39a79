package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/** Neighbourhood, owners' committee and enterprise, there since before the policy, and meetings. */
final class ThreeParties {

  /** The first whole quarter of the policy. */
  static final YearQuarter FIRST_QUARTER = YearQuarter.of(2025, 3);

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  private ThreeParties() {}

  /** A dossier in which the three are there as of a day, a manager of one kind among them. */
  static CommunityDossier in(
      CommunityDossier dossier, ServiceProvider.Kind manager, LocalDate asOf, Choices choices) {
    OwnersCommittee committee =
        new OwnersCommittee.Builder()
            .electedOn(Days.dates(FIRST, Background.IN_FORCE).next(choices))
            .termEndsOn(Days.dates(asOf, asOf.plusYears(4)).next(choices))
            .noDissolvedOn()
            .build();
    ManagementArrangement arrangement =
        new ManagementArrangement.Builder()
            .mode(ManagementMode.OTHER)
            .manager(ServiceProvider.of(manager, "物业"))
            .startedOn(Days.dates(FIRST, Background.IN_FORCE.minusDays(1)).next(choices))
            .noEndedOn()
            .build();
    return dossier.withCommittees(Listing.of(committee)).withArrangements(Listing.of(arrangement));
  }

  /** The whole quarters of the policy up to a day, the last of them perhaps not over. */
  static ImmutableList<YearQuarter> quarters(LocalDate asOf) {
    ImmutableList.Builder<YearQuarter> quarters = ImmutableList.builder();
    YearQuarter last = YearQuarter.from(asOf);
    for (YearQuarter each = FIRST_QUARTER; !each.isAfter(last); each = each.plusQuarters(1)) {
      quarters.add(each);
    }
    return quarters.build();
  }

  /** The quarters that are over. */
  static ImmutableList<YearQuarter> quartersOver(LocalDate asOf) {
    return quarters(asOf).stream()
        .filter(quarter -> quarter.atEndOfQuarter().isBefore(asOf))
        .collect(ImmutableList.toImmutableList());
  }

  /** One meeting of the three in each quarter, none after the as-of day. */
  static Listing<JointMeeting> meetings(
      Iterable<YearQuarter> quarters, LocalDate asOf, Choices choices) {
    ImmutableList.Builder<JointMeeting> meetings = ImmutableList.builder();
    for (YearQuarter quarter : quarters) {
      LocalDate end = quarter.atEndOfQuarter();
      LocalDate last = end.isAfter(asOf) ? asOf : end;
      meetings.add(meeting(Days.dates(quarter.atDay(1), last).next(choices)));
      if (choices.below(3) == 1) { // one more, of two parties only
        meetings.add(
            new JointMeeting.Builder()
                .heldOn(PartialDate.of(last))
                .attended(JointMeeting.Party.NEIGHBORHOOD, JointMeeting.Party.SERVICE_ENTERPRISE)
                .build());
      }
    }
    return Listing.complete(meetings.build());
  }

  private static JointMeeting meeting(PartialDate day) {
    return new JointMeeting.Builder()
        .heldOn(day)
        .attended(
            JointMeeting.Party.NEIGHBORHOOD,
            JointMeeting.Party.OWNERS_COMMITTEE,
            JointMeeting.Party.SERVICE_ENTERPRISE)
        .build();
  }
}
