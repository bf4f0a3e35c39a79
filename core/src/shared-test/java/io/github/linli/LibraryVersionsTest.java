package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * The versions under test are those the Surefire execution names: the newest or the lowest. Every
 * module that runs with both compiles this test as one of its own.
 */
class LibraryVersionsTest {

  /** The version an artifact says it is; empty where it is not on the class path. */
  private static List<String> version(String group, String artifact) throws IOException {
    String file = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    List<String> versions = new ArrayList<>();
    for (URL url : Collections.list(ImmutableList.class.getClassLoader().getResources(file))) {
      Properties properties = new Properties();
      try (InputStream in = url.openStream()) {
        properties.load(in);
      }
      versions.add(properties.getProperty("version"));
    }
    return versions;
  }

  @Test
  void guavaIsTheVersionThisRunIsMeantFor() throws IOException {
    assertThat(version("com.google.guava", "guava"))
        .containsExactly(System.getProperty("linli.test.guava"));
  }

  /** Core and validation know no Jackson; what does must have just this one. */
  @Test
  void jacksonIsTheVersionThisRunIsMeantFor() throws IOException {
    List<String> meant =
        System.getProperty("linli.test.with-jackson").equals("true")
            ? List.of(System.getProperty("linli.test.jackson"))
            : List.of();
    assertThat(version("com.fasterxml.jackson.core", "jackson-core")).isEqualTo(meant);
    assertThat(version("com.fasterxml.jackson.core", "jackson-databind")).isEqualTo(meant);
  }
}
