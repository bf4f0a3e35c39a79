package io.github.linli.validation.vote;

import io.github.linli.assembly.MatterKind;
import io.github.linli.measure.Threshold;

/**
 * Which law a decision of the owners is judged by. Immutable and thread-safe.
 *
 * <p>Source: Legislation Law art. 104; SPC provisions on the temporal effect of the Civil Code.
 */
public enum LegalRegime {
  /** Decided on or after 2021-01-01: Civil Code art. 278. */
  CIVIL_CODE_278,
  /** Decided before: 物业管理条例 art. 12 as it stood since 2007-10-01. */
  PRE_2021,
  /** The day of the decision is not known well enough. */
  UNDECIDED;

  private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);
  private static final Threshold THREE_QUARTERS = Threshold.atLeast(3, 4);
  private static final Threshold OVER_HALF = Threshold.moreThan(1, 2);

  /**
   * Who must take part: at least two thirds of all owners since 2021, more than half before.
   *
   * @return the threshold, of the whole electorate
   */
  Threshold participation() {
    return this == PRE_2021 ? OVER_HALF : TWO_THIRDS;
  }

  /**
   * Who must approve: since 2021 more than half, or for special matters at least three quarters, of
   * those participating; before, more than half, or for some matters at least two thirds, of all
   * owners.
   *
   * @param demanding whether the matter is one of the demanding kind under this law
   * @return the threshold
   */
  Threshold approval(boolean demanding) {
    if (!demanding) {
      return OVER_HALF;
    }
    return this == PRE_2021 ? TWO_THIRDS : THREE_QUARTERS;
  }

  /**
   * Whether approval is measured against those participating rather than all owners.
   *
   * @return true since 2021
   */
  boolean approvalIsOfParticipating() {
    return this != PRE_2021;
  }

  /**
   * Whether this law asks more for a matter than a simple majority.
   *
   * @param matter the matter
   * @return true for the demanding kind
   */
  boolean isDemanding(MatterKind matter) {
    return this == PRE_2021 ? matter.neededTwoThirdsBefore2021() : matter.isSpecial();
  }
}
