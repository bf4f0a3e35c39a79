package io.github.linli.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a text, kept so that writing them costs nothing but writing. */
record RecordedTokens(List<JsonToken> tokens, List<String> texts) {

  static RecordedTokens of(JsonFactory factory, byte[] json) throws IOException {
    RecordedTokens recorded = new RecordedTokens(new ArrayList<>(), new ArrayList<>());
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        recorded.tokens.add(parser.currentToken());
        recorded.texts.add(parser.getText().intern());
      }
    }
    return recorded;
  }

  long replay(JsonFactory factory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator generator = factory.createGenerator(out)) {
      for (int i = 0; i < tokens.size(); i++) {
        write(tokens.get(i), texts.get(i), generator);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray().length;
  }

  private static void write(JsonToken token, String text, JsonGenerator generator)
      throws IOException {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case FIELD_NAME -> generator.writeFieldName(text);
      case VALUE_STRING -> generator.writeString(text);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(text);
      case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
      default -> throw new IllegalStateException(token.toString());
    }
  }
}
