package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.community.BasicService;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ServiceScope;
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
import java.util.stream.Stream;

/** Examples of JS-2-FOUR-BASIC-SERVICES. */
final class FourServicesExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private static final ImmutableList<BasicService> FOUR =
      ImmutableList.of(
          BasicService.PUBLIC_CLEANING,
          BasicService.GREENING,
          BasicService.ORDER_MAINTENANCE,
          BasicService.FACILITY_MAINTENANCE);

  @Override
  public String entry() {
    return "JS-2-FOUR-BASIC-SERVICES";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            of((dossier, asOf, choices) -> dossier.withServices(allFour(asOf, choices))))
        .put(Expectation.breached("MISSING_SERVICE"), of(FourServicesExamples::withoutOne))
        .put(Expectation.breached("MISSING_IN_FALLBACK"), of(FourServicesExamples::inFallback))
        .put(
            Expectation.OPEN,
            of(
                (dossier, asOf, choices) ->
                    dossier.withServices(
                        but(Gens.pickFrom(FOUR).next(choices), asOf, choices, asOf.plusDays(1)))))
        .put(
            Expectation.UNDECIDED,
            of((dossier, asOf, choices) -> dossier.withServices(Listing.unknown())))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of((dossier, asOf, choices) -> dossier.withRenovations(Listing.none()))))
        .buildOrThrow();
  }

  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            facts.in(ScopeExamples.oldCommunity(dossier, asOf, choices), asOf, choices));
  }

  /** All four, supplied on the day. */
  static Listing<ServiceScope> allFour(LocalDate asOf, Choices choices) {
    return Listing.complete(
        FOUR.stream()
            .map(each -> supplied(each, asOf, choices))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ServiceScope supplied(BasicService service, LocalDate asOf, Choices choices) {
    return new ServiceScope(
        service,
        Known.of(Days.dates(FIRST, asOf).next(choices)),
        Gens.pick(Known.<PartialDate>none(), Known.of(PartialDate.of(asOf))).next(choices));
  }

  /** All four, but that one begins only on a day. */
  private static Listing<ServiceScope> but(
      BasicService one, LocalDate asOf, Choices choices, LocalDate begins) {
    return Listing.complete(
        Stream.concat(
                without(one, asOf, choices),
                Stream.of(new ServiceScope(one, Known.of(PartialDate.of(begins)), Known.none())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<ServiceScope> without(BasicService one, LocalDate asOf, Choices choices) {
    return FOUR.stream()
        .filter(each -> each != one)
        .map(each -> supplied(each, asOf, choices))
        .collect(ImmutableList.toImmutableList())
        .stream();
  }

  private static CommunityDossier withoutOne(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    BasicService one = Gens.pickFrom(FOUR).next(choices);
    return dossier
        .withArrangements(Listing.none())
        .withServices(
            Listing.complete(without(one, asOf, choices).collect(ImmutableList.toImmutableList())));
  }

  /** Sanitation and order, as fallback service has them. */
  private static CommunityDossier inFallback(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return dossier
        .withArrangements(
            Listing.of(
                ModeKindExamples.inPlace(
                        ManagementMode.FALLBACK, ServiceProvider.Kind.SUBDISTRICT, asOf)
                    .noDecidedBy()
                    .build()))
        .withServices(
            Listing.of(
                supplied(BasicService.ENV_SANITATION, asOf, choices),
                supplied(BasicService.ORDER_MAINTENANCE, asOf, choices)));
  }
}
