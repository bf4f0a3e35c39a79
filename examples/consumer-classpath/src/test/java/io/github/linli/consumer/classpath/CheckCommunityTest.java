package io.github.linli.consumer.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.linli.serialization.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program does what it says, outside any module and without jackson-databind. */
class CheckCommunityTest {

  private static String printed(Path folder) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      CheckCommunity.main(new String[] {folder.toString()});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsTheVerdictEachFindingWithItsClauseAndThatTheDossierCameBack(@TempDir Path folder)
      throws IOException {
    assertThat(printed(folder).lines())
        .containsExactly(
            "结论:不合规",
            "违反:示例一村没有在任的专职社区工作者包联",
            "  依据:江政办发〔2025〕13号四(一)2第4句(b)",
            "未达目标:示例一村至 2025-12-31 没有在任的业主委员会或临时管委会,已逾期 90 日",
            "  依据:江政办发〔2025〕13号四(二)1第3句",
            "读回的档案与写出的相同");
  }

  @Test
  void writesTheDossierAndTheReportAsJson(@TempDir Path folder) throws IOException {
    printed(folder);
    assertThat(folder.resolve("dossier.json"))
        .hasContent(
            """
            {"linli":"0.1","type":"CommunityDossier","data":{\
            "community":{"id":"C-1","name":"示例一村","division":"330881"},\
            "committees":[],"interimCommittees":[],\
            "liaisons":[{"fullTime":false,"startedOn":"2025-05-06","endedOn":{"none":true}}]}}""");
    assertThat(Files.readString(folder.resolve("report.json")))
        .startsWith(
            """
            {"subject":{"type":"Community","id":"C-1","name":"示例一村","pointer":""},\
            "verdict":"NON_COMPLIANT",\
            "results":[{"rule":"JS-2-FOUR-BASIC-SERVICES",""");
  }

  @Test
  void runsInTheUnnamedModuleWithoutDatabind() {
    assertThat(CheckCommunity.class.getModule().isNamed()).isFalse();
    assertThat(Documents.class.getModule().isNamed()).isFalse();
    assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
