package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.rules.jiangshan.ScopeFacts.pathA;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.plan;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.project;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Land, plans and renovation, the elements of scope, each a decision of its own. */
class ScopeElementsTest {

  private static final CommunityDossier OLD = pathA("1995-05-01", "1995-07-01");

  private static Judged judged(CommunityDossier dossier) {
    return Judged.of(dossier, "2025-06-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STATE      | STATE",
        "COLLECTIVE | COLLECTIVE because NOT_STATE_LAND",
        "MIXED      | MIXED needs SCOPE_AUTHORITY?MIXED_LAND",
      })
  void landIsAsRegistered(Community.Land land, String expected) {
    assertThat(judged(withLand(Known.of(land))).decision("STATE_LAND")).isEqualTo(expected);
  }

  @Test
  void landNotRegisteredIsNeeded() {
    assertThat(judged(withLand(Known.unknown())).decision("STATE_LAND"))
        .isEqualTo("UNDETERMINED needs Community.land");
  }

  private static CommunityDossier withLand(Known<Community.Land> land) {
    return OLD.withCommunity(OLD.community().withLand(land));
  }

  private static String exclusion(Listing<ExclusionPlan> plans) {
    return judged(OLD.withExclusionPlans(plans)).decision("EXCLUSION");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-05-01 | NOT_EXCLUDED",
        "2025-05-02 | EXCLUDED because IN_EXPROPRIATION_PLAN",
        "2025-05-31 | EXCLUDED because IN_EXPROPRIATION_PLAN",
        "2025-06-01 | NOT_EXCLUDED",
      })
  void aPlanExcludesFromItsListingToTheDayBeforeItsRemoval(String day, String expected) {
    assertThat(Judged.of(removed("2025-05-02", "2025-06-01"), day).decision("EXCLUSION"))
        .isEqualTo(expected);
  }

  private static CommunityDossier removed(String listedOn, String removedOn) {
    return OLD.withExclusionPlans(Listing.of(plan(listedOn, removedOn, Known.of(true))))
        .withRenovations(Listing.of(project("2024-01-15", Known.of(true))));
  }

  @Test
  void theScopeFollowsThePlan() { // S05
    CommunityDossier listed = removed("2024-05-01", "2025-06-01");
    assertThat(Judged.of(listed, "2025-05-31").decision("EXCLUSION"))
        .isEqualTo("EXCLUDED because IN_EXPROPRIATION_PLAN");
    assertThat(Judged.of(listed, "2025-06-01").decision("EXCLUSION")).isEqualTo("NOT_EXCLUDED");
    assertThat(Judged.of(listed, "2025-05-31").decision("SCOPE"))
        .isEqualTo("OUT_OF_SCOPE because IN_EXCLUSION_PLAN, BUILT_BY_2000");
    assertThat(Judged.of(listed, "2025-06-01").decision("SCOPE")).isEqualTo("IN_SCOPE_A");
  }

  @Test
  void theReasonSaysWhichPlans() {
    ExclusionPlan shantytown =
        new ExclusionPlan.Builder()
            .kind(ExclusionPlan.Kind.SHANTYTOWN)
            .approved(true)
            .listedOn(date("2025-01-01"))
            .noRemovedOn()
            .build();
    ExclusionPlan expropriation = plan("2025-01-01", "none", Known.of(true));
    assertThat(exclusion(Listing.of(shantytown))).isEqualTo("EXCLUDED because IN_SHANTYTOWN_PLAN");
    assertThat(exclusion(Listing.of(expropriation, shantytown)))
        .isEqualTo("EXCLUDED because IN_SHANTYTOWN_PLAN, IN_EXPROPRIATION_PLAN");
  }

  @Test
  void aDraftExcludesNothing() {
    ExclusionPlan draft = plan("2025-01-01", "none", Known.of(false));
    assertThat(exclusion(Listing.of(draft))).isEqualTo("DRAFT_ONLY because PLAN_NOT_APPROVED");
    assertThat(exclusion(Listing.of(draft, plan("2025-01-01", "none", Known.of(true)))))
        .isEqualTo("EXCLUDED because IN_EXPROPRIATION_PLAN");
    assertThat(exclusion(Listing.of(plan("2025-01-01", "2025-06-01", Known.of(false)))))
        .isEqualTo("NOT_EXCLUDED");
    assertThat(exclusion(Listing.of(plan("?", "none", Known.of(false)))))
        .isEqualTo("NOT_EXCLUDED"); // whenever it was listed
  }

  @Test
  void plansNotAllKnownLeaveItOpen() {
    String open = "UNDETERMINED needs CommunityDossier.exclusionPlans";
    assertThat(exclusion(Listing.unknown())).isEqualTo(open);
    assertThat(exclusion(Listing.atLeast(List.of(plan("2025-01-01", "none", Known.of(false))))))
        .isEqualTo(open);
    assertThat(exclusion(Listing.of(plan("2025-01-01", "none", Known.unknown())))).isEqualTo(open);
    assertThat(exclusion(Listing.atLeast(List.of(plan("2025-01-01", "none", Known.of(true))))))
        .startsWith("EXCLUDED");
    assertThat(exclusion(Listing.none())).isEqualTo("NOT_EXCLUDED");
  }

  private static String renovated(RenovationProject... projects) {
    return renovated(Listing.of(projects));
  }

  private static String renovated(Listing<RenovationProject> projects) {
    return judged(OLD.withRenovations(projects)).decision("RENOVATED");
  }

  @Test
  void acceptanceAndConclusionDecideTogether() {
    assertThat(renovated(project("2024-11-30", Known.of(true)))).isEqualTo("FIT");
    assertThat(renovated(project("2024-11-30", Known.of(false)))).isEqualTo("NOT_FIT");
    assertThat(renovated(project("2025-06-01", Known.of(true)))).isEqualTo("FIT");
    assertThat(renovated(project("2025-06-02", Known.of(true)))).isEqualTo("NOT_COMPLETED");
    assertThat(renovated(project("none", Known.unknown()))).isEqualTo("NOT_COMPLETED");
    assertThat(renovated(Listing.none())).isEqualTo("NOT_COMPLETED");
    assertThat(renovated(project("2024", Known.of(false)), project("2025-01", Known.of(true))))
        .isEqualTo("FIT");
  }

  @Test
  void withoutAConclusionSomebodyHasToDrawOne() {
    assertThat(renovated(project("2024-11-30", Known.unknown())))
        .isEqualTo("UNDETERMINED needs SCOPE_AUTHORITY?FIT_FOR_MANAGEMENT");
    String records = "UNDETERMINED needs CommunityDossier.renovations";
    assertThat(renovated(Listing.unknown())).isEqualTo(records);
    assertThat(renovated(project("?", Known.of(false))))
        .isEqualTo("UNDETERMINED needs RenovationProject.acceptedOn");
    assertThat(renovated(Listing.atLeast(List.of(project("2024", Known.of(false))))))
        .isEqualTo(records);
  }

  @ParameterizedTest
  @CsvSource({"STATE_LAND", "EXCLUSION", "RENOVATED"})
  void theElementsHoldInJiangshanAndSinceThePolicy(String decision) {
    assertThat(judged(in("330801", OLD)).decision(decision))
        .isEqualTo("NOT_APPLICABLE because OUTSIDE_TERRITORY");
    assertThat(judged(in("?", OLD)).decision(decision))
        .isEqualTo("UNDETERMINED needs Community.division");
    assertThat(Judged.of(OLD, "2025-04-24").decision(decision))
        .isEqualTo("NOT_APPLICABLE because BEFORE_IN_FORCE");
  }
}
