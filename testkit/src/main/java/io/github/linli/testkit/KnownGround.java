package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Authority;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import java.time.LocalDate;

/** The ground a community stands on and what is built there: all known, of 2023 to 2026. */
public final class KnownGround {

  private static final Gen<PartialDate> DATES =
      Days.dates(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 6, 30));
  private static final Gen<FloorArea> AREAS = Gens.pick("20", "30", "45.5").map(FloorArea::of);
  private static final Gen<String> PLACES = Gens.pick("东门", "北门");

  private KnownGround() {}

  private static Known<PartialDate> dayOrNone(Choices choices) {
    return Measures.valueOrNone(DATES).next(choices);
  }

  /**
   * Renovations with what was specified and planned, started from 2023 on, accepted or not.
   *
   * @return the generator
   */
  public static Gen<RenovationProject> renovations() {
    return choices -> {
      Known<PartialDate> accepted =
          Measures.valueOrNone(Days.dates(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))
              .next(choices);
      boolean early = choices.below(2) == 0;
      return new RenovationProject.Builder()
          .startedOn(early ? Known.of(PartialDate.of(2023, 3, 1)) : dayOrNone(choices))
          .acceptedOn(early ? Known.of(PartialDate.of(2024, 3, 1)) : accepted)
          .fitForManagement(
              early || accepted.isPresent()
                  ? Known.of(Gens.booleans().next(choices))
                  : Known.none())
          .premisesSpec(Measures.valueOrNone(premisesSpecs()).next(choices))
          .plan(Measures.valueOrNone(renovationPlans()).next(choices))
          .build();
    };
  }

  /**
   * Plans of renovations as to service premises.
   *
   * @return the generator
   */
  public static Gen<RenovationProject.Plan> renovationPlans() {
    return choices -> {
      boolean includes = choices.below(3) != 0;
      return new RenovationProject.Plan.Builder()
          .finalisedOn(dayOrNone(choices))
          .includesPremises(includes)
          .area(includes ? Measures.valueOrNone(AREAS).next(choices) : Known.none())
          .location(includes ? Measures.valueOrNone(PLACES).next(choices) : Known.none())
          .build();
    };
  }

  /**
   * Specifications of service premises, whole or with something left out.
   *
   * @return the generator
   */
  public static Gen<PremisesSpec> premisesSpecs() {
    return choices -> {
      Known<FloorArea> area = mostly(AREAS).next(choices);
      Known<String> location = mostly(PLACES).next(choices);
      Known<String> construction = mostly(Gens.constant("砖混")).next(choices);
      Known<String> fitOut = mostly(Gens.constant("简装")).next(choices);
      return new PremisesSpec.Builder()
          .area(area)
          .areaSpecifiedOn(dayOf(area, choices))
          .location(location)
          .locationSpecifiedOn(dayOf(location, choices))
          .constructionStandard(construction)
          .constructionStandardSpecifiedOn(dayOf(construction, choices))
          .fitOutStandard(fitOut)
          .fitOutStandardSpecifiedOn(dayOf(fitOut, choices))
          .build();
    };
  }

  private static <T> Gen<Known<T>> mostly(Gen<T> values) {
    return choices -> choices.below(5) == 4 ? Known.none() : Known.of(values.next(choices));
  }

  private static Known<PartialDate> dayOf(Known<?> what, Choices choices) {
    return what.isNone() ? Known.none() : Known.of(DATES.next(choices));
  }

  /**
   * Management areas that cover a community, alone or with another.
   *
   * @param communityId id of the community
   * @return the generator
   */
  public static Gen<ManagementArea> areasOf(String communityId) {
    return choices -> {
      boolean merged = choices.below(3) == 2;
      boolean boundary = choices.below(4) != 3;
      return new ManagementArea.Builder()
          .id("A" + choices.below(1_000_000))
          .communityIds(
              Listing.complete(
                  merged
                      ? ImmutableList.of(communityId, communityId + "-2")
                      : ImmutableList.of(communityId)))
          .hasBoundary(boundary)
          .boundaryDocument(boundary ? Known.of("范围说明") : Known.none())
          .gridIds(Listing.complete(Gens.someOf(ImmutableList.of("网格-07")).next(choices)))
          .delineatedOn(DATES.next(choices))
          .delineatedBy(Gens.constants(ManagementArea.Delineator.class).next(choices))
          .neighborhoodConsulted(Gens.booleans().next(choices))
          .ownersConsented(merged ? Known.of(Gens.booleans().next(choices)) : Known.<Boolean>none())
          .ownersAssemblies(Reported.exactly(choices.below(3)))
          .build();
    };
  }

  /**
   * Schemes for closing off one area or two.
   *
   * @return the generator
   */
  public static Gen<EnclosureScheme> enclosureSchemes() {
    return choices ->
        new EnclosureScheme.Builder()
            .areaIds(Listing.complete(Gens.someOf(ImmutableList.of("A1", "A2")).next(choices)))
            .adoptedOn(dayOrNone(choices))
            .gates(Measures.valueOrNone(Gens.integers(0, 3).map(Reported::exactly)).next(choices))
            .guardPosts(Gens.integers(0, 2).map(Reported::exactly).next(choices))
            .locationsSet(Gens.booleans().next(choices))
            .build();
  }

  /**
   * Service premises, in use, to come, or given up.
   *
   * @return the generator
   */
  public static Gen<ServicePremises> premises() {
    return choices -> {
      Known<PartialDate> from = dayOrNone(choices);
      return new ServicePremises.Builder()
          .id("P" + choices.below(1_000_000))
          .kind(Gens.constants(ServicePremises.Kind.class).next(choices))
          .rented(Gens.booleans().next(choices))
          .area(AREAS.next(choices))
          .availableFrom(from)
          .availableTo(
              from.isNone() || choices.below(3) != 0
                  ? Known.none()
                  : Known.of(PartialDate.of(2026, 12, 31)))
          .approvalNeeded(Gens.booleans().next(choices))
          .approvedOn(dayOrNone(choices))
          .buildStartedOn(dayOrNone(choices))
          .build();
    };
  }

  /**
   * Reports of unlawful acts, closed or not.
   *
   * @return the generator
   */
  public static Gen<ViolationReport> violationReports() {
    return choices -> {
      LocalDate day =
          Days.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 1)).next(choices);
      boolean accepted = choices.below(4) != 3;
      return new ViolationReport.Builder()
          .id("V" + choices.below(1_000_000))
          .kind(Gens.constants(ViolationReport.Kind.class).next(choices))
          .department(Gens.constants(Authority.Role.class).next(choices))
          .reportedOn(PartialDate.of(day))
          .acceptedOn(accepted ? Known.of(PartialDate.of(day.plusDays(1))) : Known.none())
          .closedOn(
              accepted && choices.below(2) == 0
                  ? Known.of(PartialDate.of(day.plusDays(1 + choices.below(60))))
                  : Known.none())
          .build();
    };
  }
}
