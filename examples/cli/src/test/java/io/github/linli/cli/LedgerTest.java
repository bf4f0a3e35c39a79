package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.linli.cli.ledger.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code linli check} and {@code linli tally} on ledgers as offices send them. */
class LedgerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** examples/data/votes-office.csv, which holds this text in GB18030. */
  private static final String OFFICE =
      "虚构市业主表决计票台账（虚构）,,,,,,,,,,,\r\n"
          + ",,,,,,,,,,,\r\n"
          + "编号,小区,事项,类别,决定日,面积（㎡）,,,人数,,,宣布结果\r\n"
          + ",,,,,总,参与,同意,总,参与,同意,\r\n"
          + "F01,虚构花园,选聘物业服务企业,M4,2025年8月16日,\"9,000.00\",\"６，０００．００\","
          + "\"4,000.00\",90,60人,40,通过\r\n"
          + "F02,示例一村,筹集维修资金,M6,2025/9/1,\"12,345.60㎡\",\"9,000.00\",\"5,000.00\","
          + "120,９０,50,未通过\r\n"
          + "F03,示例二村,选聘物业服务企业,M4,45901,\"8,000.00\",\"6,000.00\",\"5,000.00\","
          + "80,60,50,—\r\n"
          + "合计,,,,,\"29,345.60\",\"21,000.00\",\"14,000.00\",290,210,140,\r\n"
          + "注：本表纯属虚构,,,,,,,,,,,\r\n";

  @TempDir private Path folder = Path.of("");

  private String file(String name, byte[]... parts) throws Exception {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    Files.createFile(file);
    for (byte[] part : parts) {
      Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
    }
    return file.toString();
  }

  private String file(String name, String text) throws Exception {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Cli check(String file, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--as-of", "2026-03-31", "--lang", "en"));
    args.addAll(List.of(more));
    args.add(file);
    return Cli.run(args.toArray(String[]::new));
  }

  private static Cli tally(String file, String... more) {
    List<String> args = new ArrayList<>(List.of("tally", "--lang", "en"));
    args.addAll(List.of(more));
    args.add(file);
    return Cli.run(args.toArray(String[]::new));
  }

  private static JsonNode quality(String file, String... more) throws Exception {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of("--format", "json"));
    JsonNode root = JSON.readTree(check(file, args.toArray(String[]::new)).out());
    assertThat(root.get("quality")).hasSize(1);
    return root.get("quality").get(0);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asText()));
    return strings;
  }

  private static List<String> kinds(JsonNode quality) {
    List<String> kinds = new ArrayList<>();
    quality
        .get("remarks")
        .forEach(each -> kinds.add(each.get("line").asInt() + " " + each.get("kind").asText()));
    return kinds;
  }

  @Test
  void theOfficeLedgerIsReadDespiteTitleTwoLineHeaderAndSums() throws Exception {
    String file = Cli.data("votes-office.csv");
    assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(OFFICE.getBytes(GB18030));
    Cli run = tally(file);
    assertThat(run.status()).isZero();
    assertThat(run.section("■ F01 ")).anyMatch(line -> line.contains("6000.00 / 9000.00"));
    assertThat(run.section("■ F03 "))
        .anyMatch(line -> line.contains("votes-office.csv:7]") && line.contains("45901"))
        .anyMatch(line -> line.contains("decided on: unknown"));
    assertThat(run.section("□ ledger"))
        .anyMatch(line -> line.contains("votes, GB18030, comma separated, header in line 3–4"))
        .anyMatch(line -> line.contains("read 3, refused 0, blank 0, passed over 3; remarks 4"))
        .anyMatch(line -> line.contains("面积（㎡）/同意"))
        .anyMatch(line -> line.contains("line 8") && line.contains("合计"))
        .anyMatch(line -> line.contains("line 9") && line.contains("a note"));

    assertThat(Cli.run("tally", file).section("□ 台账")).anyMatch(line -> line.contains("表头第 3–4 行"));
  }

  @Test
  void oneLedgerReadsTheSameInEveryEncodingAndSeparator() throws Exception {
    String tabs = OFFICE.replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", "\t");
    byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] little = {(byte) 0xFF, (byte) 0xFE};
    byte[] big = {(byte) 0xFE, (byte) 0xFF};
    String semicolons = tabs.replace('\t', ';');
    String wide = tabs.replace("６，０", "6,0").replace('\t', '，');
    List<String> files =
        List.of(
            file("plain.csv", OFFICE),
            file("bom.csv", bom, OFFICE.getBytes(StandardCharsets.UTF_8)),
            file("gb.csv", OFFICE.getBytes(GB18030)),
            file("unicode.txt", little, tabs.getBytes(StandardCharsets.UTF_16LE)),
            file("big.tsv", big, tabs.getBytes(StandardCharsets.UTF_16BE)),
            file("semicolons.csv", semicolons),
            file("wide.csv", wide));
    List<String> told = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (String file : files) {
      String name = Path.of(file).getFileName().toString();
      JsonNode quality = quality(file);
      told.add(
          quality.get("encoding").asText()
              + (quality.get("byteOrderMark").asBoolean() ? " BOM " : " ")
              + quality.get("separator").asText());
      reports.add(
          tally(file).out().replace(file, "").replace(name, "").replaceAll("(?m)^□.*$", ""));
    }
    assertThat(told)
        .containsExactly(
            "UTF-8 COMMA",
            "UTF-8 BOM COMMA",
            "GB18030 COMMA",
            "UTF-16LE BOM TAB",
            "UTF-16BE BOM TAB",
            "UTF-8 SEMICOLON",
            "UTF-8 FULL_WIDTH_COMMA");
    assertThat(reports).allMatch(report -> report.equals(reports.get(0)));
    assertThat(reports.get(0)).contains("3 votes").contains("read 3");
  }

  @Test
  void theEncodingCanBeNamedAndMustThenFit() throws Exception {
    String gb = file("gb.csv", "小区名称\n甲\n".getBytes(GB18030));
    String utf8 = file("utf8.csv", "小区名称\n甲\n");
    String little = file("le.csv", "小区名称\n甲\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(quality(gb, "--encoding", "GBK").get("encoding").asText()).isEqualTo("GB18030");
    assertThat(quality(utf8, "--encoding", "utf-8").get("encoding").asText()).isEqualTo("UTF-8");
    assertThat(quality(little, "--encoding", "utf-16le").get("read").asInt()).isEqualTo(1);
    assertThat(check(gb, "--encoding", "utf-8").out()).contains("not encoded in UTF-8");
    assertThat(check(little, "--encoding", "utf-16").out()).contains("no byte order mark");
    assertThat(tally(utf8, "--encoding", "latin1").err()).contains("latin1", "gb18030");
    assertThat(tally(utf8, "--encoding", "latin1").status()).isEqualTo(2);
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    String marked = file("marked.csv", mark, "name\nA\n".getBytes(StandardCharsets.UTF_8));
    assertThat(check(marked, "--encoding", "gb18030").out()).contains("not encoded in GB18030");
  }

  @Test
  void bytesOfNoEncodingAreRefused() throws Exception {
    byte[] broken = {'n', 'a', 'm', 'e', '\n', (byte) 0x80, (byte) 0xFF, '\n'};
    Cli run = check(file("broken.csv", broken));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("neither in UTF-8 nor in GB18030");
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'n', 0, 'a'};
    assertThat(check(file("odd.csv", odd)).out()).contains("not encoded in UTF-16LE");
  }

  @Test
  void onlyLedgersMayBeInAnotherEncoding() {
    Cli run = check(Cli.data("bad/gbk.ndjson"), "--encoding", "gbk");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("not encoded in UTF-8");
  }

  @Test
  void theHeaderIsFoundAmongTheFirstTwentyLinesOnly() throws Exception {
    JsonNode quality = quality(file("a.csv", "江山市老旧小区台账,,,\n\n小区名称,户 数,车位,\n甲,10,3,\n"));
    assertThat(strings(quality.get("headerLines"))).containsExactly("3");
    assertThat(strings(quality.get("unused"))).containsExactly("车位");
    assertThat(quality.get("read").asInt()).isEqualTo(1);
    assertThat(check(file("b.csv", "题\n".repeat(19) + "name\nA\n")).out()).contains("1 documents");
    Cli late = check(file("c.csv", "题\n".repeat(20) + "name\nA\n"));
    assertThat(late.out()).contains("rejected 1", "first 20 lines");
  }

  @Test
  void aHeadingSpansTheBlankCellsToItsRightInALedgerOfCommunitiesToo() throws Exception {
    JsonNode quality = quality(file("a.csv", "小区名称,面积（㎡）,,户数\n,建筑,占地,\n甲,8300,9000,600\n"));
    assertThat(strings(quality.get("headerLines"))).containsExactly("1", "2");
    assertThat(quality.at("/columns/1/printed").asText()).isEqualTo("面积（㎡）/建筑");
    assertThat(strings(quality.get("unused"))).containsExactly("面积（㎡）/占地");
    assertThat(quality.get("read").asInt()).isEqualTo(1);
    JsonNode nameless = quality(file("b.csv", "小区名称,户数,备注\n,600,\n甲,500,好\n"));
    assertThat(strings(nameless.get("headerLines"))).containsExactly("1");
    assertThat(nameless.get("refused").asInt()).isEqualTo(1);
  }

  @Test
  void aHeaderNobodyKnowsIsNotGuessed() throws Exception {
    Cli run = check(file("a.csv", "甲小区,600,8300\n乙小区,500,7000\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("甲小区", "neither a ledger of communities");
  }

  @Test
  void theUnitOfAHeaderScalesItsFigures() throws Exception {
    Cli run = check(file("a.csv", "小区名称,建筑面积（万平方米）\n甲,3.25\n乙,\"8,300㎡\"\n"));
    assertThat(run.out())
        .contains("3.25 is read as 32450–32550")
        .contains("8,300㎡ states a unit its header does not");
  }

  @Test
  void sumsNotesBlankRowsAndRepeatedHeadersArePassedOver() throws Exception {
    String csv =
        """
        序号,小区名称,户数
        1,甲,10
        ,,
        ,小 计,10
        序号,小区名称,户数
        2,乙,20
        3,合计小区,5
        总计,,35
        制表人：某某,,
        """;
    JsonNode quality = quality(file("a.csv", csv));
    assertThat(quality.get("read").asInt()).isEqualTo(3);
    assertThat(quality.get("blank").asInt()).isEqualTo(1);
    assertThat(kinds(quality))
        .containsExactly("4 SUMMARY_ROW", "5 HEADER_AGAIN", "8 SUMMARY_ROW", "9 NOTE_ROW");
  }

  @Test
  void ofTwoColumnsThatMeanTheSameTheFirstFilledCellCounts() throws Exception {
    JsonNode quality = quality(file("a.csv", "name,户数,总户数\n甲,10,10户\n乙,,20\n丙,30,31\n"), "--all");
    assertThat(kinds(quality)).containsExactly("4 DISAGREE");
    assertThat(quality.at("/remarks/0/cell").asText()).isEqualTo("31");
    assertThat(quality.at("/remarks/0/expected").asText()).isEqualTo("30");
    assertThat(quality.at("/unknown/households").asInt()).isZero();
  }

  @Test
  void whatIsRewrittenIsCountedAndWhatIsDoubtfulIsRemarked() throws Exception {
    String csv = "name,户数,面积,建成年份\n甲,６００,\"1,234.5\",1998年\n乙,600.5,\"1,23\",36526\n丙,-,无,不详\n";
    JsonNode quality = quality(file("a.csv", csv));
    assertThat(kinds(quality)).containsExactly("3 SERIAL", "3 VALUE", "3 VALUE", "4 VALUE");
    assertThat(quality.get("normalised").toString())
        .isEqualTo("{\"name\":0,\"households\":1,\"area\":1,\"year_built\":1}");
    assertThat(quality.get("unknown").toString())
        .isEqualTo("{\"name\":0,\"households\":2,\"area\":2,\"year_built\":2}");
    JsonNode remark = quality.at("/remarks/2");
    assertThat(remark.get("column").asText()).isEqualTo("面积");
    assertThat(remark.get("cell").asText()).isEqualTo("1,23");
    assertThat(remark.get("expected").asText()).contains("8,300.50");
  }

  @Test
  void aRowThatDoesNotFitTheHeaderIsTold() throws Exception {
    JsonNode quality =
        quality(file("a.csv", "name,户数,面积\n甲,10\n乙,10,1,234\n丙,10,100,\n丁,10,100\n"));
    assertThat(kinds(quality)).containsExactly("2 SHORT_ROW", "3 LONG_ROW", "4 LONG_ROW");
    assertThat(quality.get("read").asInt()).isEqualTo(2);
    assertThat(quality.get("refused").asInt()).isEqualTo(2);
    Cli votes = tally(file("v.csv", "编号,同意面积,同意人数\nA,1\nB,100,2\n"));
    assertThat(votes.out()).contains("v.csv:2: the row has only 2 cells, the header 3", "1 votes");
  }

  @Test
  void aVotesIdMayAppearOnceInALedger() throws Exception {
    String csv = "编号,同意面积,同意人数\nA,100,2\nB,100,2\nＡ,100,3\n";
    Cli run = tally(file("v.csv", csv));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("v.csv:4: id A already appears in line 2", "2 votes");
  }

  @Test
  void aCellOfAVoteThatCannotBeReadRefusesItsRow() throws Exception {
    Cli run = tally(file("v.csv", "编号,同意面积,同意人数\nA,\"1,23\",2\nB,100,2\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("v.csv:2: 同意面积: 1,23 is not accepted", "1 votes");
  }

  @Test
  void englishHeadersMakeALedgerOfVotes() throws Exception {
    String csv =
        "id,community,decision date,matter,total area (m2),Total Owners,participating area,"
            + "participating heads,area for,approving owners\n"
            + "A,X,2025-08-16,M4,9000,90,6000,60,4000,40\n";
    assertThat(tally(file("v.csv", csv)).out()).contains("adopted 1");
  }

  @Test
  void aQuoteLeftOpenLosesOneRow() throws Exception {
    Cli run = check(file("a.csv", "name,户数\n\"甲,10\n乙,20\n\"丙\"x,5\n丁,6\n"));
    assertThat(run.out())
        .contains("a.csv:2: a quote is not closed", "a.csv:4: text after a closing quote")
        .contains("2 documents");
  }

  @Test
  void hostileFilesAreRefusedWithinBounds() throws Exception {
    String wide = "name,".repeat(10_000) + "\n";
    assertThat(check(file("wide.csv", wide)).out()).contains("10001 cells; at most 1000");
    Cli cell = check(file("cell.csv", "name\n" + "字".repeat(1 << 20) + "\n甲\n"));
    assertThat(cell.out()).contains("cell.csv:2: the row is too long", "1 documents");
    assertThat(cell.out().length()).isLessThan(10_000);
    assertThat(check(file("nul.csv", "name\n甲\0\n乙\n")).out()).contains("NUL", "1 documents");
    byte[] unmarked = "name\nA\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(check(file("utf16.csv", unmarked)).out()).contains("NUL", "--encoding");
    assertThat(check(file("esc.csv", "name,\u001b[31m\u202e\n\u001b[31m,\n")).out())
        .doesNotContain("\u001b", "\u202e");
    StringBuilder many = new StringBuilder("name,户数\n");
    for (int i = 0; i < 1_000; i++) {
      many.append("甲").append(i).append(",x\n");
    }
    JsonNode quality = quality(file("many.csv", many.toString()));
    assertThat(quality.get("remarks")).hasSize(200);
    assertThat(quality.get("remarked").asInt()).isEqualTo(1_000);
  }

  @Test
  void everyFormatTellsTheQualityOfEachLedger() throws Exception {
    String file = file("a.csv", "name\n甲\n");
    List<String> lines = check(file, "--format", "ndjson").out().lines().toList();
    assertThat(JSON.readTree(lines.get(2)).get("type").asText()).isEqualTo("Quality");
    JsonNode tally = JSON.readTree(tally(Cli.data("votes.csv"), "--format", "json").out());
    assertThat(tally.get(tally.size() - 1).get("type").asText()).isEqualTo("Quality");
    assertThat(check(Cli.data("register.ndjson")).out()).doesNotContain("□");
    assertThat(check(file).out()).contains("□ ledger " + file);
  }

  @Test
  void rowsPassedOverAreToldHoweverManyOtherRemarksThereAre() throws Exception {
    String csv = "name,户数\n" + "甲,x\n".repeat(300) + "合计,9\n".repeat(25);
    String file = file("a.csv", csv);
    JsonNode quality = quality(file);
    assertThat(kinds(quality)).hasSize(225).endsWith("326 SUMMARY_ROW");
    assertThat(quality.get("remarked").asInt()).isEqualTo(325);
    List<String> told = check(file).section("□ ledger");
    assertThat(told).filteredOn(line -> line.contains("holds sums")).hasSize(20);
    assertThat(told.get(told.size() - 1)).contains("…");
  }

  @Test
  void aHeaderWithoutARowIsRejected() throws Exception {
    String file = file("a.csv", "name,户数\n\n合计,\n");
    for (Cli run : List.of(check(file), tally(file))) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).contains("a header and no row", "passed over 1");
    }
  }

  @Test
  void ledgersWithoutIdsAreCheckedTogether() throws Exception {
    String one = file("a.csv", "name\n甲\n乙\n");
    String two = file("b.csv", "编号,name\n,丙\nrow-2,丁\n,戊\n");
    Cli run = check(one, "--allow-undetermined", two);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("5 documents", "rejected 0");
    Cli twice = check(two, "--allow-undetermined", two);
    assertThat(twice.out()).contains("rejected 1", "row-2 already appears");
  }

  @Test
  void aVotesIdMadeUpFromItsRowIsNoRepetition() throws Exception {
    Cli run = tally(file("v.csv", "编号,同意面积,同意人数\n,100,2\nrow-1,100,2\nrow-4,1,1\n,1,1\n"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("4 votes");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsNoLedger() throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Cli run =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(pipe.toString()));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("no regular file");
  }

  @Test
  void everyRemarkHasWordsInBothLanguages() {
    for (Remark.What what : Remark.What.values()) {
      Remark remark = new Remark(what, 1, "列", "格", "值");
      assertThat(RemarkText.of(remark, new Texts(Language.ZH))).doesNotContain("{");
      assertThat(RemarkText.of(remark, new Texts(Language.EN))).doesNotContain("{");
    }
  }
}
