package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.rules.jiangshan.ScopeFacts.pathA;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.pathB;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.project;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.scope;
import static io.github.linli.validation.rules.jiangshan.ScopeFacts.scopeOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRenovationTest {

  @Test
  void withoutAcceptanceTheCommunityAwaitsItsRenovation() { // S01
    CommunityDossier old = pathA("1998", "1998");
    String pending = "PENDING_RENOVATION because BY_PATH_A";
    assertThat(scope(old.withRenovations(Listing.none()))).isEqualTo(pending);
    assertThat(scope(old.withRenovations(Listing.of(project("none", Known.unknown())))))
        .isEqualTo(pending);
    assertThat(scope(old.withRenovations(Listing.of(project("2025-06-02", Known.of(true))))))
        .isEqualTo(pending);
    assertThat(scope(old.withRenovations(Listing.of(project("2025-06-01", Known.of(true))))))
        .isEqualTo("IN_SCOPE_A");
  }

  @Test
  void theConclusionOnFitnessIsNeverInferred() {
    CommunityDossier old = pathA("1998", "1998");
    assertThat(scope(old.withRenovations(Listing.of(ScopeFacts.NOT_FIT))))
        .isEqualTo("OUT_OF_SCOPE because NOT_FIT");
    String toDetermine = "UNDETERMINED needs SCOPE_AUTHORITY?FIT_FOR_MANAGEMENT";
    assertThat(scope(old.withRenovations(Listing.of(project("2024", Known.unknown())))))
        .isEqualTo(toDetermine);
    assertThat(scope(old.withRenovations(Listing.of(project("2024", Known.none())))))
        .isEqualTo(toDetermine);
    String records = "UNDETERMINED needs CommunityDossier.renovations";
    assertThat(scope(old.withRenovations(Listing.unknown()))).isEqualTo(records);
    assertThat(scope(old.withRenovations(Listing.atLeast(List.of(ScopeFacts.NOT_FIT)))))
        .isEqualTo(records);
    assertThat(scope(old.withRenovations(Listing.atLeast(List.of(ScopeFacts.FIT)))))
        .isEqualTo("IN_SCOPE_A");
  }

  @ParameterizedTest
  @CsvSource({"?", "2025", "2025-06"})
  void aConclusionOfUnfitnessCountsOnlyOnceAcceptanceIsKnownToHaveCome(String acceptedOn) {
    CommunityDossier old = pathA("1998", "1998");
    assertThat(scope(old.withRenovations(Listing.of(project(acceptedOn, Known.of(false))))))
        .isEqualTo("UNDETERMINED needs RenovationProject.acceptedOn");
  }

  @Test
  void aRecognitionHoldsWhileItsDocumentDoes() {
    CommunityDossier recognised =
        pathB(c -> c.inRenovationProgramme(false))
            .withRecognitions(
                Listing.of(
                    new ScopeRecognition.Builder()
                        .documentNumber("江建〔2025〕1号")
                        .authority("住建局")
                        .recognisedOn(LocalDate.of(2025, 5, 2))
                        .validUntil(LocalDate.of(2025, 12, 31))
                        .build()));
    assertThat(scopeOn("2025-05-01", recognised)).startsWith("OUT_OF_SCOPE");
    assertThat(scopeOn("2025-05-02", recognised))
        .isEqualTo("RECOGNISED because RECOGNITION_DOCUMENT");
    assertThat(scopeOn("2025-12-31", recognised)).startsWith("RECOGNISED");
    assertThat(scopeOn("2026-01-01", recognised)).startsWith("OUT_OF_SCOPE");
  }
}
