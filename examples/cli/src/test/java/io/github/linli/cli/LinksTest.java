package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link of every page leads to a file, and to a heading where it names one. */
class LinksTest {

  private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?[^)]*\\)");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[[^]]+]:\\s*<?([^\\s>]+)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)(?: +#+)?$");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *(`{3,}|~{3,}).*?^ *\\1 *$");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(TOP)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(TOP::relativize)
          .filter(LinksTest::isOurs)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : file) {
      if (part.toString().equals("target") || part.toString().equals(".git")) {
        return false;
      }
    }
    return true;
  }

  private static String prose(Path page) throws IOException {
    return CODE.matcher(Files.readString(page)).replaceAll("");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRelativeLinkLeadsSomewhere(Path page) throws IOException {
    String prose = INLINE_CODE.matcher(prose(TOP.resolve(page))).replaceAll("");
    for (Pattern pattern : new Pattern[] {LINK, DEFINITION}) {
      for (String link : pattern.matcher(prose).results().map(each -> each.group(1)).toList()) {
        if (!link.matches("[a-z]+:.*")) {
          leadsSomewhere(page, link);
        }
      }
    }
  }

  private static void leadsSomewhere(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = TOP.resolve(page);
    if (!parts[0].isEmpty()) {
      target = target.resolveSibling(parts[0]).normalize();
    }
    assertThat(target).as(page + ": " + link).exists();
    assertThat(target.startsWith(TOP)).as(page + " stays in the project: " + link).isTrue();
    if (parts.length == 2) {
      assertThat(anchors(target)).as(page + ": " + link).contains(parts[1]);
    }
  }

  /** The anchors that GitHub gives headings. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    HEADING
        .matcher(prose(page))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .forEach(
            anchor -> {
              int before = seen.merge(anchor, 1, Integer::sum) - 1;
              anchors.add(before == 0 ? anchor : anchor + "-" + before);
            });
    return anchors;
  }

  private static String anchor(String heading) {
    return heading
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "")
        .replace(' ', '-');
  }

  @Test
  void anchorsAreMadeAsGitHubMakesThem() {
    assertThat(anchor("`check` FILE…")).isEqualTo("check-file");
    assertThat(anchor("The policy, 江政办发〔2025〕13号")).isEqualTo("the-policy-江政办发202513号");
    assertThat(anchor("[Unreleased] – 0.1.0")).isEqualTo("unreleased--010");
  }
}
