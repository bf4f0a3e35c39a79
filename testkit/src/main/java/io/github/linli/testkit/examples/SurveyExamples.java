package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ActivityRecord;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.3.1-SURVEY. */
final class SurveyExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  @Override
  public String entry() {
    return "JS-4.3.1-SURVEY";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            ScopeExamples.inOldOrPending(
                (dossier, asOf, choices) ->
                    with(dossier, survey(Days.dates(FIRST, asOf).next(choices)))))
        .put(
            Expectation.breached("NO_SURVEY"),
            ScopeExamples.inOldOrPending(SurveyExamples::withoutSurvey))
        .put(
            Expectation.noted("FIELD_MISSING"),
            ScopeExamples.inOldOrPending(
                (dossier, asOf, choices) ->
                    with(
                        dossier,
                        survey(Days.dates(FIRST, asOf).next(choices))
                            .fields(Gens.constants(ActivityRecord.Field.class).next(choices)))))
        .put(
            Expectation.UNDECIDED,
            ScopeExamples.inOldOrPending(
                (dossier, asOf, choices) -> dossier.withActivities(Listing.unknown())))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                Background.inJiangshan(
                    Background.asOf(), (dossier, asOf, choices) -> ScopeExamples.newer(dossier))))
        .buildOrThrow();
  }

  private static CommunityDossier with(CommunityDossier dossier, ActivityRecord.Builder survey) {
    return dossier.withActivities(Listing.of(survey.build()));
  }

  /** A survey of all fields. */
  static ActivityRecord.Builder survey(PartialDate day) {
    return ModeConsultationExamples.done(ActivityRecord.Kind.SURVEY, day)
        .fields(ActivityRecord.Field.values());
  }

  /** Nothing at all, something else, or a survey of the day after. */
  private static CommunityDossier withoutSurvey(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return switch (choices.below(3)) {
      case 0 -> dossier.withActivities(Listing.none());
      case 1 ->
          with(
              dossier,
              ModeConsultationExamples.done(ActivityRecord.Kind.PUBLICITY, PartialDate.of(asOf)));
      default -> with(dossier, survey(PartialDate.of(asOf.plusDays(1))));
    };
  }
}
