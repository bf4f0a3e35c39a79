package io.github.linli.validation.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import io.github.linli.validation.support.OwnersVote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a notice tells of a true vote, nothing false follows from it. */
class OwnersVoteProperties {

  @Provide
  Arbitrary<OwnersVote> votes() {
    return OwnersVote.votes();
  }

  @Provide
  Arbitrary<OwnersVote.Notice> notices() {
    return OwnersVote.notices();
  }

  @Provide
  Arbitrary<LegalRegime> laws() {
    return Arbitraries.of(LegalRegime.CIVIL_CODE_278, LegalRegime.PRE_2021);
  }

  private static boolean meets(
      OwnersVote vote, int leg, LegalRegime law, boolean demanding, Counting counting) {
    boolean area = leg % 2 == 0;
    boolean deemed = counting != Counting.WITHOUT_DEEMED;
    BigDecimal total = vote.total(area);
    BigDecimal participating = vote.participating(area, deemed, counting == Counting.WITH_INVALID);
    if (leg < 2) {
      Threshold quorum =
          law == LegalRegime.PRE_2021 ? Threshold.moreThan(1, 2) : Threshold.atLeast(2, 3);
      return quorum.isMetBy(participating, total);
    }
    Threshold majority =
        !demanding
            ? Threshold.moreThan(1, 2)
            : law == LegalRegime.PRE_2021 ? Threshold.atLeast(2, 3) : Threshold.atLeast(3, 4);
    return majority.isMetBy(
        vote.approving(area, deemed), law == LegalRegime.PRE_2021 ? total : participating);
  }

  @Property(tries = 4000)
  void whatIsDecidedIsTrue(
      @ForAll("votes") OwnersVote vote,
      @ForAll("notices") OwnersVote.Notice ofArea,
      @ForAll("notices") OwnersVote.Notice ofHeads,
      @ForAll("laws") LegalRegime law,
      @ForAll boolean demanding,
      @ForAll Counting counting) {
    VoteCount count = VoteCount.of(vote.tally(ofArea, ofHeads), law, demanding, counting);
    for (int leg = 0; leg < 4; leg++) {
      Ternary met = count.legs().get(leg).met();
      if (!met.isUnknown()) {
        assertThat(met)
            .as("leg %s of %s", leg, count)
            .isEqualTo(Ternary.of(meets(vote, leg, law, demanding, counting)));
      }
    }
  }

  @Property(tries = 2000)
  void theBoundsHoldTheTruth(
      @ForAll("votes") OwnersVote vote,
      @ForAll("notices") OwnersVote.Notice ofArea,
      @ForAll("notices") OwnersVote.Notice ofHeads,
      @ForAll Counting counting) {
    VoteCount count =
        VoteCount.of(vote.tally(ofArea, ofHeads), LegalRegime.CIVIL_CODE_278, false, counting);
    boolean deemed = counting != Counting.WITHOUT_DEEMED;
    boolean invalid = counting == Counting.WITH_INVALID;
    for (boolean area : List.of(true, false)) {
      Leg quorum = area ? count.participationArea() : count.participationHeads();
      Leg majority = area ? count.approvalArea() : count.approvalHeads();
      if (quorum.unit() != Measured.Unit.SHARE) {
        holds(quorum.whole(), vote.total(area));
        holds(quorum.part(), vote.participating(area, deemed, invalid));
        holds(majority.part(), vote.approving(area, deemed));
        assertThat(quorum.part().isExact() && quorum.part().low().scale() > 2).isFalse();
      }
    }
  }

  private static void holds(Bounds bounds, BigDecimal truth) {
    assertThat(bounds.low()).isLessThanOrEqualTo(truth);
    if (bounds.high() instanceof Known.Value<BigDecimal> high) {
      assertThat(high.get()).isGreaterThanOrEqualTo(truth);
    }
  }

  @Property(tries = 2000)
  void tellingMoreNeverMakesTheDecidedUndecided(
      @ForAll("votes") OwnersVote vote,
      @ForAll("notices") OwnersVote.Notice ofArea,
      @ForAll("notices") OwnersVote.Notice ofHeads,
      @ForAll @IntRange(max = 21) int figure,
      @ForAll("laws") LegalRegime law,
      @ForAll Counting counting) {
    Tally less = vote.tally(ofArea, ofHeads);
    Tally more =
        vote.tally(
            figure < 11 ? exact(ofArea, figure) : ofArea,
            figure < 11 ? ofHeads : exact(ofHeads, figure - 11));
    VoteCount before = VoteCount.of(less, law, true, counting);
    VoteCount after = VoteCount.of(more, law, true, counting);
    for (int leg = 0; leg < 4; leg++) {
      if (!before.legs().get(leg).met().isUnknown()) {
        assertThat(after.legs().get(leg).met()).isEqualTo(before.legs().get(leg).met());
      }
    }
    if (before.outcome() != VoteOutcome.UNDECIDED) {
      assertThat(after.outcome()).isEqualTo(before.outcome());
    }
  }

  @Example // what the property found
  void thatMoreCameBackDoesNotHideThatWhoApprovesTakesPart() {
    tellingMoreNeverMakesTheDecidedUndecided(
        new OwnersVote(List.of(new OwnersVote.Owner(1, OwnersVote.Ballot.FOR))),
        new OwnersVote.Notice(List.of(0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 7)),
        new OwnersVote.Notice(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
        1,
        LegalRegime.PRE_2021,
        Counting.WITHOUT_DEEMED);
  }

  private static OwnersVote.Notice exact(OwnersVote.Notice notice, int figure) {
    List<Integer> told = new ArrayList<>(notice.told());
    told.set(figure, 7);
    return new OwnersVote.Notice(told);
  }
}
