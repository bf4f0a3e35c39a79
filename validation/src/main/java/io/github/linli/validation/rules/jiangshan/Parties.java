package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The three parties of policy 四(四)1 in one community: the neighbourhood, which is everywhere, the
 * owners' committee, and the property service enterprise. Options let an interim committee or
 * another manager stand in.
 */
record Parties(
    Listing<OwnersCommittee> committees,
    Listing<InterimManagementCommittee> interim,
    Listing<ManagementArrangement> arrangements,
    boolean interimCounts,
    boolean otherManagerCounts) {

  static final String INTERIM_COUNTS = "interimCounts";
  static final String OTHER_MANAGER_COUNTS = "otherManagerCounts";

  private static final ImmutableList<JointMeeting.Party> SEATS =
      ImmutableList.of(
          JointMeeting.Party.NEIGHBORHOOD,
          JointMeeting.Party.OWNERS_COMMITTEE,
          JointMeeting.Party.SERVICE_ENTERPRISE);

  static Parties in(Context context) {
    return new Parties(
        context.records(OwnersCommittee.class),
        context.records(InterimManagementCommittee.class),
        context.records(ManagementArrangement.class),
        context.isOn(INTERIM_COUNTS),
        context.isOn(OTHER_MANAGER_COUNTS));
  }

  /** Whether all three exist on a day, stand-ins counted as the options say. */
  Ternary completeOn(LocalDate day) {
    return committeeOn(day).and(managerOn(day));
  }

  /** Whether it is the committee and the enterprise themselves, nobody standing in. */
  Ternary asThePolicySays(LocalDate day) {
    return committees
        .any(each -> each.isInOfficeOn(day))
        .and(arrangements.any(each -> each.lastsOn(day).and(each.isByEnterprise())));
  }

  private Ternary committeeOn(LocalDate day) {
    Ternary committee = committees.any(each -> each.isInOfficeOn(day));
    return interimCounts ? committee.or(interim.any(each -> each.isInOfficeOn(day))) : committee;
  }

  private Ternary managerOn(LocalDate day) {
    return arrangements.any(each -> each.lastsOn(day).and(isByThirdParty(each)));
  }

  private Ternary isByThirdParty(ManagementArrangement arrangement) {
    return otherManagerCounts
        ? arrangement.manager().test(somebody -> Ternary.TRUE, Ternary.FALSE)
        : arrangement.isByEnterprise();
  }

  /** Since when all three have existed together, up to a day on which they do. */
  Spell completeUpTo(LocalDate day, LocalDate first) {
    return Spell.upTo(day, first, this::completeOn, Turns.of(committees, interim, arrangements));
  }

  /** Since when nobody has stood in, up to a day on which nobody does. */
  Spell asThePolicySaysUpTo(LocalDate day, LocalDate first) {
    return Spell.upTo(
        day, first, this::asThePolicySays, Turns.of(committees, interim, arrangements));
  }

  /** Whether an answer holds for every seat at the table. */
  Ternary allOf(Function<JointMeeting.Party, Ternary> question) {
    Ternary answer = Ternary.TRUE;
    for (JointMeeting.Party seat : SEATS) {
      answer = answer.and(question.apply(seat));
    }
    return answer;
  }

  /** Whether somebody entitled to a seat attended. */
  Ternary attended(JointMeeting meeting, JointMeeting.Party seat) {
    return meeting.attended().any(party -> Ternary.of(standingFor(party) == seat));
  }

  /** Whether anybody with a seat attended, or may have. */
  boolean mayHaveAttended(JointMeeting meeting) {
    return SEATS.stream().anyMatch(seat -> !attended(meeting, seat).isFalse());
  }

  private JointMeeting.Party standingFor(JointMeeting.Party party) {
    if (interimCounts && party == JointMeeting.Party.INTERIM_COMMITTEE) {
      return JointMeeting.Party.OWNERS_COMMITTEE;
    }
    return otherManagerCounts && party == JointMeeting.Party.OTHER_MANAGER
        ? JointMeeting.Party.SERVICE_ENTERPRISE
        : party;
  }

  /** What leaves it open whether all three exist on both days. */
  Need[] missing(LocalDate one, LocalDate other) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    OfficeNeeds office = new OfficeNeeds(needs);
    for (LocalDate day : ImmutableList.of(one, other)) {
      if (committeeOn(day).isUnknown()) {
        office.ofCommittees(committees, day, false);
        if (interimCounts) {
          office.ofInterim(interim, day);
        }
      }
      if (managerOn(day).isUnknown()) {
        office.ofArrangements(
            arrangements, day, this::isByThirdParty, "ManagementArrangement.manager");
      }
    }
    return needs.build().toArray(Need[]::new);
  }
}
