package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code linli check} on the register that comes with the project and on lines made here. */
class CheckCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AS_OF = "2026-03-31";

  private static Cli check(String... more) {
    String[] args = new String[more.length + 3];
    System.arraycopy(new String[] {"check", "--as-of", AS_OF}, 0, args, 0, 3);
    System.arraycopy(more, 0, args, 3, more.length);
    return Cli.run(args);
  }

  private static String line(String id, String rest) {
    return "{\"linli\":\"0.1\",\"type\":\"CommunityDossier\",\"data\":{\"community\":{\"id\":\""
        + id
        + "\",\"name\":\"甲小区\",\"division\":\"330881\","
        + "\"builtOn\":\"2012\",\"inRenovationProgramme\":false,"
        + "\"enclosable\":false,\"unableToHire\":false}"
        + rest
        + "}}";
  }

  /** A community for which every duty that could yield an error is decided. */
  private static String inOrder(String id) {
    return line(
        id,
        ",\"arrangements\":[],\"committees\":[{\"electedOn\":\"2025-06-01\",\"termEndsOn\":\"2028-06-01\","
            + "\"dissolvedOn\":{\"none\":true}}],\"liaisons\":[{\"fullTime\":true,\"startedOn\":\"2025-05-01\","
            + "\"endedOn\":{\"none\":true}}],\"resolutions\":[]");
  }

  private static Cli checkLines(String... lines) {
    byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return Cli.run(in, "check", "--as-of", AS_OF, "-");
  }

  @Test
  void theRegisterShowsAnOfficerMetBreachedOpenAndUndecidedDuties() throws Exception {
    Cli run = check("--format", "json", Cli.data("register.ndjson"));
    JsonNode root = JSON.readTree(run.out());

    assertThat(run.status()).isEqualTo(1);
    assertThat(root.at("/basis/asOf").asText()).isEqualTo(AS_OF);
    assertThat(root.get("documents")).hasSize(12);
    assertThat(verdicts(root))
        .containsExactly(
            "D01 COMPLIANT",
            "D02 NON_COMPLIANT",
            "D03 COMPLIANT",
            "D04 NON_COMPLIANT",
            "D05 COMPLIANT",
            "D06 UNDETERMINED",
            "D07 UNDETERMINED",
            "D08 NON_COMPLIANT",
            "D09 NON_COMPLIANT",
            "D10 NON_COMPLIANT",
            "D11 NON_COMPLIANT",
            "D12 COMPLIANT");
    assertThat(root.findValuesAsText("outcome"))
        .contains("met", "breached", "open", "undecided", "not-applicable");
    assertThat(scopes(root))
        .containsExactly(
            "IN_SCOPE_A",
            "IN_SCOPE_A",
            "IN_SCOPE_B",
            "PENDING_RENOVATION",
            "RECOGNISED",
            "UNDETERMINED",
            "UNDETERMINED",
            "OUT_OF_SCOPE",
            "OUT_OF_SCOPE",
            "IN_SCOPE_B",
            "UNDETERMINED",
            "OUT_OF_SCOPE");
  }

  private static List<String> verdicts(JsonNode root) {
    return StreamSupport.stream(root.get("documents").spliterator(), false)
        .map(each -> each.get("report"))
        .map(each -> each.at("/subject/id").asText() + " " + each.get("verdict").asText())
        .collect(Collectors.toList());
  }

  private static List<String> scopes(JsonNode root) {
    return StreamSupport.stream(root.get("documents").spliterator(), false)
        .flatMap(each -> StreamSupport.stream(each.at("/report/decisions").spliterator(), false))
        .filter(each -> each.get("decision").asText().equals("SCOPE"))
        .map(each -> each.get("value").asText())
        .collect(Collectors.toList());
  }

  @Test
  void theHeadSaysThatTheTextOfATrialDocumentGivesNoLastDay() {
    assertThat(check(Cli.data("register.ndjson")).out())
        .contains("有效期止日:江山市老旧小区长效管理实施意见(试行)(文本未写)");
    assertThat(check("--lang", "en", Cli.data("register.ndjson")).out())
        .contains("(not written in the text)");
  }

  @Test
  void eachCommunityIsToldTheManagementThePolicyForesees() {
    Cli run = check(Cli.data("register.ndjson"));
    assertThat(run.out()).contains("政策预期的管理模式:").doesNotContain("国有土地要件:");
    assertThat(check("--all", Cli.data("register.ndjson")).out())
        .contains("国有土地要件:国有土地", "政策时间效力:施行中");
  }

  @Test
  void aFindingNamesClauseBearerAndRemedy() {
    Cli run = check(Cli.data("register.ndjson"));
    assertThat(run.section("示例一村(D02)"))
        .anyMatch(line -> line.contains("违反:示例一村没有在任的专职社区工作者包联"))
        .anyMatch(line -> line.contains("江政办发〔2025〕13号四(一)2第4句") && line.contains("街道(乡镇)"))
        .anyMatch(line -> line.contains("补救:"))
        .anyMatch(line -> line.contains("未达目标:") && line.contains("已逾期 90 日"));
    assertThat(run.out()).doesNotContain("«").doesNotContain("\u001B");
  }

  @Test
  void theSameRegisterReadsInEnglish() {
    Cli run = check("--lang", "en", Cli.data("register.ndjson"));
    assertThat(run.section("(D10)"))
        .anyMatch(
            line -> line.contains("fewer than 3/4 of the 63 taking part, short by 1 persons"));
    assertThat(run.out()).doesNotContain("«");
  }

  @Test
  void eachNdjsonLineIsAnObjectWithItsType() throws Exception {
    Cli run = check("--format", "ndjson", Cli.data("bad/bad-lines.ndjson"));
    StringBuilder types = new StringBuilder();
    for (String each : run.out().lines().toList()) {
      types.append(JSON.readTree(each).get("type").asText().charAt(0));
    }
    assertThat(types).hasToString("BRRRRRRRRRRRS");
  }

  @Test
  void aBadLineIsNamedWithFieldValueAndWhatIsAcceptedAndTheRestGoesOn() {
    Cli run = check("--lang", "en", Cli.data("bad/bad-lines.ndjson"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .contains("B01", "B10")
        .contains(
            "bad-lines.ndjson:3: ", "/data/community/builtOn", "1998-02-30", "a day that exists")
        .contains("bad-lines.ndjson:4: ", "-4200.00")
        .contains("bad-lines.ndjson:5: ", "floorAera", "did you mean floorArea?")
        .contains("bad-lines.ndjson:6: ", "leave the key out when unknown")
        .contains("bad-lines.ndjson:8: ", "B08/R1")
        .contains("bad-lines.ndjson:9: ", "this library reads 0.x")
        .contains("2 documents", "rejected 8");
  }

  @Test
  void theDossiersOfASubdistrictAndACityAreChecked() {
    Cli run = check("--lang", "en", Cli.data("offices.ndjson"));
    assertThat(run.out())
        .contains("示例街道 (S01)", "示例街道 has no plan for service premises")
        .contains("communities tied to no cell of the grid: 1")
        .contains("the linkage mechanism lacks a member: the ecology and environment bureau")
        .contains("JS-4.1.3-HCD-SUPERVISION")
        .contains("2 documents");
    assertThat(run.out()).doesNotContain("the register as a whole");
    assertThat(run.status()).isZero(); // nothing that could be an error
    for (String territory : List.of("330802001", "330802")) {
      Cli elsewhere = check("--assume-territory", territory, Cli.data("offices.ndjson"));
      assertThat(elsewhere.out()).doesNotContain("物业管理用房配置方案").contains("不作评定");
    }
    Cli twice = check(Cli.data("offices.ndjson"), Cli.data("offices.ndjson"));
    assertThat(twice.out()).contains("编号 S01 已在", "编号 330881 已在").contains("拒收 2");
  }

  @Test
  void anEmptyFileAnotherEncodingAndAMissingFileAreSaid() {
    assertThat(check("--lang", "en", Cli.data("bad/empty.ndjson")).out()).contains("empty file");
    assertThat(check("--lang", "en", Cli.data("bad/gbk.ndjson")).out())
        .contains("gbk.ndjson:1: ", "not encoded in UTF-8");
    Cli missing = check("--lang", "en", "no-such.json", Cli.data("register.ndjson"));
    assertThat(missing.out()).contains("no-such.json: no such file").contains("12 documents");
    assertThat(missing.status()).isEqualTo(2);
  }

  @Test
  void aLineOfTenMegabytesIsRefusedAndTheNextOneIsChecked() {
    String huge = line("X", ",\"source\":\"" + "字".repeat(4 << 20) + "\"");
    Cli run = checkLines(huge, inOrder("A"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("拒收 -:1:", "过大").contains("甲小区(A) 合规");
  }

  @Test
  void theSameIdTwiceIsRefusedTheSecondTime() {
    Cli run = checkLines(inOrder("A"), inOrder("B"), inOrder("A"));
    assertThat(run.out()).contains("拒收 -:3:编号 A 已在 -:1 出现").contains("合规 2,");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void theExitStatusIsTheHighestThatApplies() {
    String breached = line("B", ",\"liaisons\":[]");
    String undetermined = line("U", "");
    assertThat(checkLines(inOrder("A")).status()).isZero();
    assertThat(checkLines(undetermined).status()).isEqualTo(1);
    assertThat(checkLines(breached).status()).isEqualTo(1);
    assertThat(checkLines(breached, "{}").status()).isEqualTo(2);
    byte[] in = undetermined.getBytes(StandardCharsets.UTF_8);
    assertThat(Cli.run(in, "check", "--as-of", AS_OF, "--allow-undetermined", "-").status())
        .isZero();
  }

  @Test
  void warningsFailTheRunOnlyWhenAsked() {
    byte[] in =
        line(
                "W",
                ",\"arrangements\":[],\"committees\":[],\"interimCommittees\":[],"
                    + "\"liaisons\":[{\"fullTime\":true,\"startedOn\":\"2025-05-01\",\"endedOn\":{\"none\":true}}]")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Cli.run(in, "check", "--as-of", AS_OF, "-").status()).isZero();
    assertThat(Cli.run(in, "check", "--as-of", AS_OF, "--fail-on", "warning", "-").status())
        .isEqualTo(1);
  }

  @Test
  void unusableArgumentsAreSaidInOneLine() {
    for (String[] args :
        new String[][] {
          {"check"},
          {"check", "--as-of", "2026-13-01", "x"},
          {"check", "--format", "pdf", "x"},
          {"check", "--assume-territory", "33", Cli.data("communities.csv")},
          {"explain", "NO-SUCH-RULE"},
          {"dance"}
        }) {
      Cli run = Cli.run(args);
      assertThat(run.status()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(run.err()).isNotBlank().doesNotContain("at io.github");
    }
  }

  @Test
  void theOutputFileHoldsWhatTheTerminalWouldShow(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("report.txt");
    Cli shown = check(Cli.data("register.ndjson"));
    Cli written = check("--output", file.toString(), Cli.data("register.ndjson"));
    assertThat(Files.readString(file)).isEqualTo(shown.out());
    assertThat(written.out()).isEmpty();
    assertThat(check("--output", folder.toString(), "-").status()).isEqualTo(2);
  }

  @Test
  void anInputIsNeverOverwritten(@TempDir Path folder) throws Exception {
    Path register = Files.copy(Cli.DATA.resolve("register.ndjson"), folder.resolve("r.ndjson"));
    Cli run = check("--output", register.toString(), register.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(register).hasSameTextualContentAs(Cli.DATA.resolve("register.ndjson"));
  }

  private static Cli checkFile(Path folder, String name, String content) throws Exception {
    return check("--lang", "en", Files.writeString(folder.resolve(name), content).toString());
  }

  @Test
  void everyDocumentOfAYamlStreamOrJsonArrayIsChecked(@TempDir Path folder) throws Exception {
    String yaml =
        """
        linli: '0.1'
        type: CommunityDossier
        data: {community: {id: A, name: 甲}}
        ---
        linli: '0.1'
        type: CommunityDossier
        data: {community: {id: B, name: 乙}}
        """;
    assertThat(checkFile(folder, "two.yaml", yaml).out()).contains("2 documents").contains("乙 (B)");
    Cli array = checkFile(folder, "three.json", "[" + inOrder("A") + ",{}," + inOrder("C") + "]");
    assertThat(array.out())
        .contains("2 documents")
        .contains("rejected 1")
        .contains("three.json#/1");
  }

  @Test
  void whatAFileCannotHoldIsRefusedNotGuessed(@TempDir Path folder) throws Exception {
    assertThat(checkFile(folder, "alias.yaml", "a: &x 1\nb: *x\n").out()).contains("aliases (*x)");
    assertThat(checkFile(folder, "deep.yaml", "[".repeat(50_000)).out()).contains("rejected 1");
    assertThat(checkFile(folder, "deep.json", "[".repeat(100_000)).out()).contains("rejected 2");
    assertThat(checkFile(folder, "open.csv", "name,area\n\"甲,100\n").out()).contains("rejected 1");
    assertThat(checkFile(folder, "other.csv", "fruit\napple\n").out()).contains("fruit");
  }

  @Test
  void anArrayThatIsCutOffIsSaidAfterWhatCameBefore(@TempDir Path folder) throws Exception {
    Cli run = checkFile(folder, "cut.json", "[" + inOrder("A") + "," + inOrder("B"));
    assertThat(run.out())
        .contains("2 documents")
        .contains("rejected 1")
        .contains("goes on to its end");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aDayBeyondAnyRecordIsAnArgumentThatCannotBeUsed() {
    for (String day : List.of("1800-01-01", "9999-12-31")) {
      Cli run = Cli.run("check", "--as-of", day, Cli.data("register.ndjson"));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("1900 to 2999");
    }
  }

  @Test
  void aTerminalNeverObeysWhatADocumentSays() {
    Cli key = checkLines(line("A", ",\"\\u001b[31mK\\u202e\":1"));
    assertThat(key.status()).isEqualTo(2);
    assertThat(key.out()).contains("未知字段").doesNotContain("\u001b", "\u202e");
    Cli run = checkLines(inOrder("A").replace("甲小区", "\\u001b[31m甲"), "\u001b[31m");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void thePolicyDoesNotApplyToThePublishedCommunities() {
    Cli run = check(Cli.data("communities.csv"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("合计 38 份:不合规 0,尚不能判定 0,合规 0,不作评定 38");
    assertThat(run.section("草坪二中宿舍"))
        .anyMatch(line -> line.contains("约8300 读作 8250–8350"))
        .anyMatch(line -> line.contains("不在本规范适用地域内"));
    assertThat(run.section("种子公司小区")).anyMatch(line -> line.contains("约1.07万 读作 10650–10750"));
  }

  @Test
  void underAnAssumedTerritoryTheCheckSaysWhatIsMissing() {
    Cli run = check("--assume-territory", "330881", Cli.data("communities.csv"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("按假设地域 330881 检查").contains("尚不能判定 38");
    assertThat(run.section("白马庙街2号小区"))
        .anyMatch(line -> line.contains("2004前后 读作 2002/2006"))
        .noneMatch(line -> line.contains("小区建成日")) // after 2000 whichever year it was
        .anyMatch(line -> line.contains("是否纳入老旧小区改造范围"));
    assertThat(run.section("黄龙教育新村"))
        .anyMatch(line -> line.contains("小区交付日") && line.contains("小区土地性质"))
        .noneMatch(line -> line.contains("是否纳入老旧小区改造范围"));
  }
}
