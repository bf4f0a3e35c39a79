package io.github.linli.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rewrites YAML as JSON, number by number as printed, so that one reader serves both. */
final class YamlToJson {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private YamlToJson() {}

  /** One YAML document, as JSON. */
  static byte[] convert(InputStream in) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonParser yaml = YAML.createParser(in);
        JsonGenerator out = new JsonFactory().createGenerator(json)) {
      for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
        copy(token, yaml, out);
      }
    }
    return json.toByteArray();
  }

  private static void copy(JsonToken token, JsonParser yaml, JsonGenerator out) throws IOException {
    if (token.isNumeric()) {
      // As text: a double would lose the printed zeros of 9000.00.
      out.writeNumber(yaml.getText());
    } else {
      out.copyCurrentEvent(yaml);
    }
  }
}
