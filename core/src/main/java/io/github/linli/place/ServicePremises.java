package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Premises for property service (物业管理用房) of a community, built or rented.
 *
 * <p>Source: policy 四(三)2 s2, s3; 物业管理条例 art. 37 (they belong to the owners, who decide on any
 * other use). Build with {@link Builder}: {@code id} is required, what is not set is unknown.
 * Immutable and thread-safe.
 *
 * @param id the register's key, unique within a register
 * @param kind what sort of premises
 * @param rented whether they are rented
 * @param area their floor area, above 0
 * @param availableFrom first day they can be used, inclusive; known none while they cannot
 * @param availableTo last day, inclusive; known none while they can
 * @param approvalNeeded whether building them needs an approval of the planning authority
 * @param approvedOn day of the approval; known none while there is none
 * @param buildStartedOn day building began; known none when nothing is being or was built
 */
@Value.Builder
public record ServicePremises(
    String id,
    Known<Kind> kind,
    Known<Boolean> rented,
    Known<FloorArea> area,
    Known<PartialDate> availableFrom,
    Known<PartialDate> availableTo,
    Known<Boolean> approvalNeeded,
    Known<PartialDate> approvedOn,
    Known<PartialDate> buildStartedOn)
    implements WithServicePremises {

  /** What sort of premises. */
  public enum Kind {
    /** A simple office (简易办公用房). */
    SIMPLE_OFFICE,
    /** A guardhouse (门卫室). */
    GUARDHOUSE,
    /** Another sort. */
    OTHER
  }

  /**
   * Holds the premises.
   *
   * @throws io.github.linli.measure.InvalidValueException if the area is 0 or the end is known to
   *     precede the start
   */
  public ServicePremises {
    Require.noNulls(
        "ServicePremises",
        id,
        kind,
        rented,
        area,
        availableFrom,
        availableTo,
        approvalNeeded,
        approvedOn,
        buildStartedOn);
    Require.text(id, "ServicePremises", "id");
    Require.notNone(kind, "ServicePremises", "kind");
    Require.notNone(rented, "ServicePremises", "rented");
    Require.notNone(area, "ServicePremises", "area");
    Require.positive(area, "ServicePremises", "area");
    Require.inOrder(availableFrom, availableTo, "ServicePremises", "availableTo");
    Require.notNone(approvalNeeded, "ServicePremises", "approvalNeeded");
  }

  /**
   * Whether the premises can be used on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary isAvailableOn(LocalDate day) {
    return Spans.lastsOn(availableFrom, availableTo, day);
  }

  /** Builds premises; {@code id} is required. */
  public static final class Builder extends ServicePremisesBuilder {}
}
