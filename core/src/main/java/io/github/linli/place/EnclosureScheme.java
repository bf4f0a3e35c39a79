package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import org.immutables.value.Value;

/**
 * A scheme for closing an area off (封闭方案): where its gates and guard posts stand, and how many.
 *
 * <p>Source: policy 四(三)1 s2, which wants a scheme for each area (一区一策). Build with {@link
 * Builder}; what is not set is unknown. Immutable and thread-safe.
 *
 * @param areaIds ids of the management areas it serves, each once
 * @param adoptedOn day it was adopted; known none while it is a draft
 * @param gates number of gates, a whole number, which may be 0; known none when the scheme does not
 *     say
 * @param guardPosts number of guard posts (岗亭), a whole number, which may be 0; known none when the
 *     scheme does not say
 * @param locationsSet whether it says where the gates and guard posts stand
 */
@Value.Builder
public record EnclosureScheme(
    Listing<String> areaIds,
    Known<PartialDate> adoptedOn,
    Known<Reported> gates,
    Known<Reported> guardPosts,
    Known<Boolean> locationsSet)
    implements WithEnclosureScheme {

  /**
   * Holds the scheme.
   *
   * @throws io.github.linli.measure.InvalidValueException if an area is named twice or a count is
   *     no whole number
   */
  public EnclosureScheme {
    Require.noNulls("EnclosureScheme", areaIds, adoptedOn, gates, guardPosts, locationsSet);
    Require.keys(areaIds, "EnclosureScheme", "areaIds");
    Require.wholeNumber(gates, "EnclosureScheme", "gates");
    Require.wholeNumber(guardPosts, "EnclosureScheme", "guardPosts");
    Require.notNone(locationsSet, "EnclosureScheme", "locationsSet");
  }

  /** Builds a scheme; what is not set is unknown. */
  public static final class Builder extends EnclosureSchemeBuilder {}
}
