package io.github.linli.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rewrites YAML as JSON, number by number as printed, so that one reader serves both. */
final class YamlToJson {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonFactory JSON = new JsonFactory();

  private YamlToJson() {}

  /** The documents of a YAML stream, each as JSON. */
  static ImmutableList<byte[]> convert(InputStream in) throws IOException {
    ImmutableList.Builder<byte[]> documents = ImmutableList.builder();
    try (YAMLParser yaml = YAML.createParser(in)) {
      for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
        documents.add(document(yaml));
      }
    }
    return documents.build();
  }

  private static byte[] document(YAMLParser yaml) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(json)) {
      int depth = 0;
      while (true) {
        depth += copy(yaml, out);
        if (depth == 0) {
          break;
        }
        yaml.nextToken();
      }
    }
    return json.toByteArray();
  }

  /** Copies the token at hand and tells by how much it opens or closes. */
  private static int copy(YAMLParser yaml, JsonGenerator out) throws IOException {
    JsonToken token = yaml.currentToken();
    if (yaml.isCurrentAlias()) {
      throw new IOException("YAML aliases (*" + yaml.getText() + ") are not read; write it out");
    }
    if (token.isNumeric()) {
      // As text: a double would lose the printed zeros of 9000.00.
      out.writeNumber(yaml.getText());
    } else {
      out.copyCurrentEvent(yaml);
    }
    if (token.isStructStart()) {
      return 1;
    }
    return token.isStructEnd() ? -1 : 0;
  }
}
