package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-3-EXCLUSION-PLANS. */
final class ExclusionExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Override
  public String entry() {
    return "JS-3-EXCLUSION-PLANS";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.decided("EXCLUDED"),
            of((dossier, asOf, choices) -> in(dossier, listed(true, asOf, choices))))
        .put(
            Expectation.decided("DRAFT_ONLY"),
            of((dossier, asOf, choices) -> in(dossier, listed(false, asOf, choices))))
        .put(Expectation.decided("NOT_EXCLUDED"), of(ExclusionExamples::inNone))
        .put(
            Expectation.decided("UNDETERMINED"),
            of((dossier, asOf, choices) -> dossier.withExclusionPlans(Listing.unknown())))
        .put(Expectation.decided("NOT_APPLICABLE"), Background.withoutPolicy())
        .buildOrThrow();
  }

  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(Background.asOf(), facts);
  }

  private static CommunityDossier in(CommunityDossier dossier, ExclusionPlan plan) {
    return dossier.withExclusionPlans(Listing.of(plan));
  }

  /** Listed on the day, for the last day perhaps. */
  private static ExclusionPlan listed(boolean approved, LocalDate asOf, Choices choices) {
    return new ExclusionPlan.Builder()
        .kind(Gens.constants(ExclusionPlan.Kind.class).next(choices))
        .noDocumentNumber()
        .approved(approved)
        .listedOn(Days.dates(FIRST, asOf).next(choices))
        .removedOn(
            Gens.pick(Known.<PartialDate>none(), Known.of(PartialDate.of(asOf.plusDays(1))))
                .next(choices))
        .build();
  }

  /** In none, or in one from which it was removed, on the day perhaps. */
  private static CommunityDossier inNone(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return choices.below(2) == 0
        ? dossier.withExclusionPlans(Listing.none())
        : in(
            dossier,
            listed(true, FIRST, choices)
                .withRemovedOn(Known.of(Days.dates(FIRST.plusDays(1), asOf).next(choices))));
  }
}
