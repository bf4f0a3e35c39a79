package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code linli rules} and {@code linli explain}. */
class RulesCommandTest {

  @Test
  void theListIsAnArrayOfEntriesWithEverythingPromised() throws Exception {
    Cli run = Cli.run("rules", "--format", "json");
    JsonNode rules = new ObjectMapper().readTree(run.out());
    assertThat(run.status()).isZero();
    List<String> ids = new ArrayList<>();
    for (JsonNode rule : rules) {
      ids.add(rule.get("id").asText());
      assertThat(rule.get("kind").asText()).matches("RULE|DECISION|COMPUTATION|RESOLVER");
      assertThat(rule.get("revision").asInt()).isPositive();
      assertThat(rule.get("subject").asText()).isNotBlank();
      assertThat(rule.get("territory").asText()).matches("CN|[0-9]+");
      assertThat(rule.get("normFrom").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
      assertThat(rule.get("limbs").isArray()).isTrue();
      for (JsonNode limb : rule.get("limbs")) {
        assertThat(limb.get("id").asText()).isNotBlank();
        assertThat(limb.get("modality").asText()).isNotBlank();
        assertThat(limb.get("severity").asText()).matches("ERROR|WARNING|ADVICE");
      }
      assertThat(rule.get("citations")).isNotEmpty();
      assertThat(rule.at("/citations/0/instrument").asText()).isNotBlank();
      assertThat(rule.at("/citations/0/provision").asText()).isNotBlank();
      assertThat(rule.at("/title/zh").asText()).doesNotContain("«").isNotBlank();
      assertThat(rule.at("/title/en").asText()).doesNotContain("«").isNotBlank();
    }
    assertThat(ids)
        .contains(
            "JS-3-OLD-COMMUNITY-SCOPE",
            "JS-4.2.1-COVERAGE-2025",
            "JS-4.1.2-COMMUNITY-LIAISON",
            "JS-4.4.1-QUARTERLY-JOINT-MEETING",
            "SL-CC-278-PARTICIPATION",
            "SL-CC-278-ORDINARY",
            "SL-CC-278-SPECIAL")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRuleIsExplained(String language) throws Exception {
    JsonNode rules = new ObjectMapper().readTree(Cli.run("rules", "--format", "json").out());
    for (JsonNode rule : rules) {
      Cli run = Cli.run("explain", "--lang", language, rule.get("id").asText());
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains(rule.at("/title/" + language).asText()).doesNotContain("«");
    }
  }

  @Test
  void aMistypedIdIsAnsweredWithTheNearest() {
    Cli run = Cli.run("explain", "SL-CC-278-PARTICIPATON");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("SL-CC-278-PARTICIPATION");
  }
}
