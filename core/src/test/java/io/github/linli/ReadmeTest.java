package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.committee.OwnersCommittee;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What core/README.md shows is the code as it is. */
class ReadmeTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "linli");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> codeBlocks() throws IOException {
    return Pattern.compile("(?s)```java\n(.*?)```")
        .matcher(readme())
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String source(String path) throws IOException {
    return Files.readString(SOURCES.resolve(path));
  }

  @Test
  void theTypeShownIsTheSourceWordForWordSaveWhatIsMarkedAsLeftOut() throws IOException {
    assertThat(codeBlocks()).hasSize(2);
    String[] shown = codeBlocks().get(0).split(" {2}// …\n\n");
    assertThat(shown).hasSize(2);
    String source = source("committee/InterimManagementCommittee.java");
    assertThat(source).containsSubsequence(shown[0], shown[1]).endsWith(shown[1]);
  }

  /** The second block stands here word for word, between the two marks, and runs. */
  @Test
  void theUseShownCompilesAndRuns() throws IOException {
    // begin
    OwnersCommittee.Builder builder = new OwnersCommittee.Builder();
    builder.electedOn(PartialDate.parse("2021-06")).termEndsOn(PartialDate.of(2026, 6, 30));
    OwnersCommittee committee = builder.noDissolvedOn().build();
    Ternary inOffice = committee.isInOfficeOn(LocalDate.of(2025, 4, 25));
    // end
    assertThat(inOffice).isEqualTo(Ternary.TRUE);

    Path self = Path.of("src/test/java/io/github/linli/ReadmeTest.java");
    String between =
        Pattern.compile(" {4}// (begin|end)\n")
            .splitAsStream(Files.readString(self))
            .toList()
            .get(1);
    assertThat(between).isEqualTo(codeBlocks().get(1).indent(4));
  }

  @Test
  void everyTypeFileAndPackageNamedExists() throws IOException {
    List<String> names =
        Pattern.compile("`([a-z]+/[A-Za-z]+)(\\.java)?`")
            .matcher(readme())
            .results()
            .map(MatchResult::group)
            .map(name -> name.replaceAll("`|\\.java", ""))
            .toList();
    assertThat(names)
        .contains("measure/KnownEncoding", "internal/Require")
        .allSatisfy(name -> assertThat(SOURCES.resolve(name + ".java")).isRegularFile());
    for (String exported : LinliClasses.exportedPackages()) {
      assertThat(readme()).contains("`" + exported.replaceAll(".*\\.", "") + "`");
    }
  }

  @Test
  void theCompilerExecutionNamedIsInThePom() throws IOException {
    assertThat(readme()).contains("`builder-encodings`");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>builder-encodings</id>");
  }

  @Test
  void itFitsOnOnePage() throws IOException {
    try (Stream<String> lines = readme().lines()) {
      assertThat(lines.count()).isLessThanOrEqualTo(100);
    }
  }
}
