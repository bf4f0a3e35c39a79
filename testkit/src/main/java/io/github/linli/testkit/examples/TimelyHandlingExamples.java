package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Parameter;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Examples of JS-4.1.3-LAWFUL-TIMELY-HANDLING. */
final class TimelyHandlingExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.1.3-LAWFUL-TIMELY-HANDLING";
  }

  private static final int DAYS = 15;

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, closed(DAYS, DAYS).map(TimelyHandlingExamples::set))
        .put(
            Expectation.breached("OVERDUE"),
            Gens.oneOf(
                    closed(DAYS + 1, DAYS + 1), reported(DAYS + 1, report -> report.noClosedOn()))
                .map(TimelyHandlingExamples::set))
        .put(
            Expectation.OPEN,
            reported(DAYS, report -> report.noClosedOn()).map(TimelyHandlingExamples::set))
        .put(Expectation.UNDECIDED, reported(DAYS + 1, report -> report.noClosedOn()))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy()
                    .map(scene -> withReports(scene, Listing.of(report(scene.asOf()).build()))),
                reported(5, report -> report.noAcceptedOn().noClosedOn())))
        .buildOrThrow();
  }

  /** A report accepted so many days ago and closed so many days later. */
  private static Gen<Scene> closed(int ago, int later) {
    return Background.inJiangshan(
        Background.since(Background.IN_FORCE.plusDays(60)),
        (dossier, asOf, choices) ->
            dossier.withViolationReports(
                Listing.of(
                    report(asOf.minusDays(ago))
                        .closedOn(PartialDate.of(asOf.minusDays(ago).plusDays(later)))
                        .build())));
  }

  private static Gen<Scene> reported(int ago, UnaryOperator<ViolationReport.Builder> more) {
    return Background.inJiangshan(
        Background.since(Background.IN_FORCE.plusDays(60)),
        (dossier, asOf, choices) ->
            dossier.withViolationReports(
                Listing.of(more.apply(report(asOf.minusDays(ago))).build())));
  }

  private static ViolationReport.Builder report(LocalDate accepted) {
    return new ViolationReport.Builder()
        .id("V1")
        .kind(ViolationReport.Kind.DUMPING)
        .reportedOn(PartialDate.of(accepted))
        .acceptedOn(PartialDate.of(accepted));
  }

  private static Scene withReports(Scene scene, Listing<ViolationReport> reports) {
    return Scene.of(
        ((CommunityDossier) scene.dossier()).withViolationReports(reports), scene.asOf());
  }

  private static Scene set(Scene scene) {
    return scene.under(
        Deployment.builder().set(Parameter.days("timelyDays.dumping"), DAYS).build());
  }
}
