package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no documents at all give one bounded problem, with its place. */
class HostileInputTest {

  private static final String HEAD = "{\"linli\":\"0.1\",\"type\":\"CommunityDossier\",\"data\":";

  private static Problem only(byte[] json) {
    Decoded<Document> read = Documents.standard().read(json);
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }

  private static Problem only(String json) {
    return only(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void truncatedTextTellsWhereItEnds() {
    Problem problem = only(HEAD + "{\"source\":\"a\",\n\"community\":{\"id\":\"x");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.TRUNCATED);
    assertThat(problem.pointer()).isEqualTo("/data/community/id");
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void problemsBeforeTheBreakAreKept() {
    Decoded<Document> read =
        Documents.standard().read(HEAD + "{\"source\":7,\"community\":{\"id\":}");
    assertThat(read.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.WRONG_TYPE, Problem.Kind.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void emptyTextIsNoDocument(String text) {
    assertThat(only(text).kind()).isEqualTo(Problem.Kind.TRUNCATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "{'linli':1}", "{\"linli\" \"0.1\"}", "[1", "nul", "{,}"})
  void textThatIsNoJsonIsTold(String text) {
    assertThat(Documents.standard().read(text).problems())
        .extracting(Problem::kind)
        .containsAnyOf(Problem.Kind.MALFORMED, Problem.Kind.TRUNCATED);
  }

  @Test
  void deepNestingIsBounded() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    assertThat(Documents.standard().read(HEAD + "{\"x\":" + deep + "}}").problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.UNKNOWN_MEMBER, Problem.Kind.TOO_LARGE);
    assertThat(Documents.standard().read(deep).problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.WRONG_TYPE, Problem.Kind.TOO_LARGE);
  }

  @Test
  void endlessNamesTextsAndNumbersAreBounded() {
    assertThat(only("{\"" + "n".repeat(100_000) + "\":1}").kind())
        .isEqualTo(Problem.Kind.TOO_LARGE);
    assertThat(only(HEAD + "{\"source\":\"" + "t".repeat(1_000_000) + "\"}}").kind())
        .isEqualTo(Problem.Kind.TOO_LARGE);
    assertThat(
            only(HEAD
                    + "{\"community\":{\"id\":\"c\",\"name\":\"n\",\"floorArea\":"
                    + "9".repeat(1_000_000)
                    + "}}}")
                .kind())
        .isEqualTo(Problem.Kind.TOO_LARGE);
  }

  @Test
  void hugeExponentCostsNothing() {
    Decoded<Document> read =
        Documents.standard()
            .read(
                HEAD + "{\"community\":{\"id\":\"c\",\"name\":\"n\",\"floorArea\":1e999999999}}}");
    assertThat(read.problems()).extracting(Problem::value).containsExactly("1e999999999");
  }

  @Test
  void anotherEncodingIsNamedAsThat() {
    String text = HEAD + "{\"source\":\"联通\"}}";
    Problem problem = only(text.getBytes(Charset.forName("GB18030")));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.ENCODING);
    assertThat(problem.expected()).contains("UTF-8");
    assertThat(problem.column()).isEqualTo(text.indexOf('联') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c0af", "e08080", "eda080", "f0808080", "f4908080", "80", "e4bd", "ff", "fe"})
  void illFormedUtf8IsRefused(String hex) {
    String text = HEAD + "{\"source\":\"" + "中".repeat(20) + "?" + "\"}}";
    byte[] sample = com.google.common.io.BaseEncoding.base16().lowerCase().decode(hex);
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf('?');
    byte[] json = new byte[whole.length + sample.length - 1];
    System.arraycopy(whole, 0, json, 0, at);
    System.arraycopy(sample, 0, json, at, sample.length);
    System.arraycopy(whole, at + 1, json, at + sample.length, whole.length - at - 1);
    Problem problem = only(json);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.ENCODING);
    assertThat(problem.column()).isEqualTo(at + 1);
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    String text = HEAD + "{\"community\":{\"id\":\"c\",\"name\":\"n\"}}}";
    assertThat(Documents.standard().read("\uFEFF" + text).value()).isPresent();
  }

  @Test
  void aDocumentAboveTheLimitIsRefused() {
    Documents small = Documents.standard().withLongest(100);
    assertThat(small.read(" ".repeat(101)).problems().get(0).kind())
        .isEqualTo(Problem.Kind.TOO_LARGE);
  }

  @Test
  void somethingAfterTheDocumentIsRefused() {
    String text = HEAD + "{\"community\":{\"id\":\"c\",\"name\":\"n\"}}}";
    assertThat(only(text + "{}").kind()).isEqualTo(Problem.Kind.MALFORMED);
    assertThat(Documents.standard().read(text + " \n").value()).isPresent();
  }
}
