package io.github.linli.committee;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An interim management committee (临时管委会), which the policy accepts in place of an owners'
 * committee for its coverage goal and mentions nowhere else.
 *
 * <p>Source: policy 四(二)1 s3. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param establishedOn first day in office, inclusive
 * @param endedOn last day in office, inclusive; known none while in office
 */
@Value.Builder
public record InterimManagementCommittee(
    Known<PartialDate> establishedOn, Known<PartialDate> endedOn)
    implements WithInterimManagementCommittee {

  /**
   * Holds the committee.
   *
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start
   */
  public InterimManagementCommittee {
    Require.noNulls("InterimManagementCommittee", establishedOn, endedOn);
    Require.notNone(establishedOn, "InterimManagementCommittee", "establishedOn");
    Require.inOrder(establishedOn, endedOn, "InterimManagementCommittee", "endedOn");
  }

  /**
   * Whether the committee is in office on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary isInOfficeOn(LocalDate day) {
    return Spans.lastsOn(establishedOn, endedOn, day);
  }

  /** Builds a committee; what is not set is unknown. */
  public static final class Builder extends InterimManagementCommitteeBuilder {}
}
