package io.github.linli.testkit;

import io.github.linli.serialization.Documents;
import java.nio.charset.StandardCharsets;

/** Values as they arrive on the wire. */
public final class Wire {

  private Wire() {}

  /**
   * The JSON documents of values, to try a reader of the format with.
   *
   * @param values makes values that have a codec, such as dossiers
   * @return the generator
   */
  public static Gen<String> documents(Gen<?> values) {
    return values.map(
        value -> new String(Documents.standard().write(value), StandardCharsets.UTF_8));
  }
}
