package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.activity;
import static io.github.linli.validation.support.Facts.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ActivityRecord;
import io.github.linli.community.ActivityRecord.Field;
import io.github.linli.community.ActivityRecord.Kind;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Judged;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyTest {

  private static final String NO_SURVEY = "breached NO_SURVEY/WARNING";

  private static CommunityDossier with(ActivityRecord... activities) {
    return ScopeFacts.pathA("1998", "1999").withActivities(Listing.of(activities));
  }

  private static ActivityRecord survey(String doneOn, Field... fields) {
    return new ActivityRecord.Builder()
        .kind(Kind.SURVEY)
        .doneOn(date(doneOn))
        .fields(fields)
        .build();
  }

  private static String judged(CommunityDossier dossier) {
    return on("2025-06-01", dossier);
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-4.3.1-SURVEY");
  }

  @Test
  void aSurveyIsDoneFromItsDayOn() {
    CommunityDossier dossier = with(survey("2025-06-01", Field.values()));
    assertThat(on("2025-05-31", dossier)).isEqualTo(NO_SURVEY);
    assertThat(on("2025-06-01", dossier)).isEqualTo("met");
  }

  @Test
  void oneBeforeThePolicyCounts() {
    assertThat(judged(with(survey("2023", Field.values())))).isEqualTo("met");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SURVEY")
  void nothingElseIsASurvey(Kind kind) {
    assertThat(judged(with(activity(kind, "2025-05-01")))).isEqualTo(NO_SURVEY);
    assertThat(judged(with(activity(kind, "?")))).isEqualTo(NO_SURVEY);
  }

  @Test
  void whatIsUnknownIsNamedAndNothingElse() {
    assertThat(judged(with(survey("?")))).isEqualTo("undecided ActivityRecord.doneOn");
    assertThat(judged(with(survey("2025")))).isEqualTo("undecided ActivityRecord.doneOn");
    assertThat(judged(with().withActivities(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.activities");
    assertThat(
            judged(
                with()
                    .withActivities(
                        Listing.atLeast(List.of(activity(Kind.PUBLICITY, "2025-05-01"))))))
        .isEqualTo("undecided CommunityDossier.activities");
  }

  @ParameterizedTest
  @EnumSource
  void aFieldThatIsMissingIsNoted(Field missing) {
    Field[] others = EnumSet.complementOf(EnumSet.of(missing)).toArray(Field[]::new);
    assertThat(judged(with(survey("2025-05-01", others)))).isEqualTo("met + FIELD_MISSING/ADVICE");
    assertThat(judged(with(survey("2025-05-01", others), survey("2024-05-01", missing))))
        .isEqualTo("met");
    assertThat(judged(with(survey("2025-05-01", others), survey("2025-06-02", missing))))
        .isEqualTo("met + FIELD_MISSING/ADVICE");
  }

  @Test
  void aFieldNobodyNamedIsNotedOnlyWhereAllIsKnown() {
    Field[] others = {Field.LAND};
    CommunityDossier partial =
        with().withActivities(Listing.atLeast(List.of(survey("2025-05-01", others))));
    assertThat(judged(partial)).isEqualTo("met");
    assertThat(judged(with(activity(Kind.SURVEY, "2025-05-01")))).isEqualTo("met");
    assertThat(judged(with(survey("2025-05-01", others), activity(Kind.SURVEY, "?"))))
        .isEqualTo("met");
  }

  @Test
  void oldCommunitiesNotYetRenovatedAreAskedToo() {
    CommunityDossier dossier = with();
    assertThat(judged(dossier.withRenovations(Listing.none()))).isEqualTo(NO_SURVEY);
    assertThat(judged(dossier.withRenovations(Listing.of(ScopeFacts.NOT_FIT))))
        .isEqualTo("not-applicable SCOPE_OUT_OF_SCOPE");
    assertThat(judged(dossier.withCommunity(dossier.community().withLand(Known.unknown()))))
        .isEqualTo("undecided Community.land");
    assertThat(on("2025-04-24", dossier)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", dossier)).isEqualTo(NO_SURVEY);
  }
}
