package io.github.linli.validation.text;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The texts of both languages, read once. The default locale of the machine plays no part. */
final class Texts {

  static final Map<String, String> CHINESE = read("messages_zh.properties");
  static final Map<String, String> ENGLISH = read("messages_en.properties");

  private Texts() {}

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts.buildOrThrow();
  }
}
