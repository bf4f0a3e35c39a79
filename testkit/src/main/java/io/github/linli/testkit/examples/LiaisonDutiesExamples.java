package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ActivityRecord;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.1.2-LIAISON-DUTIES. Three months are 89 to 92 days. */
final class LiaisonDutiesExamples implements ExamplesOf {

  static final ImmutableList<ActivityRecord.Kind> KINDS =
      ImmutableList.of(
          ActivityRecord.Kind.LIAISON_CONTACT,
          ActivityRecord.Kind.LIAISON_COORDINATION,
          ActivityRecord.Kind.LIAISON_MEDIATION);

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Gen<LocalDate> AFTER_AN_INTERVAL =
      Background.since(Background.IN_FORCE.plusDays(93));

  @Override
  public String entry() {
    return "JS-4.1.2-LIAISON-DUTIES";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            of(
                Background.asOf(),
                0,
                (dossier, asOf, choices) ->
                    dossier.withActivities(
                        Activities.with(
                            dossier.activities(),
                            Activities.one(KINDS, asOf.minusDays(89), asOf, choices)))))
        .put(
            Expectation.breached("NO_ACTIVITY"),
            of(AFTER_AN_INTERVAL, 93, LiaisonDutiesExamples::nothing))
        .put(
            Expectation.OPEN,
            of(
                Background.asOf(),
                0,
                (dossier, asOf, choices) ->
                    nothing(begun(dossier, asOf.minusDays(89), asOf, choices), asOf, choices)))
        .put(
            Expectation.UNDECIDED,
            of(
                AFTER_AN_INTERVAL,
                93,
                (dossier, asOf, choices) ->
                    dossier.withActivities(
                        Listing.atLeast(nothing(dossier, asOf, choices).activities().items()))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                of(
                    Background.asOf(),
                    0,
                    (dossier, asOf, choices) ->
                        dossier.withLiaisons(
                            Listing.of(
                                LiaisonExamples.inPlace(asOf, choices)
                                    .fullTime(false)
                                    .primary(false)
                                    .build()))),
                of(
                    Background.asOf(),
                    1,
                    (dossier, asOf, choices) ->
                        dossier.withLiaisons(
                            Listing.of(
                                fullTime(FIRST, asOf.minusDays(1), choices)
                                    .endedOn(PartialDate.of(asOf.minusDays(1)))
                                    .build())))))
        .buildOrThrow();
  }

  /** A full-time worker who has been there for so many days. */
  private static Gen<Scene> of(Gen<LocalDate> days, int since, Background.Facts facts) {
    return Background.inJiangshan(
        days,
        (dossier, asOf, choices) ->
            facts.in(begun(dossier, FIRST, asOf.minusDays(since), choices), asOf, choices));
  }

  private static CommunityDossier begun(
      CommunityDossier dossier, LocalDate first, LocalDate last, Choices choices) {
    return dossier.withLiaisons(Listing.of(fullTime(first, last, choices).build()));
  }

  private static CommunityLiaison.Builder fullTime(
      LocalDate first, LocalDate last, Choices choices) {
    return new CommunityLiaison.Builder()
        .fullTime(true)
        .primary(true)
        .startedOn(Days.dates(first, last).next(choices))
        .noEndedOn();
  }

  private static CommunityDossier nothing(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return dossier.withActivities(
        Activities.without(dossier.activities(), KINDS, asOf.minusDays(92), asOf));
  }
}
