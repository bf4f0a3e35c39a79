package io.github.linli.serialization;

import com.google.common.collect.ImmutableList;
import io.github.linli.serialization.internal.ArraySplitter;
import io.github.linli.serialization.internal.LineSplitter;
import io.github.linli.serialization.internal.Origin;
import io.github.linli.serialization.internal.Texts;
import io.github.linli.serialization.internal.jackson2.Jackson2Driver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes documents: values in an envelope that says the format's version and the type,
 * {@code {"linli":"0.1","type":"CommunityDossier","data":{…}}}.
 *
 * <p>Reading never throws for what a document says: it gives the value or all problems, of which it
 * keeps the first hundred. Texts are UTF-8; a byte order mark at the start is passed over.
 * Immutable and thread-safe.
 */
public final class Documents {

  private static final int DEFAULT_LONGEST = 8 * 1024 * 1024;
  private static final Documents STANDARD = new Documents(DEFAULT_LONGEST);

  private final int longest;

  private Documents(int longest) {
    this.longest = longest;
  }

  /**
   * The usual settings: documents of up to 8 MiB.
   *
   * @return the facade
   */
  public static Documents standard() {
    return STANDARD;
  }

  /**
   * The same with another limit.
   *
   * @param bytes most bytes of one document, from 1 to 1 GiB
   * @return the facade
   * @throws IllegalArgumentException if out of range
   */
  public Documents withLongest(int bytes) {
    if (bytes < 1 || bytes > 1 << 30) {
      throw new IllegalArgumentException("longest document: " + bytes + " bytes");
    }
    return new Documents(bytes);
  }

  /**
   * Most bytes of one document.
   *
   * @return the limit
   */
  public int longest() {
    return longest;
  }

  /**
   * Reads one document of any type.
   *
   * @param json UTF-8
   * @return the document, or all problems found
   */
  public Decoded<Document> read(byte[] json) {
    return json.length > longest ? tooLarge() : Texts.read(json, Origin.START, Envelope::read);
  }

  /**
   * Reads one document of any type.
   *
   * @param json the text
   * @return the document, or all problems found
   */
  public Decoded<Document> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one document of any type, to the end of a stream, which is left open.
   *
   * @param json UTF-8
   * @return the document, or all problems found
   * @throws IOException if the stream cannot be read
   */
  public Decoded<Document> read(InputStream json) throws IOException {
    return read(json.readNBytes(longest + 1));
  }

  /**
   * Reads one document of a given type.
   *
   * @param type the type
   * @param json UTF-8
   * @param <T> the type
   * @return the value, or all problems found; another type is one
   * @throws IllegalArgumentException if the type is not Linli's
   */
  public <T> Decoded<T> read(Class<T> type, byte[] json) {
    Codec<T> codec = LinliCodecs.require(type);
    Decoded<Document> decoded = read(json);
    if (!(decoded instanceof Decoded.Value<Document> read)) {
      return new Decoded.Refused<>(decoded.problems());
    }
    Document document = read.get();
    return document
        .dataAs(type)
        .<Decoded<T>>map(Decoded.Value::new)
        .orElseGet(
            () ->
                refused(
                    new Problem(
                        Problem.Kind.NOT_ACCEPTED,
                        "/" + Envelope.TYPE,
                        0,
                        0,
                        document.type(),
                        "a document of type " + codec.name())));
  }

  /**
   * Opens a register with one document in each line (NDJSON).
   *
   * @param in UTF-8 text; lines end with LF or CR LF; blank lines are passed over
   * @return the reader; closing it closes the stream
   */
  public DocumentReader ndjson(InputStream in) {
    return new DocumentReader(in, new LineSplitter(in, longest));
  }

  /**
   * Opens a .json file that is one document or an array of documents.
   *
   * @param in UTF-8 text
   * @return the reader; closing it closes the stream
   */
  public DocumentReader json(InputStream in) {
    return new DocumentReader(in, new ArraySplitter(in, longest));
  }

  /**
   * Writes one document.
   *
   * @param value a value of one of Linli's types
   * @return compact UTF-8 text without a line break
   * @throws IllegalArgumentException if the type is not Linli's, or the value holds something that
   *     could not be read back
   */
  public byte[] write(Object value) {
    return Texts.write(out -> Envelope.write(value, out));
  }

  /**
   * Writes one document as a line of a register and leaves the stream open.
   *
   * @param value a value of one of Linli's types
   * @param out where to
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #write(Object)}
   */
  public void writeLine(Object value, OutputStream out) throws IOException {
    Jackson2Driver.INSTANCE.write(out, writer -> Envelope.write(value, writer));
    out.write('\n');
  }

  /**
   * The JSON Schema (2020-12) of documents of a type, envelope included.
   *
   * @param type the type
   * @return the schema as JSON text
   * @throws IllegalArgumentException if the type is not Linli's
   */
  public String schema(Class<?> type) {
    return LinliCodecs.require(type).envelopeSchema();
  }

  private <T> Decoded<T> tooLarge() {
    return refused(
        new Problem(
            Problem.Kind.TOO_LARGE, "", 0, 0, "", "a document of at most " + longest + " bytes"));
  }

  private static <T> Decoded<T> refused(Problem problem) {
    return new Decoded.Refused<>(ImmutableList.of(problem));
  }
}
