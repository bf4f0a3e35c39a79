package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.books.Books;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a deployment sets, in the JSON of the basis. */
class ReportJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final Deployment DEPLOYMENT =
      Deployment.builder()
          .validUntil("jiangshan-2025-13", LocalDate.of(2027, 4, 24))
          .build();

  private static Report check(String community, Deployment deployment) {
    CommunityDossier dossier =
        new CommunityDossier.Builder()
            .community(
                new Community.Builder()
                    .id(community)
                    .name("甲小区")
                    .division(DivisionCode.of("330881"))
                    .build())
            .build();
    return PolicyValidator.of(Books.jiangshan(), Books.nation())
        .with(deployment)
        .check(dossier, AS_OF);
  }

  private static JsonNode basis(Deployment deployment) throws IOException {
    return JSON.readTree(ReportJson.basis(check("C1", deployment).basis()));
  }

  @Test
  void theBasisTellsUpToWhenEachTextHolds() throws IOException {
    JsonNode basis = basis(DEPLOYMENT);
    assertThat(instrument(basis, "jiangshan-2025-13"))
        .contains("\"validity\":\"SET\",\"validUntil\":\"2027-04-24\"");
    JsonNode unset = basis(Deployment.DEFAULT);
    assertThat(instrument(unset, "jiangshan-2025-13"))
        .contains("\"validity\":\"NOT_WRITTEN\"")
        .doesNotContain("validUntil");
    assertThat(instrument(unset, "civil-code-2020"))
        .contains("\"validity\":\"OPEN_ENDED\"")
        .doesNotContain("validUntil");
  }

  private static String instrument(JsonNode basis, String id) {
    for (JsonNode each : basis.get("instruments")) {
      if (each.get("id").asText().equals(id)) {
        return each.toString();
      }
    }
    throw new AssertionError("no instrument " + id);
  }
}
