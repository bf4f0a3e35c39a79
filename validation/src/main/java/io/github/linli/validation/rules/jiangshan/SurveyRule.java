package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.ActivityRecord;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.util.EnumSet;

/**
 * JS-4.3.1-SURVEY: the subdistrict surveys every old community, renovated or not (policy 四(三)1
 * s1a). What a comprehensive survey covers is not in the clause: a field that is wanting is noted.
 */
public final class SurveyRule implements Rule<Community> {

  private static final OnRecord<ActivityRecord> SURVEY =
      OnRecord.activity(ActivityRecord.Kind.SURVEY);

  private static final ImmutableSet<ActivityRecord.Field> FIELDS =
      Sets.immutableEnumSet(EnumSet.allOf(ActivityRecord.Field.class));

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.1-SURVEY", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_SURVEY", Modality.MUST, Severity.WARNING, Policy.cite("四(三)1 s1a")),
              Limb.of(
                  "FIELD_MISSING", Modality.DECLARATORY, Severity.ADVICE, Policy.cite("四(三)1 s1a")))
          .addCitations(Policy.cite("四(三)1 s1a"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Scopes.of(community, context, Scopes.OLD_OR_PENDING);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Presence surveyed = SURVEY.by(context.asOf(), context);
    if (surveyed.there().isTrue()) {
      Roster.of(FIELDS, field -> isCovered(field, context))
          .missing()
          .forEach(
              field ->
                  notes.note(
                      Policy.mark("FIELD_MISSING", community)
                          .with("field", new Argument.Term("field." + field))));
    }
    return surveyed.outcome(() -> Outcome.breached(Policy.mark("NO_SURVEY", community)));
  }

  /** Several surveys may cover the fields between them. */
  private static Presence isCovered(ActivityRecord.Field field, Context context) {
    Listing<ActivityRecord> activities = context.records(ActivityRecord.class);
    return Presence.among(
        activities,
        "CommunityDossier.activities",
        each ->
            SURVEY.isOfKind().test(each)
                ? SURVEY
                    .by(context.asOf(), each)
                    .when(
                        each.fields().any(covered -> Ternary.of(covered == field)),
                        "ActivityRecord.fields")
                : Presence.ABSENT);
  }
}
