package io.github.linli.validation.vote;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.measure.Ternary;

/**
 * A tally counted one way under one law for one kind of matter. Immutable and thread-safe.
 *
 * @param participationArea whether enough area took part
 * @param participationHeads whether enough owners took part
 * @param approvalArea whether enough area approved
 * @param approvalHeads whether enough owners approved
 */
public record VoteCount(
    Leg participationArea, Leg participationHeads, Leg approvalArea, Leg approvalHeads) {

  private static final Known<ShareRange> ALL = Known.of(ShareRange.atLeast(Share.of(1, 1)));

  static VoteCount of(Tally tally, LegalRegime regime, boolean demanding, Counting counting) {
    Measured heads = Measured.of(tally.heads(), Measured.Unit.HEADS, counting);
    // Owners who all act alike hold all the area between them, printed or not.
    Measured area =
        Measured.of(
            tally.area(),
            Measured.Unit.AREA,
            counting,
            heads.everyoneParticipates() ? ALL : Known.unknown(),
            heads.everyoneApproves() ? ALL : Known.unknown());
    return new VoteCount(
        participation(area, regime),
        participation(heads, regime),
        approval(area, regime, demanding),
        approval(heads, regime, demanding));
  }

  private static Leg participation(Measured measured, LegalRegime regime) {
    return Leg.of(
        regime.participation(),
        measured.unit(),
        measured.participating(),
        measured.total(),
        measured.participatingShare());
  }

  private static Leg approval(Measured measured, LegalRegime regime, boolean demanding) {
    return regime.approvalIsOfParticipating()
        ? Leg.of(
            regime.approval(demanding),
            measured.unit(),
            measured.approving(),
            measured.participating(),
            measured.approvingShare())
        : Leg.of(
            regime.approval(demanding),
            measured.unit(),
            measured.approving(),
            measured.total(),
            measured.approvingShareOfAll());
  }

  /**
   * Whether enough took part, by area and by heads.
   *
   * @return the conjunction of the two legs
   */
  public Ternary participation() {
    return participationArea.met().and(participationHeads.met());
  }

  /**
   * Whether enough approved, by area and by heads.
   *
   * @return the conjunction of the two legs
   */
  public Ternary approval() {
    return approvalArea.met().and(approvalHeads.met());
  }

  /**
   * The four legs: participation by area and heads, approval by area and heads.
   *
   * @return the legs in this order
   */
  public ImmutableList<Leg> legs() {
    return ImmutableList.of(participationArea, participationHeads, approvalArea, approvalHeads);
  }

  /**
   * How the vote came out.
   *
   * @return undecided when a leg that matters is
   */
  public VoteOutcome outcome() {
    return switch (participation()) {
      case FALSE -> VoteOutcome.QUORUM_FAILED;
      case UNKNOWN -> VoteOutcome.UNDECIDED;
      case TRUE ->
          switch (approval()) {
            case TRUE -> VoteOutcome.ADOPTED;
            case FALSE -> VoteOutcome.REJECTED;
            case UNKNOWN -> VoteOutcome.UNDECIDED;
          };
    };
  }

  /**
   * Whether the vote is known not to have been adopted, even if it is open whether for want of a
   * quorum or of a majority.
   *
   * @return true when some leg is known to fail
   */
  public boolean isCertainlyNotAdopted() {
    return participation().and(approval()).isFalse();
  }
}
