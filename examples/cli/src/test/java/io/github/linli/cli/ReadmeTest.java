package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.serialization.Documents;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README keeps its word: its Java compiles and prints what it says, its commands are the real
 * ones.
 */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");

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
  void theFilesAndLinksItNamesExist() throws Exception {
    for (Path page : List.of(README, FORMAT, Path.of("../../docs/cli.md"))) {
      Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).exists();
      }
    }
    assertThat(Files.readString(README))
        .contains(
            "examples/data/votes.yaml", "examples/data/register.ndjson", "./mvnw -B -ntp verify");
    assertThat(Files.readString(Path.of("../../.ci/run"))).contains("./mvnw -B -ntp verify");
  }
}
