package io.github.linli.committee;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An owners' committee (业主委员会) of one term.
 *
 * <p>It is in office from the day it is elected; filing (备案) is no condition (物业管理条例 art. 16).
 * Source: policy 四(二)1; 物业管理条例 arts. 15–16; 浙江省物业管理条例 art. 15. Build with {@link Builder}.
 * Immutable and thread-safe.
 *
 * @param electedOn day of the election
 * @param termEndsOn last day of the term, inclusive
 * @param dissolvedOn day on which it ended early, no longer in office; known none if it did not
 */
@Value.Builder
public record OwnersCommittee(
    Known<PartialDate> electedOn, Known<PartialDate> termEndsOn, Known<PartialDate> dissolvedOn)
    implements WithOwnersCommittee {

  /**
   * Holds the committee.
   *
   * @throws io.github.linli.measure.InvalidValueException if an end is known to precede the
   *     election
   */
  public OwnersCommittee {
    Require.noNulls("OwnersCommittee", electedOn, termEndsOn, dissolvedOn);
    Require.notNone(electedOn, "OwnersCommittee", "electedOn");
    Require.notNone(termEndsOn, "OwnersCommittee", "termEndsOn");
    Require.inOrder(electedOn, termEndsOn, "OwnersCommittee", "termEndsOn");
    Require.inOrder(electedOn, dissolvedOn, "OwnersCommittee", "dissolvedOn");
  }

  /**
   * Whether the committee is in office on a day: elected by then, its term not over, not dissolved.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary isInOfficeOn(LocalDate day) {
    return Spans.lastsOn(electedOn, termEndsOn, day).and(Spans.hasCome(dissolvedOn, day).not());
  }

  /** Builds a committee; what is not set is unknown. */
  public static final class Builder extends OwnersCommitteeBuilder {}
}
