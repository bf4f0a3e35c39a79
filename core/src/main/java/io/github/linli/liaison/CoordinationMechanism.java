package io.github.linli.liaison;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Authority;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A standing mechanism of several parties (机制): set up once, then at work.
 *
 * <p>Source: policy 四(四)1 s1a for joint meetings, 四(一)1 for linkage, 四(四)3 for enforcement. Build
 * with {@link Builder}: {@code kind} is required, what is not set is unknown. Immutable and
 * thread-safe.
 *
 * @param kind what it is for
 * @param document the document that sets it up; known none when nothing in writing does
 * @param establishedOn first day, inclusive
 * @param endedOn last day, inclusive; known none while it lasts
 * @param departments the departments that are members, each once
 * @param subdistricts names of the subdistricts and townships that are members, each once
 */
@Value.Builder
public record CoordinationMechanism(
    Kind kind,
    Known<String> document,
    Known<PartialDate> establishedOn,
    Known<PartialDate> endedOn,
    Listing<Authority.Role> departments,
    Listing<String> subdistricts)
    implements WithCoordinationMechanism {

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
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start,
   *     or a member is named twice
   */
  public CoordinationMechanism {
    Require.noNulls(
        "CoordinationMechanism", kind, document, establishedOn, endedOn, departments, subdistricts);
    Require.knownText(document, "CoordinationMechanism", "document");
    Require.notNone(establishedOn, "CoordinationMechanism", "establishedOn");
    Require.inOrder(establishedOn, endedOn, "CoordinationMechanism", "endedOn");
    Require.distinct(departments, role -> role, "CoordinationMechanism", "departments");
    Require.keys(subdistricts, "CoordinationMechanism", "subdistricts");
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

  /** Builds a mechanism; {@code kind} is required, what is not set is unknown. */
  public static final class Builder extends CoordinationMechanismBuilder {}
}
