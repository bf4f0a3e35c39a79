package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Resolution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers of many documents: lines of NDJSON, and .json files. */
class RegisterTest {

  private static String document(String id) {
    return "{\"linli\":\"0.1\",\"type\":\"Resolution\",\"data\":{\"id\":\"" + id + "\"}}";
  }

  private static List<RawDocument> all(DocumentReader reader) throws IOException {
    List<RawDocument> all = new ArrayList<>();
    try (reader) {
      for (Optional<RawDocument> next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  private static List<RawDocument> lines(byte[] text) throws IOException {
    return all(Documents.standard().ndjson(new ByteArrayInputStream(text)));
  }

  private static List<RawDocument> lines(String text) throws IOException {
    return lines(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RawDocument> file(String text) throws IOException {
    return all(
        Documents.standard().json(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  /** The id of a document, or the kind of its first problem. */
  private static String outcome(RawDocument document) {
    Decoded<Document> read = document.read();
    return read.value()
        .flatMap(value -> value.dataAs(Resolution.class))
        .map(Resolution::id)
        .orElseGet(() -> read.problems().get(0).kind().toString());
  }

  @Test
  void badLinesNeverStopTheRest() throws IOException {
    List<RawDocument> lines =
        lines(
            document("a")
                + "\n{broken\n\n"
                + document("b")
                + "\n{\"linli\":\"1.0\"}\n"
                + document("c"));
    assertThat(lines)
        .extracting(RegisterTest::outcome)
        .containsExactly("a", "MALFORMED", "b", "VERSION", "c");
    assertThat(lines).extracting(RawDocument::line).containsExactly(1L, 2L, 4L, 5L, 6L);
    assertThat(lines.get(3).read().problems().get(0).line()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"'',0", "' ',0", "'\n\n \t\r\n',0", "'x',1", "'x\n',1", "'x\r\n\r\nx',2"})
  void blankLinesAreNoDocuments(String text, int documents) throws IOException {
    assertThat(lines(text)).hasSize(documents);
  }

  @Test
  void lineEndsAndByteOrderMarkDoNotMatter() throws IOException {
    assertThat(lines("\uFEFF" + document("a") + "\r\n" + document("b") + "\r\n" + document("c")))
        .extracting(RegisterTest::outcome)
        .containsExactly("a", "b", "c");
  }

  @Test
  void aLineInAnotherEncodingIsToldAndTheNextIsRead() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write((document("a") + "\n").getBytes(StandardCharsets.UTF_8));
    text.write((document("江山") + "\n").getBytes(Charset.forName("GBK")));
    text.write(document("c").getBytes(StandardCharsets.UTF_8));
    List<RawDocument> lines = lines(text.toByteArray());
    assertThat(lines).extracting(RegisterTest::outcome).containsExactly("a", "ENCODING", "c");
    assertThat(lines.get(1).read().problems().get(0).line()).isEqualTo(2);
  }

  @Test
  void aLineOfTenMegabytesGivesOneProblemAndIsNotKept() throws IOException {
    byte[] before = (document("a") + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\n" + document("b") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream text =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(before),
                    new RepeatedBytes('x', 10_000_000),
                    new ByteArrayInputStream(after))));
    List<RawDocument> lines = all(Documents.standard().ndjson(text));
    assertThat(lines).extracting(RegisterTest::outcome).containsExactly("a", "TOO_LARGE", "b");
    assertThat(lines.get(1).size()).isZero();
    assertThat(lines.get(1).sha256()).isEmpty();
    assertThat(lines.get(2).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"99,TOO_LARGE", "100,MALFORMED"})
  void theLimitCountsTheLineWithoutItsEnd(int limit, String outcome) throws IOException {
    for (String end : List.of("", "\n", "\r\n", "\n\n\n")) {
      byte[] text = ("x".repeat(100) + end).getBytes(StandardCharsets.UTF_8);
      assertThat(
              all(Documents.standard().withLongest(limit).ndjson(new RegisterTest.Trickle(text))))
          .extracting(RegisterTest::outcome)
          .containsExactly(outcome);
    }
  }

  @Test
  void linesAcrossBuffersAreWhole() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 1; i < 300; i++) {
      ids.add("小".repeat(i));
      text.append(document(ids.get(i - 1))).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(all(Documents.standard().ndjson(new Trickle(bytes))))
        .extracting(RegisterTest::outcome)
        .isEqualTo(ids);
    assertThat(lines(bytes)).extracting(RegisterTest::outcome).isEqualTo(ids);
  }

  @Test
  void digestIsOfTheLinesBytes() throws IOException {
    RawDocument line = lines("{}\r\n").get(0);
    assertThat(line.sha256())
        .contains("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    assertThat(line.size()).isEqualTo(2);
  }

  @Test
  void aFileIsOneDocument() throws IOException {
    List<RawDocument> documents = file("\uFEFF\n " + document("a") + "\n");
    assertThat(documents).extracting(RegisterTest::outcome).containsExactly("a");
    assertThat(documents.get(0).pointer()).isEmpty();
    assertThat(documents.get(0).line()).isEqualTo(2);
  }

  @Test
  void aFileIsAnArrayOfDocuments() throws IOException {
    List<RawDocument> documents =
        file("[" + document("a,]") + " ,\n  {\"x\":[1,\"}\\\"\"]}\n,7," + document("d") + "]\n");
    assertThat(documents)
        .extracting(RegisterTest::outcome)
        .containsExactly("a,]", "UNKNOWN_MEMBER", "WRONG_TYPE", "d");
    Problem problem = documents.get(1).read().problems().get(0);
    assertThat(problem.pointer()).isEqualTo("/1/x");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isBetween(4, 8); // the key or its value
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|",
        "|TRUNCATED",
        "[|TRUNCATED",
        "[]x|MALFORMED",
        "[7,|WRONG_TYPE TRUNCATED",
        "[7|WRONG_TYPE TRUNCATED",
        "[7,]|WRONG_TYPE TRUNCATED",
        "[,7]|TRUNCATED WRONG_TYPE",
        "[{]|MALFORMED TRUNCATED",
        "7 8|WRONG_TYPE",
        "nonsense|MALFORMED",
      })
  void filesOutOfOrderAreTold(String text, String outcomes) throws IOException {
    assertThat(
            file(text == null ? "" : text).stream()
                .map(RegisterTest::outcome)
                .collect(java.util.stream.Collectors.joining(" ")))
        .isEqualTo(outcomes == null ? "" : outcomes);
  }

  @Test
  void anElementTooLargeDoesNotStopTheRest() throws IOException {
    InputStream text =
        new ByteArrayInputStream(
            ("[\"" + "x".repeat(5_000) + "\"," + document("b") + "]")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(all(Documents.standard().withLongest(1_000).json(text)))
        .extracting(RegisterTest::outcome)
        .containsExactly("TOO_LARGE", "b");
  }

  /** Gives a few bytes at a time, as a slow network does. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] buffer, int offset, int length) {
      return super.read(buffer, offset, Math.min(length, 7));
    }
  }

  /** The same byte many times, without an array of them. */
  private static final class RepeatedBytes extends InputStream {
    private final int value;
    private int left;

    RepeatedBytes(int value, int count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = Math.min(length, left);
      Arrays.fill(buffer, offset, offset + count, (byte) value);
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
