package io.github.linli.liaison;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Person;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The assignment of a neighbourhood worker to a community (包联).
 *
 * <p>Source: policy 四(一)2 s4. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param worker the worker
 * @param fullTime whether the worker is a full-time neighbourhood worker (专职社区工作者)
 * @param primary whether the worker is the community's primary contact
 * @param startedOn first day, inclusive
 * @param endedOn last day, inclusive; known none while it lasts
 * @param stationing when the worker is on site (驻点), such as every Wednesday; known none when never
 */
@Value.Builder
public record CommunityLiaison(
    Known<Person> worker,
    Known<Boolean> fullTime,
    Known<Boolean> primary,
    Known<PartialDate> startedOn,
    Known<PartialDate> endedOn,
    Known<String> stationing)
    implements WithCommunityLiaison {

  /**
   * Holds the assignment.
   *
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start
   */
  public CommunityLiaison {
    Require.noNulls("CommunityLiaison", worker, fullTime, primary, startedOn, endedOn, stationing);
    Require.notNone(worker, "CommunityLiaison", "worker");
    Require.notNone(fullTime, "CommunityLiaison", "fullTime");
    Require.notNone(primary, "CommunityLiaison", "primary");
    Require.notNone(startedOn, "CommunityLiaison", "startedOn");
    Require.inOrder(startedOn, endedOn, "CommunityLiaison", "endedOn");
    Require.knownText(stationing, "CommunityLiaison", "stationing");
  }

  /**
   * Whether the assignment lasts on a day, full-time or not.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(startedOn, endedOn, day);
  }

  /** Builds an assignment; what is not set is unknown. */
  public static final class Builder extends CommunityLiaisonBuilder {}
}
