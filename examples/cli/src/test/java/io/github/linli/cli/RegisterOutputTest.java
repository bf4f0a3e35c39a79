package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code linli check} says of the register as a whole. */
class RegisterOutputTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AS_OF = "2026-03-31";
  private static final String IN_OFFICE =
      "\"committees\":[{\"electedOn\":\"2025-06-01\",\"termEndsOn\":\"2028-06-01\","
          + "\"dissolvedOn\":{\"none\":true}}],\"interimCommittees\":[]";
  private static final String NOBODY = "\"committees\":[],\"interimCommittees\":[]";
  private static final String NOT_KNOWN = "\"interimCommittees\":[]";

  private static String community(String id, String facts) {
    return "{\"linli\":\"0.1\",\"type\":\"CommunityDossier\",\"data\":{\"community\":{\"id\":\""
        + id
        + "\",\"name\":\"示例"
        + id
        + "\",\"division\":\"330881\"},"
        + facts
        + "}}\n";
  }

  private static Cli check(String lines, String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", "--as-of", AS_OF, "-"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Cli.run(lines.getBytes(StandardCharsets.UTF_8), args);
  }

  private static final String THREE =
      community("A", IN_OFFICE) + community("B", NOBODY) + community("C", NOT_KNOWN);

  @Test
  void ratesAndOutcomesStandAfterTheCommunitiesInBothLanguages() {
    assertThat(check(THREE).section("台账整体:3 个小区"))
        .contains(
            "  比率 JS-4.2.1-COVERAGE-RATE:业委会(临时管委会)覆盖率,截至 2026-03-31:0.3333 至 0.6667"
                + "(覆盖 1、未覆盖 1、是否覆盖不明 1)",
            "  警告  未达目标:业委会(临时管委会)覆盖率 0.3333 至 0.6667,未覆盖:示例B")
        .anyMatch(line -> line.startsWith("  不能判定 JS-1-FULL-COVERAGE-GOAL:"))
        .anyMatch(line -> line.startsWith("  未到期 JS-2-PROFESSIONAL-COVERAGE:"));
    assertThat(check(THREE, "--lang", "en").section("the register as a whole: 3 communities"))
        .anyMatch(line -> line.contains("as of 2026-03-31: 0.3333 to 0.6667 (covered 1, not"))
        .anyMatch(
            line ->
                line.endsWith(
                    "Goal missed: Owners' committees and interim committees cover 0.3333 to 0.6667;"
                        + " not covered: 示例B"))
        .noneMatch(line -> line.contains("«"));
  }

  @Test
  void thePageOnTheCommandLineShowsWhatTheRegisterOfTheExamplesGives() throws Exception {
    List<String> shown =
        Files.readAllLines(Path.of("../../docs/cli.md")).stream()
            .dropWhile(line -> !line.startsWith("    ■ 台账整体"))
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.substring(4))
            .toList();
    Cli run = Cli.run("check", "--as-of", AS_OF, Cli.data("register.ndjson"));
    assertThat(shown).hasSize(3);
    assertThat(run.section("■ 台账整体")).containsAll(shown);
  }

  @Test
  void jsonHasExactFractions() throws Exception {
    JsonNode register = JSON.readTree(check(THREE, "--format", "json").out()).get("register");
    assertThat(register.get("communities").asInt()).isEqualTo(3);
    assertThat(register.at("/report/subject/type").asText()).isEqualTo("Register");
    JsonNode rate = rate(register, "JS-4.2.1-COVERAGE-RATE");
    assertThat(rate.get("on").asText()).isEqualTo(AS_OF);
    assertThat(rate.get("low").asText()).isEqualTo("1/3");
    assertThat(rate.get("high").asText()).isEqualTo("2/3");
    assertThat(rate.at("/counts/COVERED").asInt()).isEqualTo(1);
    assertThat(rate.at("/counts/UNKNOWN").asInt()).isEqualTo(1);
    assertThat(rate.at("/counts/PERHAPS_COVERED").asInt()).isZero();
    assertThat(rate.at("/uncovered/0/id").asText()).isEqualTo("B");
    JsonNode arguments = register.findValue("arguments");
    assertThat(arguments.at("/rate/high").asText()).isEqualTo("2/3");
    assertThat(arguments.at("/list/first/0").asText()).isEqualTo("示例B");
    assertThat(arguments.at("/list/count").asInt()).isEqualTo(1);
  }

  private static JsonNode rate(JsonNode register, String rule) {
    for (JsonNode rate : register.at("/report/rates")) {
      if (rate.get("rule").asText().equals(rule)) {
        return rate;
      }
    }
    throw new AssertionError("no rate of " + rule);
  }

  @Test
  void ndjsonHasALineOfItsOwnBeforeTheSummary() throws Exception {
    List<String> lines = check(THREE, "--format", "ndjson").out().lines().toList();
    JsonNode line = JSON.readTree(lines.get(lines.size() - 2));
    assertThat(line.get("type").asText()).isEqualTo("Register");
    assertThat(line.get("communities").asInt()).isEqualTo(3);
    assertThat(rate(line, "JS-4.2.1-COVERAGE-RATE").get("low").asText()).isEqualTo("1/3");
  }

  @Test
  void itsFindingsCountLikeAnyOther() throws Exception {
    JsonNode root = JSON.readTree(check(THREE, "--format", "json").out());
    long warnings = root.findValuesAsText("severity").stream().filter("WARNING"::equals).count();
    assertThat(root.get("register").findValuesAsText("severity")).contains("WARNING");
    assertThat(root.at("/summary/WARNING").asLong()).isEqualTo(warnings);
    assertThat(root.at("/summary/documents").asInt()).isEqualTo(3);
  }

  @Test
  void ofManyUncoveredTwentyAreNamed() {
    StringBuilder lines = new StringBuilder();
    for (int i = 100; i < 125; i++) {
      lines.append(community("K" + i, NOBODY));
    }
    assertThat(check(lines.toString()).section("台账整体:25 个小区"))
        .anyMatch(line -> line.endsWith("、示例K119等 25 个小区"))
        .noneMatch(line -> line.contains("示例K120"));
  }

  @Test
  void whereNoCommunityWasReadThereIsNoRegister() throws Exception {
    Cli refused = check("{}\n", "--format", "json");
    assertThat(JSON.readTree(refused.out()).has("register")).isFalse();
    assertThat(check("{}\n").out()).doesNotContain("台账整体");
  }
}
