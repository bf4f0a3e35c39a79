package io.github.linli.testkit;

import static io.github.linli.testkit.AnyQuantities.positiveAreas;
import static io.github.linli.testkit.Measures.absent;
import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.flags;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.place.RenovationProject;

/** Renovations and their plans; any mixture, as {@link AnyPlaces}. */
public final class AnyRenovations {

  private AnyRenovations() {}

  /**
   * Renovation projects.
   *
   * @return the generator
   */
  public static Gen<RenovationProject> renovations() {
    return choices ->
        new RenovationProject.Builder()
            .startedOn(knownOrNone(earlyDates()).next(choices))
            .acceptedOn(knownOrNone(lateDates()).next(choices))
            .fitForManagement(knownOrNone(Gens.booleans()).next(choices))
            .premisesSpec(knownOrNone(AnyPremises.premisesSpecs()).next(choices))
            .plan(knownOrNone(plans()).next(choices))
            .build();
  }

  /**
   * Plans of renovations as to service premises: nothing about premises they leave out.
   *
   * @return the generator
   */
  public static Gen<RenovationProject.Plan> plans() {
    return choices -> {
      Known<Boolean> includes = flags().next(choices);
      boolean left = Known.isTrue(includes).isFalse();
      Gen<Known<FloorArea>> areas = left ? absent() : knownOrNone(positiveAreas());
      Gen<Known<String>> locations = left ? absent() : knownOrNone(texts());
      return new RenovationProject.Plan.Builder()
          .finalisedOn(knownOrNone(dates()).next(choices))
          .includesPremises(includes)
          .area(areas.next(choices))
          .location(locations.next(choices))
          .build();
    };
  }
}
