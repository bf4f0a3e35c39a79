package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.PremisesSpec;
import io.github.linli.validation.Need;
import java.util.function.Function;

/**
 * The four things a subdistrict settles about service premises before a community is renovated:
 * floor area, location, building standard, fit-out standard (policy 四(三)2 s2a).
 */
final class SpecifiedParts {

  /**
   * One of them.
   *
   * @param name key of its text
   * @param what it, as specified
   * @param specifiedOn the day it was
   */
  record Part(
      String name,
      Function<PremisesSpec, Known<?>> what,
      Function<PremisesSpec, Known<PartialDate>> specifiedOn) {

    Need day() {
      return Need.fact("PremisesSpec." + name + "SpecifiedOn");
    }

    /** Whether it is not specified at all; unknown where neither it nor its day is known. */
    Ternary isLeftOut(PremisesSpec spec) {
      if (what.apply(spec).isNone() || specifiedOn.apply(spec).isNone()) {
        return Ternary.TRUE;
      }
      return what.apply(spec).isPresent() || specifiedOn.apply(spec).isPresent()
          ? Ternary.FALSE
          : Ternary.UNKNOWN;
    }
  }

  static final Part AREA = new Part("area", PremisesSpec::area, PremisesSpec::areaSpecifiedOn);
  static final Part LOCATION =
      new Part("location", PremisesSpec::location, PremisesSpec::locationSpecifiedOn);

  static final ImmutableList<Part> ALL =
      ImmutableList.of(
          AREA,
          LOCATION,
          new Part(
              "constructionStandard",
              PremisesSpec::constructionStandard,
              PremisesSpec::constructionStandardSpecifiedOn),
          new Part(
              "fitOutStandard",
              PremisesSpec::fitOutStandard,
              PremisesSpec::fitOutStandardSpecifiedOn));

  private SpecifiedParts() {}
}
