package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;

/**
 * Public upkeep the housing bureau has to see to in a community, and its oversight (住建局三项养护与监督).
 * Source: policy 四(三)3 s1. Immutable and thread-safe.
 *
 * @param work which upkeep
 * @param assignedTo the unit that does it; known none when nobody was assigned
 * @param overseen whether the neighbourhood takes part in overseeing it
 * @param alsoCharged whether owners are charged for the same work in their service fee
 */
public record PublicMaintenance(
    Work work, Known<String> assignedTo, Known<Boolean> overseen, Known<Boolean> alsoCharged) {

  /** Which upkeep. */
  public enum Work {
    /** Cleaning of roads (道路保洁). */
    ROAD_CLEANING,
    /** Care of green space (绿化养护). */
    GREENING,
    /** Upkeep of municipal facilities (市政设施养护). */
    MUNICIPAL_FACILITIES
  }

  /**
   * Holds the upkeep.
   *
   * @param work which upkeep
   * @param assignedTo the unit
   * @param overseen whether it is overseen
   * @param alsoCharged whether it is charged again
   * @throws io.github.linli.measure.InvalidValueException if what is always so or not is said to be
   *     none, or a text is blank
   */
  public PublicMaintenance {
    Require.noNulls("PublicMaintenance", work, assignedTo, overseen, alsoCharged);
    Require.knownText(assignedTo, "PublicMaintenance", "assignedTo");
    Require.notNone(overseen, "PublicMaintenance", "overseen");
    Require.notNone(alsoCharged, "PublicMaintenance", "alsoCharged");
  }
}
