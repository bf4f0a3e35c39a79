package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The versions the README prints are those the build tests. */
class VersionsTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path POM = Path.of("../../pom.xml");
  private static final Path CI = Path.of("../../.ci/run");

  private static String property(String name) throws IOException {
    return first(POM, "<" + Pattern.quote(name) + ">([^<]+)</");
  }

  private static String first(Path file, String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(found.find()).as(pattern + " in " + file).isTrue();
    return found.group(1);
  }

  private static String row(String library, String lowest, String newest) {
    return "| " + library + " | " + lowest + " | " + newest + " |";
  }

  private static String row(String library, String only) {
    return row(library, only, only);
  }

  @Test
  void theReadmePrintsThePomsVersions() throws IOException {
    String section = first(README, "(?s)\n## Versions\n(.*?)\n## ");
    List<String> rows = section.lines().filter(line -> line.startsWith("| ")).toList();
    assertThat(rows)
        .containsExactly(
            "| | lowest tested | newest tested |",
            row("JDK", property("maven.compiler.release"), first(CI, "version \"(\\d+)\\[")),
            row("Guava", property("guava.lowest.version"), property("guava.version")),
            row("Jackson 2", property("jackson.lowest.version"), property("jackson.version")),
            row("ThreeTen-Extra", property("threeten-extra.version")),
            row("JSpecify", property("jspecify.version")));
  }

  @Test
  void bothReadmesPrintTheSameVersions() throws IOException {
    String chinese = first(Path.of("../../README.zh-CN.md"), "(?s)\\n## 版本\\n(.*?)\\n## ");
    String english = first(README, "(?s)\\n## Versions\\n(.*?)\\n## ");
    assertThat(rows(chinese)).isEqualTo(rows(english)).hasSizeGreaterThan(3);
  }

  /** The rows of a table of versions but its head. */
  private static List<String> rows(String section) {
    return section.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  @Test
  void theModulesNamedRunAgainWithTheLowest() throws IOException {
    for (String module : List.of("core", "validation", "serialization", "testkit")) {
      assertThat(first(Path.of("../..", module, "pom.xml"), "<id>lowest</id>\\s+<phase>(\\w+)<"))
          .isEqualTo("test");
    }
  }
}
