package io.github.linli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The version under test is the one the Surefire execution names: the newest or the lowest. */
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
}
