package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.Waiver;
import io.github.linli.validation.books.Books;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a deployment sets and grants, in the JSON of basis and reports. */
class ReportJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final Waiver WAIVER =
      new Waiver.Builder()
          .community("C1")
          .target("JS-4.1.2-COMMUNITY-LIAISON")
          .documentNumber("江街〔2025〕7号")
          .authority("虚构街道")
          .lastDay(AS_OF)
          .reason("整体搬迁中")
          .build();
  private static final Deployment DEPLOYMENT =
      Deployment.builder()
          .validUntil("jiangshan-2025-13", LocalDate.of(2027, 4, 24))
          .waive(WAIVER)
          .recognise(
              "C1",
              new ScopeRecognition.Builder()
                  .documentNumber("江建〔2025〕1号")
                  .authority("住建局")
                  .recognisedOn(LocalDate.of(2025, 5, 2))
                  .noValidUntil()
                  .build())
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

  private static JsonNode report(String community, Deployment deployment) throws IOException {
    return JSON.readTree(ReportJson.report(check(community, deployment)));
  }

  private static JsonNode basis(Deployment deployment) throws IOException {
    return JSON.readTree(ReportJson.basis(check("C1", deployment).basis()));
  }

  @Test
  void theReportOfACommunityListsWhatItIsGranted() throws IOException {
    JsonNode granted = report("C1", DEPLOYMENT);
    assertThat(granted.get("waivers"))
        .hasToString(
            "[{\"community\":\"C1\",\"target\":\"JS-4.1.2-COMMUNITY-LIAISON\","
                + "\"documentNumber\":\"江街〔2025〕7号\",\"authority\":\"虚构街道\","
                + "\"lastDay\":\"2026-03-31\",\"reason\":\"整体搬迁中\"}]");
    assertThat(granted.get("recognitions"))
        .hasToString(
            "[{\"community\":\"C1\",\"documentNumber\":\"江建〔2025〕1号\","
                + "\"authority\":\"住建局\",\"recognisedOn\":\"2025-05-02\"}]");
    assertThat(granted.get("results").findValuesAsText("reason")).contains("WAIVED");
    assertThat(granted.get("decisions").findValuesAsText("value")).contains("RECOGNISED");
    assertThat(report("C2", DEPLOYMENT).has("waivers")).isFalse();
    assertThat(report("C2", DEPLOYMENT).has("recognitions")).isFalse();
    assertThat(report("C1", Deployment.DEFAULT).has("waivers")).isFalse();
  }

  @Test
  void theBasisListsAllGrantsAndUpToWhenEachTextHolds() throws IOException {
    JsonNode basis = basis(DEPLOYMENT);
    assertThat(basis.get("waivers")).hasSize(1);
    assertThat(basis.get("recognitions")).hasSize(1);
    assertThat(instrument(basis, "jiangshan-2025-13"))
        .contains("\"validity\":\"SET\",\"validUntil\":\"2027-04-24\"");
    JsonNode unset = basis(Deployment.DEFAULT);
    assertThat(unset.get("waivers")).isEmpty();
    assertThat(unset.get("recognitions")).isEmpty();
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
