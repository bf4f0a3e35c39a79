package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to agree before a release, and stays so from one to the next. */
class ReleaseTest {

  private static final Path ROOT = Path.of("../..");

  private static List<String> all(String file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(ROOT.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String only(String file, String pattern) throws IOException {
    List<String> found = all(file, pattern);
    assertThat(found).as("%s in %s", pattern, file).hasSize(1);
    return found.get(0);
  }

  /** The modules whose POM does not say that they are not deployed. */
  private static Set<String> published() throws IOException {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    try (Stream<Path> poms = Files.walk(ROOT, 3)) {
      List<Path> modules =
          poms.filter(file -> file.endsWith("pom.xml") && !file.toString().contains("target"))
              .toList();
      for (Path pom : modules) {
        String text = Files.readString(pom);
        if (!text.contains("<maven.deploy.skip>true<")
            && !text.contains("<packaging>pom</packaging>")) {
          ids.add(artifact(text));
        }
      }
    }
    return ids.build();
  }

  @Test
  void theBomListsEveryPublishedModuleAndNoOther() throws IOException {
    List<String> listed =
        all("bom/pom.xml", "<artifactId>(linli-[a-z]+)</artifactId>\\s*<version>");
    assertThat(listed)
        .containsOnlyOnce("linli-parent") // the BOM's own parent
        .filteredOn(id -> !id.equals("linli-parent"))
        .containsExactlyInAnyOrderElementsOf(published())
        .contains("linli-core", "linli-cli");
  }

  /** The plugin for Central does not ask whether a module is deployed. */
  @Test
  void centralGetsWhatIsPublishedAndNothingElse() throws IOException {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    try (Stream<Path> poms = Files.walk(ROOT, 3)) {
      for (Path pom : poms.filter(file -> file.endsWith("pom.xml")).toList()) {
        if (!pom.toString().contains("target")) {
          ids.add(artifact(Files.readString(pom)));
        }
      }
    }
    Set<String> kept =
        Sets.difference(ids.build(), Set.copyOf(all("pom.xml", "<excludeArtifact>(.*?)<")));
    assertThat(kept).isEqualTo(Sets.union(published(), Set.of("linli-bom")));
  }

  /** A module's own id: the first after its parent's, or of the parent itself. */
  private static String artifact(String pom) {
    return Pattern.compile("<artifactId>(.*?)<")
        .matcher(pom.substring(pom.contains("</parent>") ? pom.indexOf("</parent>") : 0))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theBomsVersionsAreThatOfTheBuild() throws IOException {
    String version = only("pom.xml", "<artifactId>linli-parent</artifactId>\\s*<version>(.*?)<");
    assertThat(all("bom/pom.xml", "<version>(.*?)</version>")).containsOnly(version);
  }

  /** A rehearsal takes the SNAPSHOT away before the READMEs are changed. */
  @Test
  void theReadmesShowTheVersionOfTheBuild() throws IOException {
    String version = only("pom.xml", "<artifactId>linli-parent</artifactId>\\s*<version>(.*?)<");
    for (String readme : List.of("README.md", "README.zh-CN.md")) {
      assertThat(only(readme, "<version>(.*?)</version>").replace("-SNAPSHOT", ""))
          .isEqualTo(version.replace("-SNAPSHOT", ""));
    }
  }

  @Test
  void everyPublishedModuleIsAModuleOfJava() throws IOException {
    for (String module :
        List.of("core", "validation", "serialization", "testkit", "examples/cli")) {
      assertThat(ROOT.resolve(module).resolve("src/main/java/module-info.java")).exists();
    }
    assertThat(published()).hasSize(5);
  }

  /**
   * CHANGELOG.md names the newest version first; the one the POM has is being released. Before the
   * first release there is none.
   */
  @Test
  void theLastReleaseIsTheBaselineOfCompatibility() throws IOException {
    String version = only("pom.xml", "<artifactId>linli-parent</artifactId>\\s*<version>(.*?)<");
    String last =
        all("CHANGELOG.md", "(?m)^## \\[([0-9]+\\.[0-9]+\\.[0-9]+)]").stream()
            .filter(released -> !released.equals(version))
            .findFirst()
            .orElse("none");
    assertThat(only("pom.xml", "<api.baseline>(.*?)<")).isEqualTo(last);
    assertThat(only("pom.xml", "<japicmp.skip>(.*?)<"))
        .isEqualTo(String.valueOf(last.equals("none")));
  }
}
