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

/** Examples of JS-4.3.3-NONCLOSED-TRUSTEE. */
final class NonClosedTrusteeExamples implements ExamplesOf {

  private static final Gen<ManagementMode> MANAGED =
      Gens.pick(
          ManagementMode.SOCIAL_ORG_TRUSTEESHIP,
          ManagementMode.NEIGHBORHOOD_TRUSTEESHIP,
          ManagementMode.RESIDENT_SELF_MGMT,
          ManagementMode.PROFESSIONAL,
          ManagementMode.OTHER);

  @Override
  public String entry() {
    return "JS-4.3.3-NONCLOSED-TRUSTEE";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, one(MANAGED, (arrangement, asOf) -> arrangement))
        .put(
            Expectation.breached("NO_MODE"),
            Gens.oneOf(
                of((dossier, asOf, choices) -> dossier.withArrangements(Listing.none())),
                one(
                    MANAGED,
                    (arrangement, asOf) -> arrangement.endedOn(PartialDate.of(asOf.minusDays(1)))),
                one(
                    Gens.constant(ManagementMode.NONE),
                    (arrangement, asOf) -> arrangement.noManager())))
        .put(
            Expectation.breached("ONLY_FALLBACK"),
            one(Gens.constant(ManagementMode.FALLBACK), (arrangement, asOf) -> arrangement))
        .put(
            Expectation.OPEN,
            one(
                MANAGED,
                (arrangement, asOf) -> arrangement.startedOn(PartialDate.of(asOf.plusDays(1)))))
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(
                of((dossier, asOf, choices) -> dossier.withArrangements(Listing.unknown())),
                one(MANAGED, (arrangement, asOf) -> arrangement.mode(Known.unknown()))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of(
                    (dossier, asOf, choices) ->
                        dossier.withCommunity(dossier.community().withEnclosable(Known.of(true))))))
        .buildOrThrow();
  }

  /** Old communities found unfit to be enclosed. */
  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            facts.in(
                ScopeExamples.oldCommunity(
                    dossier.withCommunity(dossier.community().withEnclosable(Known.of(false))),
                    asOf,
                    choices),
                asOf,
                choices));
  }

  /** What is said of an arrangement besides its mode. */
  private interface Facts {
    ManagementArrangement.Builder of(ManagementArrangement.Builder arrangement, LocalDate asOf);
  }

  private static Gen<Scene> one(Gen<ManagementMode> modes, Facts facts) {
    return of(
        (dossier, asOf, choices) ->
            dossier.withArrangements(
                Listing.of(
                    facts
                        .of(
                            ModeKindExamples.inPlace(
                                modes.next(choices), ServiceProvider.Kind.NEIGHBORHOOD, asOf),
                            asOf)
                        .build())));
  }
}
