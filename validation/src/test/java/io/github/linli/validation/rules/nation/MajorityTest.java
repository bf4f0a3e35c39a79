package io.github.linli.validation.rules.nation;

import static io.github.linli.assembly.MatterKind.M4_MANAGER;
import static io.github.linli.assembly.MatterKind.M5_USE_FUND;
import static io.github.linli.assembly.MatterKind.M6_RAISE_FUND;
import static io.github.linli.assembly.MatterKind.M8_CHANGE_USE_OR_OPERATE;
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
import io.github.linli.measure.PartialDate;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MajorityTest {

  private static final String ORDINARY = "SL-CC-278-ORDINARY";
  private static final String SPECIAL = "SL-CC-278-SPECIAL";

  private static String ordinary(Resolution vote) {
    return Judged.of(vote).rule(ORDINARY);
  }

  private static String special(Resolution vote) {
    return Judged.of(vote).rule(SPECIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "9000.00 6300.00 3500.00, 90 66 40, met", // S19
    "9000.00 6000.00 3000.01, 90 60 31, met",
    "9000.00 6000.00 3000.00, 90 60 31, breached AREA/ERROR", // S22: half exactly is not enough
    "9000.00 6000.00 3500.00, 90 60 30, breached HEADS/ERROR",
    "9000.00 6000.00 3000.00, 90 60 30, breached AREA/ERROR HEADS/ERROR",
  })
  void halfExactlyIsNotEnough(String area, String heads, String expected) {
    Resolution vote = vote(area, heads);
    assertThat(ordinary(vote)).isEqualTo(expected);
    assertThat(special(vote)).isEqualTo("not-applicable ORDINARY_MATTER");
  }

  @ParameterizedTest
  @CsvSource({
    "9000.00 6000.00 4500.00, 90 60 45, met", // S21
    "9000.00 6000.00 4499.99, 90 60 45, breached AREA/ERROR",
    "9000.00 6000.00 4500.00, 90 60 44, breached HEADS/ERROR",
  })
  void threeQuartersExactlyAreEnough(String area, String heads, String expected) {
    Resolution vote = on(M8_CHANGE_USE_OR_OPERATE, vote(area, heads));
    assertThat(special(vote)).isEqualTo(expected);
    assertThat(ordinary(vote)).isEqualTo("not-applicable SPECIAL_MATTER");
  }

  @ParameterizedTest
  @EnumSource(MatterKind.class)
  void itemsSixToEightAreSpecial(MatterKind matter) {
    boolean listed = matter.name().matches("M[678]_.*"); // art. 278(1)(六) to (八)
    Resolution vote = on(matter, vote("9000 6000 3500", "90 60 35"));
    assertThat(special(vote))
        .isEqualTo(listed ? "breached AREA/ERROR HEADS/ERROR" : "not-applicable ORDINARY_MATTER");
    assertThat(ordinary(vote)).isEqualTo(listed ? "not-applicable SPECIAL_MATTER" : "met");
  }

  @Test
  void theSameVotesUseTheFundAndDoNotRaiseIt() { // S28
    Resolution vote = vote("6000.00 4200.00 2500.00", "60 42 26");
    assertThat(ordinary(on(M5_USE_FUND, vote))).isEqualTo("met");
    Judged raising = Judged.of(on(M6_RAISE_FUND, vote));
    assertThat(raising.rule(SPECIAL)).isEqualTo("breached AREA/ERROR HEADS/ERROR");
    assertThat(raising.finding("AREA").arguments())
        .containsEntry("short", Argument.of(new BigDecimal("650.00")));
    assertThat(raising.finding("HEADS").arguments()).containsEntry("short", Argument.of(6));
    assertThat(raising.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
  }

  @Test
  void withoutQuorumThereIsNoMajorityToJudge() {
    Resolution failed = vote("9000 6000 10", "90 59 1");
    assertThat(ordinary(failed)).isEqualTo("not-applicable QUORUM_FAILED");
    assertThat(special(on(M6_RAISE_FUND, failed))).isEqualTo("not-applicable QUORUM_FAILED");
    assertThat(ordinary(failed.withMatter(Known.unknown())))
        .isEqualTo("not-applicable QUORUM_FAILED");
    assertThat(special(failed.withMatter(Known.unknown())))
        .isEqualTo("not-applicable QUORUM_FAILED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9000 6000 ?    | 90 60 40 | undecided Tally.area.approving",
        "9000 6000 ?    | 90 60 30 | breached HEADS/ERROR",
        "9000 ? 4600    | 90 60 40 | undecided Tally.area.participating",
        "9000 ? 6100    | 90 60 40 | met",
        "? 6000 3500    | 90 60 40 | undecided Tally.area.total",
        "? 6000 2500    | 90 60 40 | undecided Tally.area.total",
        "? 6000 ?       | 90 60 40 | undecided Tally.area.approving, Tally.area.total",
        "9000 6000 3500 | 90 60 [31, ..] | met",
        "9000 6000 3500 | 90 60 [30, ..] | undecided Tally.heads.approving",
        "9000 6000 3500 | 90 60 [25, 30] | breached HEADS/ERROR",
      })
  void missingFiguresAreIntervals(String area, String heads, String expected) {
    assertThat(ordinary(vote(area, heads))).isEqualTo(expected);
  }

  @Test
  void anUnknownMatterLeavesBothOpen() {
    Resolution vote = vote("9000 6000 5000", "90 60 50").withMatter(Known.unknown());
    assertThat(ordinary(vote)).isEqualTo("undecided Resolution.matter");
    assertThat(special(vote)).isEqualTo("undecided Resolution.matter");
  }

  @Test
  void carryingOutWhatWasNeverDecidedIsABreach() {
    Resolution undecided =
        new Resolution.Builder()
            .id("R2")
            .matter(M8_CHANGE_USE_OR_OPERATE)
            .noDecidedOn()
            .implementedOn(PartialDate.of(2025, 7, 1))
            .noTally()
            .build();
    assertThat(special(undecided)).isEqualTo("breached NO_DECISION/ERROR");
    assertThat(ordinary(on(M4_MANAGER, undecided))).isEqualTo("breached NO_DECISION/ERROR");
    assertThat(special(undecided.withImplementedOn(Known.none())))
        .isEqualTo("not-applicable NOT_IMPLEMENTED");
    assertThat(special(undecided.withImplementedOn(Facts.date("2020-12-31"))))
        .isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(special(undecided.withImplementedOn(Facts.date("2020/2021"))))
        .isEqualTo("undecided Resolution.implementedOn");
    assertThat(special(undecided.withImplementedOn(Known.unknown())))
        .isEqualTo("undecided Resolution.implementedOn");
    assertThat(special(undecided.withTally(Known.unknown())))
        .isEqualTo("undecided Resolution.tally");
    assertThat(special(undecided.withMatter(Known.unknown())))
        .isEqualTo("undecided Resolution.matter");
  }

  @Test
  void deemedApprovalsDecideOnlyWhereTheyMakeNoDifference() {
    Figures area = figures("9000 7000 5000", more -> more.noDeemed());
    Figures few =
        figures("90 70 45", more -> more.deemed(figure("5")).deemedApproving(figure("5")));
    Figures many =
        figures("90 70 38", more -> more.deemed(figure("10")).deemedApproving(figure("10")));
    assertThat(ordinary(vote(area, few))).isEqualTo("met");
    assertThat(ordinary(vote(area, many))).isEqualTo("undecided CONVENER?DEEMED_VOTES_CLAUSE");
  }

  @Test
  void underTheOptionInvalidBallotsTakePartHereToo() {
    Figures area = figures("9000 5900 4000", more -> more.invalid(figure("300")));
    Figures heads = figures("90 59 40", more -> more.invalid(figure("3")));
    Resolution vote = vote(area, heads);
    assertThat(ordinary(vote)).isEqualTo("not-applicable QUORUM_FAILED");
    assertThat(Judged.of(vote, s -> s.turnOn("invalidVotesCount")).rule(ORDINARY)).isEqualTo("met");
    Resolution threeQuarters =
        on(
            M6_RAISE_FUND,
            vote(
                figures("9000 6000 4500", more -> more.invalid(figure("300"))),
                figures("90 60 45", more -> more.invalid(figure("3")))));
    assertThat(special(threeQuarters)).isEqualTo("met");
    assertThat(Judged.of(threeQuarters, s -> s.turnOn("invalidVotesCount")).rule(SPECIAL))
        .isEqualTo("breached AREA/ERROR HEADS/ERROR");
  }

  @Test
  void whereNobodyKnowsWhetherVotingHasEndedNothingIsLost() {
    Resolution few =
        decided("?", vote("9000 3000 1000", "90 30 10")).withVotingEndsOn(Facts.date("2026-05"));
    assertThat(Judged.of(few, "2026-04-30", s -> s).rule(ORDINARY)).isEqualTo("open 2026-05-31");
    assertThat(Judged.of(few, "2026-05-02", s -> s).rule(ORDINARY))
        .isEqualTo("undecided Resolution.votingEndsOn");
    assertThat(Judged.of(few, "2026-06-01", s -> s).rule(ORDINARY))
        .isEqualTo("not-applicable QUORUM_FAILED");
  }

  @Test
  void whatLiesAheadHasNotHappened() {
    Resolution few = decided("2027-01-01", vote("9000 3000 1000", "90 30 10"));
    assertThat(Judged.of(few, "2026-03-01", s -> s).rule(ORDINARY)).isEqualTo("open 2027-01-01");
    Resolution planned =
        new Resolution.Builder()
            .id("R2")
            .matter(M4_MANAGER)
            .noDecidedOn()
            .implementedOn(PartialDate.of(2027, 1, 1))
            .noTally()
            .build();
    assertThat(Judged.of(planned, "2026-12-31", s -> s).rule(ORDINARY))
        .isEqualTo("not-applicable NOT_IMPLEMENTED");
    assertThat(Judged.of(planned, "2027-01-01", s -> s).rule(ORDINARY))
        .isEqualTo("breached NO_DECISION/ERROR");
  }

  @Test
  void whileTheVoteIsOpenTheMajorityIsToo() {
    Resolution leading =
        vote("9000 6000 4000", "90 60 40").withVotingEndsOn(Facts.date("2025-08-31"));
    Resolution trailing =
        vote("9000 6000 2000", "90 60 20").withVotingEndsOn(Facts.date("2025-08-31"));
    Resolution few = vote("9000 3000 2000", "90 30 20").withVotingEndsOn(Facts.date("2025-08-31"));
    for (Resolution vote : List.of(leading, trailing, few, decided("none", few))) {
      assertThat(Judged.of(vote, "2025-08-31", s -> s).rule(ORDINARY)).isEqualTo("open 2025-08-31");
    }
    assertThat(Judged.of(leading, "2025-09-01", s -> s).rule(ORDINARY)).isEqualTo("met");
    assertThat(Judged.of(trailing, "2025-09-01", s -> s).rule(ORDINARY))
        .isEqualTo("breached AREA/ERROR HEADS/ERROR");
    assertThat(Judged.of(few, "2025-09-01", s -> s).rule(ORDINARY))
        .isEqualTo("not-applicable QUORUM_FAILED");
  }

  @Test
  void aVoteAnnouncedAsLostBreaksNothing() {
    assertThat(
            ordinary(
                vote("9000 6000 10", "90 60 1")
                    .withDeclared(Known.of(Resolution.Declared.REJECTED))))
        .isEqualTo("not-applicable DECLARED_REJECTED");
  }
}
