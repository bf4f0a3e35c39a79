package io.github.linli.serialization;

import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.internal.Origin;
import io.github.linli.serialization.internal.Texts;
import io.github.linli.serialization.internal.shape.SchemaWriter;
import io.github.linli.serialization.internal.shape.Shape;
import io.github.linli.serialization.token.MalformedJsonException;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * How values of one type look as JSON, without an envelope: reader, writer and schema from one
 * description. {@link LinliCodecs} has one for each type. Immutable and thread-safe.
 *
 * @param <T> type of the values
 */
public final class Codec<T> {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Class<T> type;
  private final Shape<T> shape;

  Codec(Class<T> type, Shape<T> shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * The type of the values.
   *
   * @return for example {@code CommunityDossier.class}
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The name of the type in an envelope and in schemas.
   *
   * @return for example {@code CommunityDossier}
   */
  public String name() {
    return shape.name();
  }

  /**
   * Reads a JSON text that is one value.
   *
   * @param json UTF-8
   * @return the value, or all problems found
   */
  public Decoded<T> fromJson(byte[] json) {
    return Texts.read(json, Origin.START, shape::read);
  }

  /**
   * Reads a JSON text that is one value.
   *
   * @param json the text
   * @return the value, or all problems found
   */
  public Decoded<T> fromJson(String json) {
    return fromJson(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the next value of a reader; the reader then stands on its last token. For drivers.
   *
   * @param in before the value's first token or, when it has begun, on it
   * @return the value, or all problems found
   * @throws java.io.UncheckedIOException if the reader's input cannot be read
   */
  public Decoded<T> decode(TokenReader in) {
    Decoding to = new Decoding(Origin.START);
    try {
      if (in.token() == Token.END) {
        in.next();
      }
      T value = shape.read(in, to);
      return Texts.decoded(value, to);
    } catch (MalformedJsonException failure) {
      to.refuse(in, failure);
      return new Decoded.Refused<>(to.problems());
    }
  }

  /**
   * Writes a value as JSON.
   *
   * @param value the value
   * @return compact UTF-8 text
   * @throws io.github.linli.measure.InvalidValueException if the value holds something that could
   *     not be read back, such as a {@code Reported} whose print means another interval
   */
  public byte[] toJson(T value) {
    return Texts.write(out -> shape.write(value, out));
  }

  /**
   * Writes a value through a writer. For drivers.
   *
   * @param value the value
   * @param out stands where a value may be written
   * @throws io.github.linli.measure.InvalidValueException as {@link #toJson}
   */
  public void encode(T value, TokenWriter out) {
    shape.write(value, out);
  }

  /**
   * The JSON Schema (2020-12) of the values, without an envelope.
   *
   * <p>It says what each key may hold. What several keys must be together (an end not before its
   * start), which days exist, and that numbers have no exponent, only the reader knows.
   *
   * @return the schema as JSON text
   */
  public String schema() {
    return schema(
        "urn:linli:" + FormatVersion.CURRENT + ":data:" + name(), schema -> schema.ref(shape));
  }

  /** The schema of an envelope around the values. */
  String envelopeSchema() {
    return schema(
        "urn:linli:" + FormatVersion.CURRENT + ":" + name(),
        schema -> EnvelopeSchema.define(schema, shape));
  }

  private String schema(String id, Consumer<SchemaWriter> root) {
    byte[] json =
        Texts.write(
            out -> {
              SchemaWriter schema = new SchemaWriter(out);
              schema.object(
                  () -> {
                    schema.text("$schema", DIALECT).text("$id", id).text("title", name());
                    root.accept(schema);
                    schema.definitions();
                  });
            });
    return new String(json, StandardCharsets.UTF_8);
  }

  Shape<T> shape() {
    return shape;
  }

  /** The name of the type. */
  @Override
  public String toString() {
    return "codec of " + name();
  }
}
