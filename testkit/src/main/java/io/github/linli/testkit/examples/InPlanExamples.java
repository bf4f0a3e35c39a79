package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Examples of JS-4.3.2-IN-RENOVATION-PLAN. */
final class InPlanExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.2-IN-RENOVATION-PLAN";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, planned(plan -> plan.area(FloorArea.of("30.00")).location("东门")))
        .put(
            Expectation.breached("OMITTED"),
            planned(plan -> plan.includesPremises(false).noArea().noLocation()))
        .put(
            Expectation.breached("MISMATCH"),
            planned(plan -> plan.area(FloorArea.of("20")).location("东门")))
        .put(
            Expectation.OPEN,
            OldCommunities.scenes(
                (dossier, asOf, choices) ->
                    with(
                        dossier,
                        asOf,
                        plan(asOf.plusDays(1)).includesPremises(false).noArea().noLocation())))
        .put(Expectation.UNDECIDED, planned(plan -> plan.location("东门")))
        .put(
            Expectation.NOT_APPLICABLE,
            OldCommunities.outside(
                (dossier, asOf, choices) -> with(dossier, asOf, plan(asOf).noArea().noLocation())))
        .buildOrThrow();
  }

  private static Gen<Scene> planned(UnaryOperator<RenovationProject.Plan.Builder> facts) {
    return OldCommunities.scenes(
        (dossier, asOf, choices) -> with(dossier, asOf, facts.apply(plan(asOf))));
  }

  private static RenovationProject.Plan.Builder plan(LocalDate finalisedOn) {
    return new RenovationProject.Plan.Builder()
        .finalisedOn(PartialDate.of(finalisedOn))
        .includesPremises(true);
  }

  /** Works not begun, for which the subdistrict asked by the day, with this plan. */
  private static CommunityDossier with(
      CommunityDossier dossier, LocalDate asOf, RenovationProject.Plan.Builder plan) {
    return OldCommunities.withProject(
        dossier,
        new RenovationProject.Builder()
            .noStartedOn()
            .noAcceptedOn()
            .noFitForManagement()
            .premisesSpec(PreRenovationExamples.settled(asOf))
            .plan(plan.build())
            .build());
  }

  /** Asked for by the day, and left out of the plan. */
  static CommunityDossier omitted(CommunityDossier dossier, LocalDate asOf) {
    return with(dossier, asOf, plan(asOf).includesPremises(false).noArea().noLocation());
  }
}
