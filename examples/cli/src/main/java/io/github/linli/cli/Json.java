package io.github.linli.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON that only the command line writes: lists of rules, tallies. Exact numbers, streams left
 * open.
 */
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** One value on a line of its own. */
  static void line(JsonNode value, OutputStream out) throws IOException {
    MAPPER.writeValue(out, value);
    out.write('\n');
  }

  /** An indented array, one element at a time. Closing it ends the array, not the stream. */
  static SequenceWriter array(OutputStream out) throws IOException {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValuesAsArray(out);
  }

  /** A JSON text, indented, on lines of its own. */
  static void pretty(String json, OutputStream out) throws IOException {
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, MAPPER.readTree(json));
    out.write('\n');
  }

  static JsonGenerator generator(OutputStream out) throws IOException {
    return MAPPER.createGenerator(out);
  }
}
