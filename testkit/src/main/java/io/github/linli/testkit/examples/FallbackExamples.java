package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.1.2-FALLBACK-BASIC-SERVICE. */
final class FallbackExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Override
  public String entry() {
    return "JS-4.1.2-FALLBACK-BASIC-SERVICE";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    BasicService[] sanitationOnly = {BasicService.ENV_SANITATION, BasicService.GREENING};
    BasicService[] orderOnly = {BasicService.ORDER_MAINTENANCE, BasicService.FACILITY_MAINTENANCE};
    BasicService[] both = {BasicService.ORDER_MAINTENANCE, BasicService.PUBLIC_CLEANING};
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, unableWith(both))
        .put(Expectation.breached("NO_ORDER"), of(FallbackExamples::withoutOrder))
        .put(Expectation.breached("MISSING_ORDER_MAINTENANCE"), unableWith(sanitationOnly))
        .put(Expectation.breached("MISSING_ENV_SANITATION"), unableWith(orderOnly))
        .put(Expectation.OPEN, of(FallbackExamples::handingOver))
        .put(
            Expectation.UNDECIDED,
            of((dossier, asOf, choices) -> dossier.withFallbackOrders(Listing.unknown())))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of(
                    (dossier, asOf, choices) ->
                        dossier.withCommunity(
                            dossier.community().withUnableToHire(Known.of(false))))))
        .buildOrThrow();
  }

  /** Scenes in which nobody manages and nobody can. */
  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(
        Background.asOf(), (dossier, asOf, choices) -> facts.in(unable(dossier), asOf, choices));
  }

  static CommunityDossier unable(CommunityDossier dossier) {
    return dossier
        .withArrangements(Listing.none())
        .withCommunity(
            dossier
                .community()
                .withUnableToHire(Known.of(true))
                .withUnableToSelfManage(Known.of(true)));
  }

  private static Gen<Scene> unableWith(BasicService... services) {
    return of(
        (dossier, asOf, choices) ->
            dossier.withFallbackOrders(
                Listing.of(inPlace(asOf, choices).services(services).build())));
  }

  private static FallbackOrder.Builder inPlace(LocalDate asOf, Choices choices) {
    FallbackOrder.Builder order =
        new FallbackOrder.Builder()
            .startedOn(Days.dates(FIRST, asOf).next(choices))
            .endedOn(
                Gens.pick(Known.<PartialDate>none(), Known.of(PartialDate.of(asOf))).next(choices));
    return choices.below(2) == 0
        ? order.organiser(FallbackOrder.Organiser.SUBDISTRICT)
        : order.organiser(FallbackOrder.Organiser.NEIGHBORHOOD).entrusted(true);
  }

  /** None, one that ended the day before, or one of somebody who may not. */
  private static CommunityDossier withoutOrder(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    BasicService[] all = BasicService.values();
    return switch (choices.below(3)) {
      case 0 -> dossier.withFallbackOrders(Listing.none());
      case 1 ->
          dossier.withFallbackOrders(
              Listing.of(
                  inPlace(asOf.minusDays(1), choices)
                      .endedOn(PartialDate.of(asOf.minusDays(1)))
                      .services(all)
                      .build()));
      default ->
          dossier.withFallbackOrders(
              Listing.of(
                  inPlace(asOf, choices)
                      .organiser(FallbackOrder.Organiser.OTHER)
                      .services(all)
                      .build()));
    };
  }

  /** The old manager goes on for some time. */
  private static CommunityDossier handingOver(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    ManagementArrangement former =
        new ManagementArrangement.Builder()
            .mode(ManagementMode.PROFESSIONAL)
            .manager(ServiceProvider.of(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE))
            .startedOn(PartialDate.of(FIRST))
            .endedOn(PartialDate.of(asOf.minusDays(1)))
            .continuesUntil(Days.dates(asOf, asOf.plusDays(90)).next(choices))
            .noDecidedBy()
            .build();
    return dossier.withFallbackOrders(Listing.none()).withArrangements(Listing.of(former));
  }
}
