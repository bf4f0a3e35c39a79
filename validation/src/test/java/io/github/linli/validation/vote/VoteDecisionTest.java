package io.github.linli.validation.vote;

import static io.github.linli.assembly.MatterKind.M3_COMMITTEE;
import static io.github.linli.assembly.MatterKind.M6_RAISE_FUND;
import static io.github.linli.validation.support.Ballots.decided;
import static io.github.linli.validation.support.Ballots.figure;
import static io.github.linli.validation.support.Ballots.figures;
import static io.github.linli.validation.support.Ballots.on;
import static io.github.linli.validation.support.Ballots.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.validation.books.Votes;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteDecisionTest {

  private static String result(Resolution vote) {
    return Judged.of(vote).decision("VOTE_RESULT");
  }

  private static String regime(Resolution vote) {
    return Judged.of(vote).decision("LEGAL_REGIME");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, PRE_2021", // S26
    "2021-01-01, CIVIL_CODE_278",
    "2020, PRE_2021",
    "2021, CIVIL_CODE_278",
    "2020-12-20/2021-01-05, UNDECIDED needs Resolution.decidedOn",
    "?, UNDECIDED needs Resolution.decidedOn",
    "2005-05-01, PRE_2021",
  })
  void theDayOfTheActNamesItsLaw(String decidedOn, String expected) {
    assertThat(regime(decided(decidedOn, vote("9000 6000 3500", "90 60 40")))).isEqualTo(expected);
  }

  @Test
  void aVoteOverSeveralDaysIsOfItsLastDay() {
    Resolution across =
        decided("?", vote("9000 6000 3500", "90 60 40")).withVotingEndsOn(Facts.date("2021-01-05"));
    assertThat(regime(across)).isEqualTo("CIVIL_CODE_278");
    assertThat(regime(across.withVotingEndsOn(Facts.date("2020-12-31")))).isEqualTo("PRE_2021");
    assertThat(regime(decided("2020-12-31", across))).isEqualTo("PRE_2021");
  }

  @Test
  void whatWasCarriedOutWithoutAVoteIsOfThatDay() {
    Resolution none =
        decided("none", vote("9000 6000 3500", "90 60 40"))
            .withTally(Known.none())
            .withImplementedOn(Facts.date("2022-01-01"));
    assertThat(regime(none)).isEqualTo("CIVIL_CODE_278");
    assertThat(regime(none.withVotingEndsOn(Facts.date("2020-06-01"))))
        .isEqualTo("CIVIL_CODE_278"); // a vote that never took place dates nothing
    assertThat(regime(none.withImplementedOn(Known.unknown())))
        .isEqualTo("UNDECIDED needs Resolution.implementedOn");
    assertThat(result(none)).isEqualTo("UNDECIDED because NO_VOTE");
  }

  @Test
  void theOldLawCountsAgainstAllOwners() { // S26
    Resolution old =
        on(M3_COMMITTEE, decided("2020-12-31", vote("9000.00 4800.00 4600.00", "90 48 46")));
    assertThat(result(old)).isEqualTo("ADOPTED");
    assertThat(result(decided("2021-01-01", old))).isEqualTo("QUORUM_FAILED");
  }

  @ParameterizedTest
  @CsvSource({
    // over half take part, over half of all approve
    "M3_COMMITTEE, 9000.00 4500.01 4500.01, 90 46 46, ADOPTED",
    "M3_COMMITTEE, 9000.00 4500.00 4500.00, 90 46 46, QUORUM_FAILED",
    "M3_COMMITTEE, 9000.00 4600.00 4500.00, 90 46 46, REJECTED",
    "M3_COMMITTEE, 9000.00 4600.00 4600.00, 90 45 45, QUORUM_FAILED",
    // two thirds of all for the fund and for rebuilding
    "M5_USE_FUND, 9000.00 6000.00 6000.00, 90 60 60, ADOPTED",
    "M5_USE_FUND, 9000.00 6000.00 5999.99, 90 60 60, REJECTED",
    "M6_RAISE_FUND, 9000.00 6000.00 6000.00, 90 60 59, REJECTED",
    // operating common parts was not among them
    "M8_CHANGE_USE_OR_OPERATE, 9000.00 4600.00 4600.00, 90 46 46, ADOPTED",
  })
  void thresholdsBefore2021(MatterKind matter, String area, String heads, String expected) {
    assertThat(result(on(matter, decided("2019-06-01", vote(area, heads))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M5_USE_FUND, ADOPTED",
    "M6_RAISE_FUND, REJECTED",
    "M8_CHANGE_USE_OR_OPERATE, REJECTED",
  })
  void theMatterDecidesSince2021(MatterKind matter, String expected) { // S28
    assertThat(result(on(matter, vote("6000 4200 2500", "60 42 26")))).isEqualTo(expected);
  }

  @Test
  void anUnknownMatterMattersOnlyWhereKindsDiffer() {
    Resolution between = vote("6000 4200 2500", "60 42 26").withMatter(Known.unknown());
    Resolution clear = vote("6000 4200 4200", "60 42 42").withMatter(Known.unknown());
    Resolution lost = vote("6000 4200 2100", "60 42 21").withMatter(Known.unknown());
    assertThat(result(between)).isEqualTo("UNDECIDED needs Resolution.matter");
    assertThat(result(clear)).isEqualTo("ADOPTED");
    assertThat(result(lost)).isEqualTo("REJECTED");
  }

  @Test
  void anUnknownDayMattersOnlyWhereLawsDiffer() {
    assertThat(result(decided("?", vote("9000 8000 7000", "90 80 70")))).isEqualTo("ADOPTED");
    assertThat(result(decided("?", vote("9000 4800 4600", "90 48 46"))))
        .isEqualTo("UNDECIDED needs Resolution.decidedOn");
    assertThat(result(decided("?", vote("9000 4000 4000", "90 40 40")))).isEqualTo("QUORUM_FAILED");
  }

  @ParameterizedTest
  @CsvSource({
    "2007-09-30, UNDECIDED needs text:pmr-before-2007-10-01",
    "2007-10-01, ADOPTED",
    "2006, UNDECIDED needs text:pmr-before-2007-10-01",
    "2008, ADOPTED",
  })
  void beforeOctober2007TheTextIsMissing(String decidedOn, String expected) {
    assertThat(result(decided(decidedOn, vote("9000 8000 7000", "90 80 70")))).isEqualTo(expected);
  }

  @Test
  void theTextOrTheDayWouldDecideAYearAcrossOctober2007() {
    assertThat(result(decided("2007", vote("9000 8000 7000", "90 80 70"))))
        .isEqualTo("UNDECIDED needs Resolution.decidedOn, text:pmr-before-2007-10-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9000 6000 ?    | 90 60 40 | UNDECIDED needs Tally.area.approving",
        "? ? ?          | 90 60 30 | UNDECIDED needs Tally.area.participating, Tally.area.total",
        "9000 ? 3000    | 90 60 31 | UNDECIDED needs Tally.area.participating",
        "9000 6000 3000 | 90 ? 31  | UNDECIDED needs Tally.heads.participating",
        "? ? ?          | 90 59 31 | QUORUM_FAILED",
        "? ? ?          | 90 90 90 | ADOPTED",
        "? ? ?          | 90 90 46 | UNDECIDED needs Tally.area.approving, Tally.area.participating",
      })
  void onlyWhatDecidesIsNeeded(String area, String heads, String expected) {
    assertThat(result(vote(area, heads))).isEqualTo(expected);
  }

  @Test
  void withoutATallyThereIsNoResult() {
    Resolution vote = vote("9000 6000 3500", "90 60 40");
    assertThat(result(vote.withTally(Known.unknown())))
        .isEqualTo("UNDECIDED needs Resolution.tally");
  }

  @Test
  void whileVotingGoesOnThereIsNoResult() {
    Resolution voting =
        vote("9000 6000 3500", "90 60 40").withVotingEndsOn(Facts.date("2025-08-16"));
    assertThat(Judged.of(voting, "2025-08-16", s -> s).decision("VOTE_RESULT"))
        .isEqualTo("UNDECIDED because VOTING_OPEN");
    assertThat(Judged.of(voting, "2025-08-17", s -> s).decision("VOTE_RESULT"))
        .isEqualTo("ADOPTED");
  }

  @Test
  void deemedAndInvalidBallotsAreCountedApart() {
    Figures area =
        figures("9000 6500 3500", more -> more.deemed(figure("600")).noDeemedApproving());
    Figures heads =
        figures(
            "90 65 40", more -> more.deemed(figure("6")).noDeemedApproving().invalid(figure("2")));
    VoteResult votes = Votes.result(vote(area, heads)).value();
    assertThat(votes.outcome()).isEqualTo(VoteOutcome.ADOPTED);
    assertThat(votes.outcome(Counting.WITHOUT_DEEMED)).isEqualTo(VoteOutcome.QUORUM_FAILED);
    assertThat(result(vote(area, heads))).isEqualTo("ADOPTED needs CONVENER?DEEMED_VOTES_CLAUSE");
  }

  @Test
  void aShareStatedWithDeemedVotesSaysNothingWithoutThem() {
    Figures stated =
        new Figures.Builder()
            .total(figure("90"))
            .participatingShare(ShareRange.moreThan(Share.of(7, 10)))
            .approvingShare(ShareRange.atLeast(Share.of(3, 4)))
            .deemed(figure("30"))
            .build();
    VoteResult votes = Votes.result(vote(stated, stated)).value();
    assertThat(votes.outcome()).isEqualTo(VoteOutcome.ADOPTED);
    assertThat(votes.outcome(Counting.WITHOUT_DEEMED)).isEqualTo(VoteOutcome.UNDECIDED);
  }

  @Test
  void deemedOpponentsLeaveTheirShareToTheRest() {
    Figures figures =
        figures(
            "100 100 [30, 60]",
            more -> more.opposing(figure("40")).deemed(figure("20")).noDeemedApproving());
    VoteResult votes = Votes.result(on(M6_RAISE_FUND, vote(figures, figures))).value();
    // 60 of 80 may approve: three quarters.
    assertThat(votes.outcome(Counting.WITHOUT_DEEMED)).isEqualTo(VoteOutcome.UNDECIDED);
    assertThat(votes.outcome()).isEqualTo(VoteOutcome.REJECTED);
  }

  @Test
  void whatIsCertainlyNotAdoptedIsSaid() {
    VoteResult either = Votes.result(vote("9000 ? 100", "90 ? 1")).value();
    assertThat(either.outcome()).isEqualTo(VoteOutcome.UNDECIDED);
    assertThat(Votes.result(vote("9000 6000 3000", "90 ? 31")).value().isCertainlyNotAdopted())
        .isTrue();
    assertThat(Votes.result(vote("9000 6000 3001", "90 ? 31")).value().isCertainlyNotAdopted())
        .isFalse();
  }
}
