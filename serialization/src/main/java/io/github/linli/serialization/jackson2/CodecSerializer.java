package io.github.linli.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.internal.jackson2.Jackson2TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values by their codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Codec<T> codec;

  CodecSerializer(Codec<T> codec) {
    super(codec.type());
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    try {
      codec.encode(value, new Jackson2TokenWriter(generator));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (InvalidValueException unwritable) {
      throw com.fasterxml.jackson.databind.JsonMappingException.from(
          generator, unwritable.getMessage(), unwritable);
    }
  }

  /** No type ids: the type is known wherever one of ours is read. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    serialize(value, generator, provider);
  }
}
