package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.linli.assembly.Resolution;
import io.github.linli.dossier.CommunityDossier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of a document. */
class EnvelopeTest {

  private static final String DATA = "\"data\":{\"id\":\"r1\"}";

  private static Problem only(String json) {
    Decoded<Document> read = Documents.standard().read(json);
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }

  @Test
  void headerSaysVersionAndType() {
    Document read =
        Documents.standard()
            .read("{\"linli\":\"0.1\",\"type\":\"Resolution\"," + DATA + "}")
            .orThrow();
    assertThat(read.version()).isEqualTo(FormatVersion.CURRENT);
    assertThat(read.type()).isEqualTo("Resolution");
    assertThat(read.dataAs(Resolution.class)).isPresent();
    assertThat(read.dataAs(CommunityDossier.class)).isEmpty();
  }

  @Test
  void unknownMajorIsRefusedByNameAndNothingElseIsRead() {
    Problem problem = only("{\"linli\":\"1.0\",\"type\":\"Other\",\"data\":{\"new\":null}}");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.VERSION);
    assertThat(problem.pointer()).isEqualTo("/linli");
    assertThat(problem.expected()).contains("written by Linli format 1.x, this library reads 0.x");
  }

  @Test
  void higherMinorIsRefusedWhileTheMajorIsZero() {
    Problem problem = only("{\"linli\":\"0.2\",\"type\":\"Resolution\"," + DATA + "}");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.VERSION);
    assertThat(problem.expected())
        .contains("written by Linli format 0.2, this library reads 0.1 only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"one\"", "0.1", "null", "{}", "\"0.1.0\"", "\"00.1\""})
  void whatIsNoVersionIsRefused(String version) {
    assertThat(only("{\"linli\":" + version + ",\"type\":\"Resolution\"," + DATA + "}").kind())
        .isEqualTo(Problem.Kind.VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{" + DATA + "}",
        "{\"linli\":\"0.1\"," + DATA + "}",
        "{\"type\":\"Resolution\"," + DATA + ",\"linli\":\"0.1\"}",
        "{\"linli\":\"0.1\",\"type\":\"Resolution\"}",
        "{}"
      })
  void headerMustComeBeforeData(String json) {
    assertThat(only(json).kind()).isEqualTo(Problem.Kind.MISSING);
  }

  @Test
  void unknownTypeNamesTheNearest() {
    Problem problem = only("{\"linli\":\"0.1\",\"type\":\"Resolutoin\"," + DATA + "}");
    assertThat(problem.pointer()).isEqualTo("/type");
    assertThat(problem.expected()).contains("did you mean Resolution?");
  }

  @Test
  void unknownAndDuplicateKeysAreRefused() {
    assertThat(only("{\"linli\":\"0.1\",\"typ\":1,\"type\":\"Resolution\"," + DATA + "}").kind())
        .isEqualTo(Problem.Kind.UNKNOWN_MEMBER);
    assertThat(only("{\"linli\":\"0.1\",\"type\":\"Resolution\"," + DATA + "," + DATA + "}").kind())
        .isEqualTo(Problem.Kind.DUPLICATE_MEMBER);
  }

  @Test
  void pointersIncludeTheEnvelope() {
    assertThat(only("{\"linli\":\"0.1\",\"type\":\"Resolution\",\"data\":{\"id\":\"\"}}").pointer())
        .isEqualTo("/data/id");
  }

  @Test
  void anotherTypeThanAskedForIsAProblem() {
    byte[] json =
        ("{\"linli\":\"0.1\",\"type\":\"Resolution\"," + DATA + "}")
            .getBytes(StandardCharsets.UTF_8);
    Decoded<CommunityDossier> read = Documents.standard().read(CommunityDossier.class, json);
    assertThat(read.problems().get(0).pointer()).isEqualTo("/type");
    assertThatThrownBy(read::orThrow)
        .isInstanceOfSatisfying(
            InvalidDocumentException.class, e -> assertThat(e.problems()).hasSize(1));
    assertThat(Documents.standard().read(Resolution.class, json).orThrow().id()).isEqualTo("r1");
  }

  @Test
  void onlyLinlisTypesAreWritten() {
    assertThatThrownBy(() -> Documents.standard().write("text"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
