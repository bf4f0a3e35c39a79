package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Subdistrict.ResponsibleOffice;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Examples of JS-4.1.2-RESPONSIBLE-OFFICE. */
final class ResponsibleOfficeExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.1.2-RESPONSIBLE-OFFICE";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    Gen<LocalDate> graceOver = Background.since(LocalDate.of(2025, 5, 26));
    Gen<LocalDate> grace = Days.between(Background.IN_FORCE, LocalDate.of(2025, 5, 25));
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, with(Background.asOf(), ResponsibleOfficeExamples::inCharge))
        .put(Expectation.breached("NO_OFFICE"), with(graceOver, ResponsibleOfficeExamples::gone))
        .put(Expectation.OPEN, with(grace, ResponsibleOfficeExamples::gone))
        .put(
            Expectation.UNDECIDED,
            with(graceOver, (asOf, choices) -> Listing.atLeast(gone(asOf, choices).items())))
        .put(Expectation.NOT_APPLICABLE, OfficeScenes.subdistrictWithoutPolicy(true))
        .buildOrThrow();
  }

  private static Gen<Scene> with(
      Gen<LocalDate> days, BiFunction<LocalDate, Choices, Listing<ResponsibleOffice>> offices) {
    return OfficeScenes.subdistrict(
        days,
        (dossier, asOf, choices) ->
            dossier.withSubdistrict(
                dossier.subdistrict().withOffices(offices.apply(asOf, choices))));
  }

  private static Listing<ResponsibleOffice> inCharge(LocalDate asOf, Choices choices) {
    ResponsibleOffice.Builder office =
        new ResponsibleOffice.Builder()
            .name("城建办")
            .designatedOn(Days.dates(LocalDate.of(2024, 1, 1), asOf).next(choices));
    return Listing.of(
        choices.below(2) == 0
            ? office.noEndedOn().build()
            : office.endedOn(PartialDate.of(asOf)).build());
  }

  /** None, or one whose last day was the day before. */
  private static Listing<ResponsibleOffice> gone(LocalDate asOf, Choices choices) {
    return choices.below(2) == 0
        ? Listing.none()
        : Listing.of(
            new ResponsibleOffice.Builder()
                .name("城建办")
                .designatedOn(PartialDate.ofYear(2024))
                .endedOn(PartialDate.of(asOf.minusDays(1)))
                .build());
  }
}
