package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.rules.jiangshan.ScopeFacts.pathA;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.pathB;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.plan;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.scope;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.scopeOn;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "1998-06-20, 1998-09-01", // S01
    "2000-12-31, 2000-12-31", // S02: the cutoff counts
    "2000,       2000",
    "1999,       2000-06",
  })
  void builtAndDeliveredByTheEndOf2000IsTheFirstKind(String built, String delivered) {
    assertThat(scope(pathA(built, delivered))).isEqualTo("IN_SCOPE_A");
  }

  @Test
  void builtBeforeAndDeliveredAfterTheCutoffIsForSomebodyToDetermine() { // S04
    CommunityDossier across = pathA("2000-11-15", "2001-03-01");
    assertThat(scope(across))
        .isEqualTo("UNDETERMINED needs SCOPE_AUTHORITY?BUILT_BEFORE_DELIVERED_AFTER");
    assertThat(scope(across, "builtDateOnly")).isEqualTo("IN_SCOPE_A");
    assertThat(scope(pathA("2000-11-15", "2001-01-01")))
        .isEqualTo("UNDETERMINED needs SCOPE_AUTHORITY?BUILT_BEFORE_DELIVERED_AFTER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1998      | ?         | UNDETERMINED needs Community.deliveredOn",
        "?         | 1999      | UNDETERMINED needs Community.builtOn, "
            + "Community.inRenovationProgramme, SCOPE_AUTHORITY?THREE_DEFICIENCIES",
        "1999      | 1999/2001 | UNDETERMINED needs Community.deliveredOn",
        "2001-01-01| 2001-01-01| UNDETERMINED needs Community.inRenovationProgramme, "
            + "SCOPE_AUTHORITY?THREE_DEFICIENCIES",
      })
  void whatIsUnknownAndMattersIsNeeded(String built, String delivered, String expected) {
    assertThat(scope(pathA(built, delivered))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STATE      | IN_SCOPE_A",
        "COLLECTIVE | OUT_OF_SCOPE because NOT_STATE_LAND, BUILT_BY_2000",
        "MIXED      | UNDETERMINED needs SCOPE_AUTHORITY?MIXED_LAND",
      })
  void theFirstKindStandsOnStateLand(Community.Land land, String expected) {
    CommunityDossier old = pathA("1998", "1998");
    assertThat(scope(old.withCommunity(old.community().withLand(Known.of(land)))))
        .isEqualTo(expected);
    assertThat(scope(old.withCommunity(old.community().withLand(Known.unknown()))))
        .isEqualTo("UNDETERMINED needs Community.land");
  }

  @Test
  void aPlanExcludesFromItsListingUntilTheDayBeforeItsRemoval() { // S05
    CommunityDossier listed =
        pathA("1995-05-01", "1995-07-01")
            .withExclusionPlans(Listing.of(plan("2025-05-02", "2025-06-01", Known.of(true))));
    assertThat(scopeOn("2025-05-01", listed)).isEqualTo("IN_SCOPE_A");
    assertThat(scopeOn("2025-05-02", listed))
        .isEqualTo("OUT_OF_SCOPE because IN_EXCLUSION_PLAN, BUILT_BY_2000");
    assertThat(scopeOn("2025-05-31", listed)).startsWith("OUT_OF_SCOPE");
    assertThat(scopeOn("2025-06-01", listed)).isEqualTo("IN_SCOPE_A");
  }

  @Test
  void aDraftPlanExcludesNothingAndAnUncertainOneIsOpen() {
    CommunityDossier old = pathA("1998", "1998");
    assertThat(
            scope(old.withExclusionPlans(Listing.of(plan("2025-01-01", "none", Known.of(false))))))
        .isEqualTo("IN_SCOPE_A");
    String open = "UNDETERMINED needs CommunityDossier.exclusionPlans";
    assertThat(
            scope(old.withExclusionPlans(Listing.of(plan("2025-01-01", "none", Known.unknown())))))
        .isEqualTo(open);
    assertThat(scope(old.withExclusionPlans(Listing.unknown()))).isEqualTo(open);
    assertThat(
            scope(
                old.withExclusionPlans(
                    Listing.atLeast(List.of(plan("2020", "2021", Known.of(true)))))))
        .isEqualTo(open);
    assertThat(
            scope(
                old.withExclusionPlans(
                    Listing.atLeast(List.of(plan("2020", "none", Known.of(true)))))))
        .startsWith("OUT_OF_SCOPE because IN_EXCLUSION_PLAN");
  }

  @Test
  void builtLaterLackingInThreeRespectsAndInTheProgrammeIsTheSecondKind() {
    assertThat(scope(pathB(c -> c))).isEqualTo("IN_SCOPE_B");
    assertThat(scope(pathB(c -> c.builtOn(date("2001-01-01"))))).isEqualTo("IN_SCOPE_B");
    assertThat(scope(pathB(c -> c.inRenovationProgramme(false))))
        .isEqualTo("OUT_OF_SCOPE because BUILT_AFTER_2000, NOT_IN_PROGRAMME");
    assertThat(scope(pathB(c -> c.servicesLacking(Known.unknown()))))
        .isEqualTo("UNDETERMINED needs SCOPE_AUTHORITY?THREE_DEFICIENCIES");
  }

  @Test
  void oneDeficiencyIsEnoughOnlyUnderTheOption() {
    CommunityDossier one = pathB(c -> c.functionIncomplete(false).facilitiesIncomplete(false));
    assertThat(scope(one)).isEqualTo("OUT_OF_SCOPE because BUILT_AFTER_2000, NOT_LACKING");
    assertThat(scope(one, "anyOfThree")).isEqualTo("IN_SCOPE_B");
  }

  @Test
  void theReadingOfLandIsNotedWhereTheSecondKindHangsOnIt() { // S07
    CommunityDossier collective = pathB(c -> c.land(Community.Land.COLLECTIVE));
    assertThat(scope(collective)).isEqualTo("IN_SCOPE_B + LAND_READING/WARNING");
    assertThat(scope(collective, "strictB"))
        .isEqualTo("OUT_OF_SCOPE because BUILT_AFTER_2000, NOT_STATE_LAND, NOT_STATE_LAND");
    assertThat(scope(pathB(c -> c.land(Known.unknown())))).isEqualTo("IN_SCOPE_B");
    assertThat(scope(collective.withRenovations(Listing.none())))
        .isEqualTo("PENDING_RENOVATION because BY_PATH_B + LAND_READING/WARNING");
    assertThat(
            scope(
                pathB(c -> c)
                    .withExclusionPlans(Listing.of(plan("2025-01-01", "none", Known.of(true))))))
        .isEqualTo("IN_SCOPE_B + LAND_READING/WARNING");
  }

  @Test
  void theDecisionHoldsInJiangshanAndSinceThePolicy() {
    CommunityDossier old = pathA("1998", "1998");
    assertThat(scope(in("330801", old))).isEqualTo("NOT_APPLICABLE because OUTSIDE_TERRITORY");
    assertThat(scope(in("330800", old))).isEqualTo("UNDETERMINED needs Community.division");
    assertThat(scope(in("330881001002", old))).isEqualTo("IN_SCOPE_A");
    assertThat(scope(in("?", old.withRenovations(Listing.unknown()))))
        .isEqualTo("UNDETERMINED needs Community.division, CommunityDossier.renovations");
    assertThat(scopeOn("2025-04-24", old)).isEqualTo("NOT_APPLICABLE because BEFORE_IN_FORCE");
    assertThat(scopeOn("2025-04-25", old)).isEqualTo("IN_SCOPE_A");
  }
}
