package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;

/**
 * One basic service in supply, and for how long. Source: policy 二 s1c. Immutable and thread-safe.
 *
 * @param service the service
 * @param startedOn first day of supply, inclusive; a day to come when it is agreed but has not
 *     begun
 * @param endedOn last day of supply, inclusive; known none while it lasts
 */
public record ServiceScope(
    BasicService service, Known<PartialDate> startedOn, Known<PartialDate> endedOn) {

  /**
   * Holds the service.
   *
   * @param service the service
   * @param startedOn first day
   * @param endedOn last day
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start
   */
  public ServiceScope {
    Require.noNulls("ServiceScope", service, startedOn, endedOn);
    Require.notNone(startedOn, "ServiceScope", "startedOn");
    Require.inOrder(startedOn, endedOn, "ServiceScope", "endedOn");
  }

  /**
   * Whether the service is supplied on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(startedOn, endedOn, day);
  }
}
