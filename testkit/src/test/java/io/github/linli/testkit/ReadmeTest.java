package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What testkit/README.md shows is code that is compiled and run here. */
class ReadmeTest {

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** A test of this package, from its class on. */
  private static String source(String name) throws IOException {
    Path file = Path.of("src/test/java/io/github/linli/testkit", name + ".java");
    String text = Files.readString(file);
    return text.substring(text.indexOf("class " + name));
  }

  @Test
  void theSamplesShownAreTestsThatRunHere() throws IOException {
    List<String> shown =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(readme())
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(shown).containsExactly(source("MappingTest"), source("MappingProperties"));
  }

  @Test
  void everyClassNamedExists() throws IOException {
    List<String> named =
        Pattern.compile("`([A-Z][A-Za-z]+)[`.]")
            .matcher(readme())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    Path sources = Path.of("src/main/java/io/github/linli/testkit");
    assertThat(named)
        .contains("RuleExamples", "Samples")
        .filteredOn(name -> !name.equals("Mapping")) // the reader's own
        .allMatch(
            name ->
                Files.exists(sources.resolve(name + ".java"))
                    || Files.exists(sources.resolve("jqwik").resolve(name + ".java")));
  }
}
