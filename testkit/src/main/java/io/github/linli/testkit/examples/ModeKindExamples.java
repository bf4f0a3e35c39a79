package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.3.3-MODE-KIND-CONSISTENT. */
final class ModeKindExamples implements ExamplesOf {

  private static final ImmutableMap<ManagementMode, ServiceProvider.Kind> OWN =
      ImmutableMap.of(
          ManagementMode.PROFESSIONAL, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE,
          ManagementMode.NEIGHBORHOOD_TRUSTEESHIP, ServiceProvider.Kind.NEIGHBORHOOD,
          ManagementMode.SOCIAL_ORG_TRUSTEESHIP, ServiceProvider.Kind.SOCIAL_ORGANISATION,
          ManagementMode.RESIDENT_SELF_MGMT, ServiceProvider.Kind.OWNERS);

  @Override
  public String entry() {
    return "JS-4.3.3-MODE-KIND-CONSISTENT";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    Gen<ManagementMode> modes = Gens.pickFrom(OWN.keySet());
    ServiceProvider noLegalPerson =
        new ServiceProvider(
            Known.of(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE),
            Known.unknown(),
            Known.of(false));
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, one(modes, mode -> OWN.getOrDefault(mode, fallbackBody())))
        .put(
            Expectation.breached("KIND_MISMATCH"),
            one(modes, mode -> ServiceProvider.Kind.SUBDISTRICT))
        .put(
            Expectation.noted("NOT_LEGAL_PERSON"),
            of(
                asOf ->
                    inPlace(ManagementMode.PROFESSIONAL, fallbackBody(), asOf)
                        .manager(noLegalPerson)))
        .put(
            Expectation.breached("FALLBACK_ORGANISER"),
            one(
                Gens.constant(ManagementMode.FALLBACK),
                mode -> ServiceProvider.Kind.SOCIAL_ORGANISATION))
        .put(
            Expectation.UNDECIDED,
            of(
                asOf ->
                    inPlace(ManagementMode.PROFESSIONAL, fallbackBody(), asOf)
                        .manager(Known.unknown())))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                of(
                    asOf ->
                        inPlace(ManagementMode.PROFESSIONAL, fallbackBody(), asOf)
                            .endedOn(PartialDate.of(asOf.minusDays(1)))),
                one(Gens.constant(ManagementMode.OTHER), mode -> fallbackBody())))
        .buildOrThrow();
  }

  private static ServiceProvider.Kind fallbackBody() {
    return ServiceProvider.Kind.SUBDISTRICT;
  }

  /** Who manages in a mode. */
  private interface Manager {
    ServiceProvider.Kind in(ManagementMode mode);
  }

  private static Gen<Scene> one(Gen<ManagementMode> modes, Manager manager) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) -> {
          ManagementMode mode = modes.next(choices);
          return dossier.withArrangements(
              Listing.of(inPlace(mode, manager.in(mode), asOf).build()));
        });
  }

  /** An arrangement as of a day. */
  private interface Arrangement {
    ManagementArrangement.Builder asOf(LocalDate asOf);
  }

  private static Gen<Scene> of(Arrangement arrangement) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withArrangements(Listing.of(arrangement.asOf(asOf).build())));
  }

  /** Begun long before a day, and lasting. */
  static ManagementArrangement.Builder inPlace(
      ManagementMode mode, ServiceProvider.Kind kind, LocalDate asOf) {
    return new ManagementArrangement.Builder()
        .mode(mode)
        .manager(ServiceProvider.of(kind))
        .startedOn(PartialDate.of(asOf.minusYears(1)))
        .noEndedOn()
        .noContinuesUntil();
  }
}
