package io.github.linli.serialization;

import io.github.linli.serialization.internal.shape.SchemaWriter;
import io.github.linli.serialization.internal.shape.Shape;
import java.util.List;

/** The part of a schema that describes the envelope. */
final class EnvelopeSchema {

  private EnvelopeSchema() {}

  static void define(SchemaWriter out, Shape<?> data) {
    out.text("type", "object")
        .object(
            "properties",
            () ->
                out.object(
                        Envelope.VERSION, () -> out.text("const", FormatVersion.CURRENT.toString()))
                    .object(Envelope.TYPE, () -> out.text("const", data.name()))
                    .object(Envelope.DATA, () -> out.ref(data)))
        .texts("required", List.of(Envelope.VERSION, Envelope.TYPE, Envelope.DATA))
        .bool("additionalProperties", false);
  }
}
