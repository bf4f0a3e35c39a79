package io.github.linli.serialization.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.LinliCodecs;

/**
 * Teaches a Jackson 2 {@code ObjectMapper} Linli's types. It reads and writes exactly what the
 * codecs do, whatever naming, inclusion or typing the mapper is set to.
 *
 * <p>On the class path {@code ObjectMapper.findAndRegisterModules()} finds it; on the module path
 * register it by name: {@code mapper.registerModule(new LinliModule())}.
 *
 * <p>What cannot be read is a {@code JsonMappingException} whose cause is an {@link
 * io.github.linli.serialization.InvalidDocumentException} with all problems. Values are without an
 * envelope. A tree ({@code JsonNode}) holds binary fractions unless it is read with {@code
 * USE_BIG_DECIMAL_FOR_FLOATS} and without {@code STRIP_TRAILING_BIGDECIMAL_ZEROES}; only then it
 * gives numbers as they were written. Thread-safe once registered.
 */
public final class LinliModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Makes the module with every codec. */
  public LinliModule() {
    super("linli");
    LinliCodecs.all().forEach(this::add);
  }

  private <T> void add(Codec<T> codec) {
    addSerializer(new CodecSerializer<>(codec));
    addDeserializer(codec.type(), new CodecDeserializer<>(codec));
  }
}
