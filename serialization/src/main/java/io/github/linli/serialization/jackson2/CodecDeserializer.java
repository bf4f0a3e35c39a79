package io.github.linli.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.InvalidDocumentException;
import io.github.linli.serialization.internal.jackson2.Jackson2TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads values by their codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Codec<T> codec;

  CodecDeserializer(Codec<T> codec) {
    super(codec.type());
    this.codec = codec;
  }

  @Override
  @SuppressWarnings("resource") // the parser belongs to the mapper
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Decoded<T> decoded;
    try {
      decoded = codec.decode(new Jackson2TokenReader(parser));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    try {
      return decoded.orThrow();
    } catch (InvalidDocumentException refused) {
      throw JsonMappingException.from(parser, refused.getMessage(), refused);
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing)
      throws IOException {
    return deserialize(parser, context);
  }

  /** A null in place of a value is refused here as it is everywhere. */
  @Override
  @SuppressWarnings("resource") // the parser belongs to the mapper
  public T getNullValue(DeserializationContext context) throws JsonMappingException {
    Decoded<T> refused = codec.decode(new Jackson2TokenReader(context.getParser()));
    throw JsonMappingException.from(
        context, refused.problems().toString(), new InvalidDocumentException(refused.problems()));
  }

  /** A property that is missing in an application's own type stays what that type makes of it. */
  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
