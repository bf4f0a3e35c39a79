package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Examples of JS-3-OLD-COMMUNITY-SCOPE. */
final class ScopeExamples implements ExamplesOf {

  private static final LocalDate CUTOFF = LocalDate.of(2000, 12, 31);

  @Override
  public String entry() {
    return "JS-3-OLD-COMMUNITY-SCOPE";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.decided("IN_SCOPE_A"),
            of((dossier, asOf, choices) -> accepted(pathA(dossier, choices), true, asOf, choices)))
        .put(
            Expectation.decided("IN_SCOPE_B"),
            of((dossier, asOf, choices) -> accepted(pathB(dossier, choices), true, asOf, choices)))
        .put(Expectation.decided("PENDING_RENOVATION"), of(ScopeExamples::notRenovated))
        .put(Expectation.decided("OUT_OF_SCOPE"), of(ScopeExamples::outside))
        .put(
            Expectation.decided("UNDETERMINED"),
            of(
                (dossier, asOf, choices) ->
                    with(
                        notRenovated(pathA(dossier, choices)),
                        more -> more.withLand(Known.unknown()))))
        .put(Expectation.decided("RECOGNISED"), of(ScopeExamples::recognised))
        .put(Expectation.decided("NOT_APPLICABLE"), Background.withoutPolicy())
        .put(
            Expectation.noted("LAND_READING"),
            of(
                (dossier, asOf, choices) ->
                    with(
                        notRenovated(pathB(dossier, choices)),
                        more -> more.withLand(Known.of(Community.Land.COLLECTIVE)))))
        .buildOrThrow();
  }

  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(Background.asOf(), facts);
  }

  private static CommunityDossier with(CommunityDossier dossier, UnaryOperator<Community> facts) {
    return dossier.withCommunity(facts.apply(dossier.community()));
  }

  /** On state-owned land, built and delivered by the end of 2000, in no plan. */
  private static CommunityDossier pathA(CommunityDossier dossier, Choices choices) {
    LocalDate built = Days.between(LocalDate.of(1980, 1, 1), CUTOFF).next(choices);
    return with(
        dossier.withExclusionPlans(Listing.none()),
        community ->
            community
                .withLand(Known.of(Community.Land.STATE))
                .withBuiltOn(Known.of(PartialDate.of(built)))
                .withDeliveredOn(Known.of(Days.dates(built, CUTOFF).next(choices))));
  }

  /** Built later, lacking in all three respects, in the programme. */
  private static CommunityDossier pathB(CommunityDossier dossier, Choices choices) {
    LocalDate first = CUTOFF.plusDays(1);
    return with(
        dossier,
        community ->
            community
                .withBuiltOn(Known.of(Days.dates(first, LocalDate.of(2010, 1, 1)).next(choices)))
                .withFunctionIncomplete(Known.of(true))
                .withFacilitiesIncomplete(Known.of(true))
                .withServicesLacking(Known.of(true))
                .withInRenovationProgramme(Known.of(true)));
  }

  private static CommunityDossier accepted(
      CommunityDossier dossier, boolean fit, LocalDate asOf, Choices choices) {
    RenovationProject project =
        new RenovationProject.Builder()
            .noStartedOn()
            .acceptedOn(Days.dates(LocalDate.of(2020, 1, 1), asOf).next(choices))
            .fitForManagement(fit)
            .build();
    return dossier.withRenovations(Listing.of(project));
  }

  /** An old community of the first kind, renovated and found fit. */
  static CommunityDossier oldCommunity(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return accepted(pathA(dossier, choices), true, asOf, choices);
  }

  /** Scenes in an old community, renovated or not. */
  static Gen<Scene> inOldOrPending(Background.Facts facts) {
    return of(
        (dossier, asOf, choices) ->
            facts.in(
                choices.below(2) == 0
                    ? oldCommunity(dossier, asOf, choices)
                    : notRenovated(dossier, asOf, choices),
                asOf,
                choices));
  }

  /** Built later and not in the programme: no old community. */
  static CommunityDossier newer(CommunityDossier dossier) {
    return with(
        dossier,
        community ->
            community
                .withBuiltOn(Known.of(PartialDate.of(2005, 1, 1)))
                .withInRenovationProgramme(Known.of(false)));
  }

  private static CommunityDossier notRenovated(CommunityDossier dossier) {
    return dossier.withRenovations(Listing.none());
  }

  private static CommunityDossier notRenovated(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return notRenovated(choices.below(2) == 0 ? pathA(dossier, choices) : pathB(dossier, choices));
  }

  /** Old but on other land, new but not in the programme, or renovated and found unfit. */
  static CommunityDossier outside(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return switch (choices.below(3)) {
      case 0 ->
          with(
              pathA(dossier, choices),
              community -> community.withLand(Known.of(Community.Land.COLLECTIVE)));
      case 1 ->
          with(
              pathB(dossier, choices),
              community -> community.withInRenovationProgramme(Known.of(false)));
      default -> accepted(pathA(dossier, choices), false, asOf, choices);
    };
  }

  private static CommunityDossier recognised(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    ScopeRecognition recognition =
        new ScopeRecognition.Builder()
            .documentNumber("示例〔2025〕1号")
            .authority("示例街道")
            .recognisedOn(Days.between(Background.IN_FORCE, asOf).next(choices))
            .validUntil(Gens.pick(Known.<LocalDate>none(), Known.of(asOf)).next(choices))
            .build();
    return dossier.withRecognitions(Listing.of(recognition));
  }
}
