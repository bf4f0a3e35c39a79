package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.Known;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of {@code {"none":true}} in a schema; read and written by the components. */
final class NoneShape extends Shape<Known<?>> {

  static final NoneShape INSTANCE = new NoneShape();

  private NoneShape() {
    super("None", "{\"none\":true}");
  }

  @Override
  public @Nullable Known<?> read(TokenReader in, Decoding to) {
    throw new UnsupportedOperationException("none is read by the component that may be none");
  }

  @Override
  public void write(Known<?> value, TokenWriter out) {
    throw new UnsupportedOperationException("none is written by the component that may be none");
  }

  @Override
  void define(SchemaWriter out) {
    out.text("description", "Known that there is none. A missing key means unknown.")
        .text("type", "object")
        .object("properties", () -> out.object(NONE, () -> out.bool("const", true)))
        .texts("required", List.of(NONE))
        .bool("additionalProperties", false);
  }
}
