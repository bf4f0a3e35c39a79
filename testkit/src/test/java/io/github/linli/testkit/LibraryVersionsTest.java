package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The versions under test are those the Surefire execution names: the newest or the lowest. */
class LibraryVersionsTest {

  @Test
  void guavaIsTheVersionThisRunIsMeantFor() throws IOException {
    String file = "/META-INF/maven/com.google.guava/guava/pom.properties";
    Properties guava = new Properties();
    try (InputStream in = ImmutableList.class.getResourceAsStream(file)) {
      guava.load(in);
    }
    assertThat(guava.getProperty("version")).isEqualTo(System.getProperty("linli.test.guava"));
  }

  @Test
  void jacksonIsTheVersionThisRunIsMeantFor() {
    String meant = System.getProperty("linli.test.jackson");
    assertThat(new JsonFactory().version()).hasToString(meant);
    assertThat(new ObjectMapper().version()).hasToString(meant);
  }
}
