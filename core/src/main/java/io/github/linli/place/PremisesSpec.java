package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * What a subdistrict specified about service premises before a community is renovated: floor area,
 * location, building standard, fit-out standard, each with its own day, since one may come late.
 *
 * <p>Source: policy 四(三)2 s2, for communities not yet renovated. Build with {@link Builder}; what
 * is not set is unknown. Immutable and thread-safe.
 *
 * @param area floor area (房屋面积), above 0; known none while it is not specified
 * @param areaSpecifiedOn day it was; known none while it is not
 * @param location where they are to be built (建设位置); known none while it is not specified
 * @param locationSpecifiedOn day it was; known none while it is not
 * @param constructionStandard building standard (建设标准); known none while it is not specified
 * @param constructionStandardSpecifiedOn day it was; known none while it is not
 * @param fitOutStandard fit-out standard (装修标准); known none while it is not specified
 * @param fitOutStandardSpecifiedOn day it was; known none while it is not
 */
@Value.Builder
public record PremisesSpec(
    Known<FloorArea> area,
    Known<PartialDate> areaSpecifiedOn,
    Known<String> location,
    Known<PartialDate> locationSpecifiedOn,
    Known<String> constructionStandard,
    Known<PartialDate> constructionStandardSpecifiedOn,
    Known<String> fitOutStandard,
    Known<PartialDate> fitOutStandardSpecifiedOn)
    implements WithPremisesSpec {

  /**
   * Holds the specification.
   *
   * @throws InvalidValueException if the area is 0, a text is blank, or one is specified and has
   *     known no day, or the other way round
   */
  public PremisesSpec {
    Require.noNulls(
        "PremisesSpec",
        area,
        areaSpecifiedOn,
        location,
        locationSpecifiedOn,
        constructionStandard,
        constructionStandardSpecifiedOn,
        fitOutStandard,
        fitOutStandardSpecifiedOn);
    Require.positive(area, "PremisesSpec", "area");
    Require.knownText(location, "PremisesSpec", "location");
    Require.knownText(constructionStandard, "PremisesSpec", "constructionStandard");
    Require.knownText(fitOutStandard, "PremisesSpec", "fitOutStandard");
    together(area, areaSpecifiedOn, "areaSpecifiedOn");
    together(location, locationSpecifiedOn, "locationSpecifiedOn");
    together(
        constructionStandard, constructionStandardSpecifiedOn, "constructionStandardSpecifiedOn");
    together(fitOutStandard, fitOutStandardSpecifiedOn, "fitOutStandardSpecifiedOn");
  }

  private static void together(Known<?> what, Known<PartialDate> day, String component) {
    if ((what.isPresent() && day.isNone()) || (what.isNone() && day.isPresent())) {
      throw new InvalidValueException(
          "PremisesSpec",
          component,
          day.toString(),
          "a day for what is specified, and none for what is not");
    }
  }

  /** Builds a specification; what is not set is unknown. */
  public static final class Builder extends PremisesSpecBuilder {}
}
