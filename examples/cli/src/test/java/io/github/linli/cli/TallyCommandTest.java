package io.github.linli.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code linli tally} on the published votes: each comes out as examples/data/votes-expected.yaml
 * says.
 */
class TallyCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Map<String, JsonNode> tallied(String file) throws Exception {
    Cli run = Cli.run("tally", "--format", "json", Cli.data(file));
    assertThat(run.status()).isZero();
    Map<String, JsonNode> votes = new TreeMap<>();
    for (JsonNode vote : JSON.readTree(run.out())) {
      if (!vote.has("type")) {
        votes.put(vote.get("id").asText(), vote);
      }
    }
    return votes;
  }

  @TestFactory
  Stream<DynamicTest> everyPublishedVoteComesOutAsExpected() throws Exception {
    Map<String, JsonNode> votes = tallied("votes.yaml");
    JsonNode expected = new YAMLMapper().readTree(Cli.DATA.resolve("votes-expected.yaml").toFile());
    List<String> ids = new ArrayList<>();
    expected.fieldNames().forEachRemaining(ids::add);
    assertThat(ids)
        .hasSizeGreaterThanOrEqualTo(16)
        .containsExactlyInAnyOrderElementsOf(votes.keySet());
    return ids.stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id, () -> comesOutAs(expected.get(id), requireNonNull(votes.get(id)))));
  }

  private static void comesOutAs(JsonNode expected, JsonNode vote) {
    assertThat(vote.get("regime").asText()).isEqualTo(expected.get("regime").asText());
    outcome(expected, "outcome", vote.get("outcome").asText());
    outcome(expected, "without_deemed", merged(vote, "WITHOUT_DEEMED"));
    outcome(expected, "with_invalid", merged(vote, "WITH_INVALID"));
    if (expected.has("certain")) {
      assertThat(expected.get("certain").asText()).isEqualTo("not-adopted");
      assertThat(vote.get("certainlyNotAdopted").asBoolean()).isTrue();
    }
    legs(expected, vote.get("alternatives"));
    if (expected.has("by_regime")) {
      expected
          .get("by_regime")
          .properties()
          .forEach(law -> underLaw(law.getKey(), law.getValue(), vote));
    }
    figures(expected.get("figures"), vote.get("alternatives").get(0).at("/counts/AS_DECLARED"));
    misprints(expected.get("misprints"), vote.get("printed"));
  }

  private static void outcome(JsonNode expected, String name, String actual) {
    if (expected.has(name)) {
      assertThat(actual.toLowerCase(Locale.ROOT).replace('_', '-'))
          .as(name)
          .isEqualTo(expected.get(name).asText());
    }
  }

  /** What all laws and kinds of matter agree on. */
  private static String merged(JsonNode vote, String counting) {
    List<String> outcomes = new ArrayList<>();
    for (JsonNode alternative : vote.get("alternatives")) {
      JsonNode count = alternative.at("/counts/" + counting + "/outcome");
      outcomes.add(
          count.isMissingNode()
              ? alternative.at("/counts/AS_DECLARED/outcome").asText()
              : count.asText());
    }
    return outcomes.stream().distinct().count() == 1 ? outcomes.get(0) : "UNDECIDED";
  }

  private static void underLaw(String law, JsonNode expected, JsonNode vote) {
    List<JsonNode> under = new ArrayList<>();
    vote.get("alternatives")
        .forEach(
            alternative -> {
              if (alternative.get("regime").asText().equals(law)) {
                under.add(alternative);
              }
            });
    assertThat(under).as(law).isNotEmpty();
    legs(expected, under);
    List<String> outcomes =
        under.stream()
            .map(each -> each.at("/counts/AS_DECLARED/outcome").asText())
            .distinct()
            .toList();
    outcome(expected, "outcome", outcomes.size() == 1 ? outcomes.get(0) : "UNDECIDED");
  }

  private static void legs(JsonNode expected, Iterable<JsonNode> alternatives) {
    for (String question : List.of("participation", "approval")) {
      for (String measure : List.of("area", "heads")) {
        String field =
            question + measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1);
        List<String> met = new ArrayList<>();
        alternatives.forEach(
            each -> met.add(each.at("/counts/AS_DECLARED/" + field + "/met").asText()));
        String agreed = met.stream().distinct().count() == 1 ? met.get(0) : "UNKNOWN";
        assertThat(Map.of("TRUE", "met", "FALSE", "failed", "UNKNOWN", "undecided").get(agreed))
            .as(question + " by " + measure)
            .isEqualTo(expected.get(question).get(measure).asText());
      }
    }
  }

  /** "unknown" says that the figure was not printed; what bounds follow is then ours to tell. */
  private static void figures(JsonNode expected, JsonNode count) {
    for (String measure : List.of("Area", "Heads")) {
      JsonNode wanted = expected.get(measure.toLowerCase(Locale.ROOT));
      Map<String, String> actual = new HashMap<>();
      actual.put("total", count.at("/participation" + measure + "/whole").asText());
      actual.put("participating", count.at("/participation" + measure + "/part").asText());
      actual.put("approving", count.at("/approval" + measure + "/part").asText());
      wanted
          .properties()
          .forEach(
              figure -> {
                if (!figure.getValue().asText().equals("unknown")) {
                  assertThat(actual.get(figure.getKey()))
                      .as(figure.getKey() + " " + measure)
                      .isEqualTo(figure.getValue().asText());
                }
              });
    }
  }

  private static void misprints(JsonNode expected, JsonNode printed) {
    List<String> wanted = new ArrayList<>();
    expected.forEach(
        each ->
            wanted.add(each.get("printed").asText() + " -> " + each.get("recomputed").asText()));
    List<String> found = new ArrayList<>();
    printed.forEach(
        check -> {
          assertThat(check.get("agrees").asText()).isNotEqualTo("UNKNOWN");
          if (check.get("agrees").asText().equals("FALSE")) {
            found.add(check.get("printed").asText() + " -> " + check.get("recomputed").asText());
          }
        });
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void communitiesWithoutVotesAreInOrderInARegister() {
    Cli register = Cli.run("tally", Cli.data("register.ndjson"));
    assertThat(register.status()).isZero();
    assertThat(register.out()).contains("■ D01/R1 ").contains("拒收 0");
    assertThat(Cli.run("tally", Cli.data("communities.csv")).status()).isEqualTo(2);
  }

  @Test
  void theSameVotesInCsvComeOutTheSame() throws Exception {
    Map<String, JsonNode> yaml = tallied("votes.yaml");
    Map<String, JsonNode> csv = tallied("votes.csv");
    assertThat(csv).hasSizeGreaterThanOrEqualTo(3);
    csv.forEach(
        (id, vote) -> {
          assertThat(vote.get("outcome"))
              .as(id)
              .isEqualTo(requireNonNull(yaml.get(id)).get("outcome"));
          assertThat(vote.get("alternatives"))
              .as(id)
              .isEqualTo(requireNonNull(yaml.get(id)).get("alternatives"));
        });
  }

  @Test
  void theMisprintedPercentageIsToldWithWhatItShouldRead() {
    Cli run = Cli.run("tally", Cli.data("votes.yaml"));
    assertThat(run.section("■ V01 "))
        .anyMatch(line -> line.contains("印错") && line.contains("64.28%") && line.contains("63.49%"))
        .anyMatch(line -> line.contains("超过 15612.53 ㎡"))
        .anyMatch(line -> line.contains("641 / 817 人 = 641/817 = 78.4578%"))
        .anyMatch(line -> line.contains("无效票计入参与:通过"));
    assertThat(run.out()).contains("印错 3 处").doesNotContain("«");
  }

  @Test
  void whatIsShortIsToldInSquareMetresAndPersons() {
    String vote =
        "{\"linli\":\"0.1\",\"type\":\"Resolution\",\"data\":{\"id\":\"R\",\"matter\":\"M4_MANAGER\","
            + "\"decidedOn\":\"2025-08-16\",\"tally\":{\"electorate\":{\"scope\":\"WHOLE_AREA\"},"
            + "\"area\":{\"total\":9000.00,\"participating\":5687.60,\"approving\":5000.00},"
            + "\"heads\":{\"total\":90,\"participating\":56,\"approving\":50}}}}";
    Cli zh = Cli.run(vote.getBytes(StandardCharsets.UTF_8), "tally", "-");
    assertThat(zh.out()).contains("缺 312.40 ㎡").contains("缺 4 人").contains("参与表决不足");
    Cli en = Cli.run(vote.getBytes(StandardCharsets.UTF_8), "tally", "--lang", "en", "-");
    assertThat(en.out()).contains("short by 312.40 m²").contains("short by 4 persons");
  }

  @Test
  void aLedgerRowThatCannotBeUsedIsRefusedAndTheRestIsCounted() throws Exception {
    String csv =
        """
        id,小区,类别,决定日,总面积,总人数,参与面积,参与人数,同意面积,同意人数
        A,甲,M4,2025-08-16,9000.00,90,6000.00,60,4000.00,40
        B,乙,M4,2025-02-30,9000.00,90,6000.00,60,4000.00,40
        C,丙,M4,2025-08-16,9000.00,90,95oo,60,4000.00,40
        """;
    java.nio.file.Path file = java.nio.file.Files.createTempFile("votes", ".csv");
    java.nio.file.Files.writeString(file, csv);
    Cli run = Cli.run("tally", "--lang", "en", file.toString());
    java.nio.file.Files.delete(file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .contains("adopted 1")
        .contains(":3: ", "2025-02-30", "a day that exists")
        .contains(":4: ", "参与面积", "95oo");
  }
}
