package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.serialization.Documents;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README keeps its word: its Java compiles and prints what it says, its commands are the real
 * ones, and both languages show the same.
 */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");

  private static final Path CHINESE = Path.of("../../README.zh-CN.md");

  private static final Path FORMAT = Path.of("../../docs/format.md");

  private static final List<String> IMPORTS =
      List.of(
          "io.github.linli.dossier.CommunityDossier",
          "io.github.linli.liaison.CommunityLiaison",
          "io.github.linli.measure.PartialDate",
          "io.github.linli.place.Community",
          "io.github.linli.place.DivisionCode",
          "io.github.linli.serialization.*",
          "io.github.linli.validation.PolicyValidator",
          "io.github.linli.validation.Report",
          "io.github.linli.validation.books.Books",
          "io.github.linli.validation.text.Renderer",
          "java.io.ByteArrayInputStream",
          "java.nio.file.Files",
          "java.nio.file.Path",
          "java.time.LocalDate",
          "java.util.Locale",
          "java.util.Optional");

  private static List<String> blocks(Path page, String language) throws Exception {
    List<String> blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(page))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).as(language + " in " + page).isNotEmpty();
    return blocks;
  }

  /** Compiles the Java of a page and runs it in a JVM of its own, in the project's top folder. */
  private static String run(Path page, Path folder) throws Exception {
    StringBuilder source = new StringBuilder();
    IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
    source.append(
        "public class Shown { public static void main(String[] args) throws Exception {\n");
    source.append(blocks(page, "java").get(0)).append("}}\n");
    Path file = Files.writeString(folder.resolve("Shown.java"), source);
    String classPath = System.getProperty("java.class.path");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int compiled =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            file.toString());
    assertThat(compiled).isZero();

    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String all = folder + File.pathSeparator + classPath;
    Process process =
        new ProcessBuilder(
                java, "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp", all, "Shown")
            .directory(new File("../.."))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @Test
  void theJavaCompilesAndPrintsWhatTheReadmeSays(@TempDir Path folder) throws Exception {
    assertThat(run(README, folder)).isEqualTo(blocks(README, "text").get(0));
  }

  @Test
  void theFormatPagesJavaReadsTheRegister(@TempDir Path folder) throws Exception {
    assertThat(run(FORMAT, folder)).startsWith("虚构花园\n示例一村\n").hasLineCount(12);
  }

  @Test
  void theFormatPagesDocumentsAreRead() throws Exception {
    for (String json : blocks(FORMAT, "json")) {
      assertThat(Documents.standard().read(json).problems()).isEmpty();
    }
  }

  @Test
  void theCommandsItNamesAreTheRealOnes() throws Exception {
    assertThat(Files.readString(README))
        .contains(
            "examples/data/votes.yaml", "examples/data/register.ndjson", "./mvnw -B -ntp verify");
    assertThat(Files.readString(Path.of("../../.ci/run"))).contains("./mvnw -B -ntp verify");
  }

  @Test
  void bothLanguagesShowTheSameCodeAndCommands() throws Exception {
    List<String> shown = all(README, "(?ms)^```.*?^```$|^ {4}\\S.*?$");
    assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
    assertThat(all(CHINESE, "(?ms)^```.*?^```$|^ {4}\\S.*?$")).isEqualTo(shown);
  }

  @Test
  void bothLanguagesHaveTheSameHeadingsRowsAndLinks() throws Exception {
    for (String mark : List.of("(?m)^#+ ", "(?m)^\\|", "(?m)^- ", "(?m)^\\|---.*$")) {
      assertThat(all(CHINESE, mark)).as(mark).isEqualTo(all(README, mark));
    }
    assertThat(links(CHINESE)).isEqualTo(links(README));
    assertThat(words(CHINESE)).isEqualTo(words(README));
    assertThat(all(README, "(?m)^\\[中文]\\(README\\.zh-CN\\.md\\)$")).hasSize(1);
    assertThat(all(CHINESE, "(?m)^\\[English]\\(README\\.md\\)$")).hasSize(1);
  }

  /** Code within the text, and the words of the report written in capitals, as a set. */
  private static Set<String> words(Path page) throws Exception {
    return Set.copyOf(all(page, "`[^`\\n]+`|\\b[A-Z]{2,}(_[A-Z]+)+\\b"));
  }

  private static List<String> all(Path page, String pattern) throws Exception {
    return Pattern.compile(pattern)
        .matcher(Files.readString(page))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Where the links lead, but for the one to the other language. */
  private static List<String> links(Path page) throws Exception {
    return Pattern.compile("\\]\\(([^)]+)\\)")
        .matcher(Files.readString(page))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("README"))
        .toList();
  }
}
