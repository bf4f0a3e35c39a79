package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.ServiceProvider;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Who manages a community in which mode, and for how long.
 *
 * <p>Source: policy 四(三)3; Civil Code art. 284. Build with {@link Builder}. Immutable and
 * thread-safe.
 *
 * @param mode the mode
 * @param manager the provider; known none when nobody manages
 * @param startedOn first day, inclusive
 * @param endedOn last day, inclusive; known none while it lasts
 * @param continuesUntil last day the old manager goes on serving after the end, inclusive (Civil
 *     Code art. 950); known none when it does not
 * @param decidedBy id of the resolution by which the owners decided on it; known none when they did
 *     not
 */
@Value.Builder
public record ManagementArrangement(
    Known<ManagementMode> mode,
    Known<ServiceProvider> manager,
    Known<PartialDate> startedOn,
    Known<PartialDate> endedOn,
    Known<PartialDate> continuesUntil,
    Known<String> decidedBy)
    implements WithManagementArrangement {

  /**
   * Holds the arrangement.
   *
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the start
   */
  public ManagementArrangement {
    Require.noNulls(
        "ManagementArrangement", mode, manager, startedOn, endedOn, continuesUntil, decidedBy);
    Require.notNone(mode, "ManagementArrangement", "mode");
    Require.notNone(startedOn, "ManagementArrangement", "startedOn");
    Require.inOrder(startedOn, endedOn, "ManagementArrangement", "endedOn");
    Require.inOrder(endedOn, continuesUntil, "ManagementArrangement", "continuesUntil");
    Require.knownText(decidedBy, "ManagementArrangement", "decidedBy");
  }

  /**
   * Whether a property service enterprise is the manager.
   *
   * @return unknown when the manager or its kind is
   */
  public Ternary isByEnterprise() {
    return manager.test(
        provider ->
            provider
                .kind()
                .test(
                    kind -> Ternary.of(kind == ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE),
                    Ternary.UNKNOWN),
        Ternary.FALSE);
  }

  /**
   * Whether the arrangement lasts on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(startedOn, endedOn, day);
  }

  /** Builds an arrangement; what is not set is unknown. */
  public static final class Builder extends ManagementArrangementBuilder {}
}
