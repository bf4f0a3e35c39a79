package io.github.linli.validation.rules.nation;

import static io.github.linli.validation.support.Ballots.decided;
import static io.github.linli.validation.support.Ballots.figure;
import static io.github.linli.validation.support.Ballots.figures;
import static io.github.linli.validation.support.Ballots.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Figures;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.validation.Argument;
import io.github.linli.validation.support.Judged;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

  private static final String RULE = "SL-CC-278-PARTICIPATION";

  private static String says(Resolution vote, String... options) {
    return Judged.of(
            vote,
            settings -> {
              List.of(options).forEach(settings::turnOn);
              return settings;
            })
        .rule(RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "9000.00 6000.00 ?, 90 60 ?, met", // S21, S22: two thirds exactly
    "9000.00 6300.00 ?, 90 66 ?, met", // S19
    "9000.00 5999.99 ?, 90 60 ?, breached AREA/ERROR",
    "9000.00 6000.00 ?, 90 59 ?, breached HEADS/ERROR",
    "9000.00 5999.99 ?, 90 59 ?, breached AREA/ERROR HEADS/ERROR",
    "6000.00 4200.00 ?, 60 42 ?, met", // S28
  })
  void twoThirdsExactlyAreEnoughByAreaAndByHeads(String area, String heads, String expected) {
    assertThat(says(vote(area, heads))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "? ? ?             | 94 63 ?       | undecided Tally.area.participating, Tally.area.total",
        "? ? ?             | 94 62 ?       | breached HEADS/ERROR",
        "9000.00 ? ?       | 94 63 ?       | undecided Tally.area.participating",
        "? 6000.00 ?       | 94 63 ?       | undecided Tally.area.total",
        "9000.00 6000.00 ? | ? 63 ?        | undecided Tally.heads.total",
        "9000.00 ? 6000.00 | 90 ? 60       | met",
        "9000.00 ? 5999.99 | 90 ? 60       | undecided Tally.area.participating",
        "约9000 6000 ?     | 90 60 ?       | undecided Tally.area.total",
        "约9000 6334 ?     | 90 60 ?       | met",
        "约9000 5666 ?     | 90 60 ?       | breached AREA/ERROR",
        "9000 6000 ?       | [88, 90] 60 ? | met",
        "9000 6000 ?       | [90, 91] 60 ? | undecided Tally.heads.total",
        "9000 6000 ?       | [91, ..] 60 ? | breached HEADS/ERROR",
        "9000 6000 ?       | [60, ..] 60 ? | undecided Tally.heads.total",
      })
  void missingFiguresAreIntervals(String area, String heads, String expected) { // S24
    assertThat(says(vote(area, heads))).isEqualTo(expected);
  }

  @Test
  void shortfallsAreExactWhereTheFiguresAre() {
    Judged judged = Judged.of(vote("9000.00 5687.60 ?", "90 56 ?"));
    assertThat(judged.finding("AREA").arguments())
        .containsEntry("short", Argument.of(new BigDecimal("312.40")))
        .containsEntry("part", Argument.of(new BigDecimal("5687.60")))
        .containsEntry("threshold", new Argument.Fraction(Share.of(2, 3)));
    assertThat(judged.finding("HEADS").arguments()).containsEntry("short", Argument.of(4));
  }

  @Test
  void unanimousHeadsHoldAllTheArea() {
    assertThat(says(vote("? ? ?", "90 90 ?"))).isEqualTo("met");
    assertThat(says(vote("? ? ?", "90 89 ?")))
        .isEqualTo("undecided Tally.area.participating, Tally.area.total");
  }

  @Test
  void abstentionsTakePart() {
    Figures area =
        figures("9000 ? 3000", more -> more.opposing(figure("2000")).abstaining(figure("1000")));
    Figures heads =
        figures("90 ? 30", more -> more.opposing(figure("20")).abstaining(figure("10")));
    assertThat(says(vote(area, heads))).isEqualTo("met");
  }

  @Test
  void invalidBallotsTakePartOnlyUnderTheOption() {
    Figures area = figures("9000 5900 ?", more -> more.invalid(figure("100")));
    Figures heads = figures("90 59 ?", more -> more.invalid(figure("1")));
    assertThat(says(vote(area, heads))).isEqualTo("breached AREA/ERROR HEADS/ERROR");
    assertThat(says(vote(area, heads), "invalidVotesCount")).isEqualTo("met");
    Figures returned = figures("90 ? ?", more -> more.returned(figure("60")));
    assertThat(says(vote(figures("9000 6000 ?"), returned)))
        .isEqualTo("undecided Tally.heads.invalid");
    assertThat(says(vote(figures("9000 6000 ?"), returned), "invalidVotesCount")).isEqualTo("met");
    Figures known = figures("90 ? ?", more -> more.returned(figure("60")).invalid(figure("1")));
    assertThat(says(vote(figures("9000 6000 ?"), known))).isEqualTo("breached HEADS/ERROR");
  }

  @Test
  void underTheOptionTheInvalidBallotsThemselvesAreNeeded() {
    Figures area = figures("9000 5900 ?", more -> more.invalid(figure("[50, 150]")));
    Figures heads = figures("90 60 ?");
    assertThat(says(vote(area, heads))).isEqualTo("breached AREA/ERROR");
    assertThat(says(vote(area, heads), "invalidVotesCount"))
        .isEqualTo("undecided Tally.area.invalid");
    assertThat(says(vote("9000 6000 ?", "90 60 ?"), "invalidVotesCount")).isEqualTo("met");
    assertThat(says(vote("9000 6000 ?", "90 59 ?"), "invalidVotesCount"))
        .isEqualTo("undecided Tally.heads.invalid");
  }

  @Test
  void deemedVotesDecideOnlyWhereTheyMakeNoDifference() {
    Figures area = figures("9000 7000 ?", more -> more.deemed(figure("500")));
    Figures fewDeemed = figures("90 64 ?", more -> more.deemed(figure("4")));
    Figures manyDeemed = figures("90 64 ?", more -> more.deemed(figure("5")));
    Figures tooFew = figures("90 59 ?", more -> more.deemed(figure("5")));
    assertThat(says(vote(area, fewDeemed))).isEqualTo("met");
    assertThat(says(vote(area, manyDeemed))).isEqualTo("undecided CONVENER?DEEMED_VOTES_CLAUSE");
    assertThat(says(vote(area, tooFew))).isEqualTo("breached HEADS/ERROR");
  }

  @Test
  void theClauseIsAskedForBesideMissingFigures() {
    Figures heads = figures("90 64 ?", more -> more.deemed(figure("5")));
    assertThat(says(vote(figures("9000 ? ?", more -> more.noDeemed()), heads)))
        .isEqualTo("undecided CONVENER?DEEMED_VOTES_CLAUSE, Tally.area.participating");
  }

  @Test
  void statedSharesAreEnough() {
    Figures over = stated(ShareRange.moreThan(Share.of(7, 10)));
    Figures under = stated(ShareRange.lessThan(Share.of(2, 3)));
    Figures unclear = stated(ShareRange.moreThan(Share.of(6, 10)));
    assertThat(says(vote(over, over))).isEqualTo("met");
    assertThat(says(vote(over, under))).isEqualTo("breached HEADS/ERROR");
    assertThat(says(vote(over, unclear)))
        .isEqualTo("undecided Tally.heads.participating, Tally.heads.total");
    assertThat(Judged.of(vote(over, under)).finding("HEADS").arguments())
        .doesNotContainKey("short");
  }

  private static Figures stated(ShareRange share) {
    return new Figures.Builder().participatingShare(share).build();
  }

  @Test
  void aVoteAnnouncedAsLostBreaksNothing() {
    Resolution lost =
        vote("9000 10 ?", "90 1 ?").withDeclared(Known.of(Resolution.Declared.REJECTED));
    assertThat(says(lost)).isEqualTo("not-applicable DECLARED_REJECTED");
    assertThat(says(lost.withDeclared(Known.none()))).isEqualTo("breached AREA/ERROR HEADS/ERROR");
    assertThat(says(lost.withTally(Known.none()).withDeclared(Known.unknown())))
        .isEqualTo("not-applicable NO_VOTE");
    assertThat(says(lost.withTally(Known.unknown()).withDeclared(Known.unknown())))
        .isEqualTo("undecided Resolution.tally");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, not-applicable BEFORE_IN_FORCE",
    "2021-01-01, breached HEADS/ERROR",
    "2020, not-applicable BEFORE_IN_FORCE",
    "2021, breached HEADS/ERROR",
    "2020-12-31/2021-01-01, undecided Resolution.decidedOn",
    "?, undecided Resolution.decidedOn",
  })
  void anActIsJudgedByTheLawOfItsDay(String decidedOn, String expected) {
    assertThat(says(decided(decidedOn, vote("9000 6000 ?", "90 59 ?")))).isEqualTo(expected);
  }

  @Test
  void whileTheVoteIsOpenNothingIsLost() {
    Resolution voting =
        vote("9000 5000 ?", "90 50 ?")
            .withDecidedOn(Known.none())
            .withVotingEndsOn(Known.of(PartialDate.of(2025, 8, 31)));
    for (Resolution each : List.of(voting, decided("?", voting), decided("2025-08-31", voting))) {
      assertThat(Judged.of(each, "2025-08-31", s -> s).rule(RULE)).isEqualTo("open 2025-08-31");
      assertThat(Judged.of(each, "2025-09-01", s -> s).rule(RULE))
          .isEqualTo("breached AREA/ERROR HEADS/ERROR");
    }
    Resolution enough = vote("9000 6000 ?", "90 60 ?").withVotingEndsOn(voting.votingEndsOn());
    assertThat(Judged.of(enough, "2025-08-20", s -> s).rule(RULE)).isEqualTo("met");
  }
}
