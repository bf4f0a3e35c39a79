package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The written form, byte for byte. Before the first release these files follow the format; after it
 * they only ever grow in number.
 */
class GoldenDocumentTest {

  static Stream<Arguments> documents() {
    return Stream.concat(GoldenPlaces.all(), dossiersAndVotes());
  }

  private static Stream<Arguments> dossiersAndVotes() {
    return Stream.of(
        Arguments.of("dossier-least", GoldenDocuments.leastDossier()),
        Arguments.of("dossier-full", GoldenDocuments.fullDossier()),
        Arguments.of("resolution", GoldenDocuments.resolution()),
        Arguments.of("interim-committee", GoldenDocuments.interimCommittee()),
        Arguments.of("electorate", GoldenDocuments.electorate()));
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in =
        GoldenDocumentTest.class.getResourceAsStream("/golden/" + name + ".json")) {
      assertThat(in).as("golden document " + name).isNotNull();
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writtenFormIsTheGoldenOne(String name, Object value) throws IOException {
    assertThat(new String(Documents.standard().write(value), StandardCharsets.UTF_8))
        .isEqualTo(new String(golden(name), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void goldenDocumentReadsAsTheValue(String name, Object value) throws IOException {
    assertThat(Documents.standard().read(golden(name)).orThrow().data()).isEqualTo(value);
  }
}
