package io.github.linli.liaison;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;

/**
 * A standing mechanism of several parties (机制): set up once, then at work. Source: policy 四(四)1 s1a
 * for joint meetings. Immutable and thread-safe.
 *
 * @param kind what it is for
 * @param document the document that sets it up; known none when nothing in writing does
 * @param establishedOn first day, inclusive
 * @param endedOn last day, inclusive; known none while it lasts
 */
public record CoordinationMechanism(
    Kind kind,
    Known<String> document,
    Known<PartialDate> establishedOn,
    Known<PartialDate> endedOn) {

  /** What a mechanism is for. */
  public enum Kind {
    /** Joint meetings of neighbourhood, committee and manager (三方联席会议机制). */
    JOINT_MEETING,
    /** Linkage of departments in property management (物业管理联动机制). */
    LINKAGE,
    /** Enforcement within communities (执法协调机制). */
    ENFORCEMENT
  }

  /**
   * Holds the mechanism.
   *
   * @param kind what it is for
   * @param document the document
   * @param establishedOn first day
   * @param endedOn last day
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start
   */
  public CoordinationMechanism {
    Require.noNulls("CoordinationMechanism", kind, document, establishedOn, endedOn);
    Require.knownText(document, "CoordinationMechanism", "document");
    Require.notNone(establishedOn, "CoordinationMechanism", "establishedOn");
    Require.inOrder(establishedOn, endedOn, "CoordinationMechanism", "endedOn");
  }

  /**
   * Whether the mechanism is in being on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(establishedOn, endedOn, day);
  }
}
