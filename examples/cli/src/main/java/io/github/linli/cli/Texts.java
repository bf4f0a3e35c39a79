package io.github.linli.cli;

import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.text.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;

/** The command line's own words, beside the renderer's. */
final class Texts {

  private final Renderer renderer;
  private final Properties words;

  Texts(Language language) {
    this.renderer = Renderer.of(language.locale());
    this.words = read("words_" + language.locale().getLanguage() + ".properties");
  }

  private static Properties read(String resource) {
    Properties words = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  Renderer renderer() {
    return renderer;
  }

  /** A word or sentence; {0}, {1} … are filled with the arguments as they print. */
  String say(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  static String libraryVersion() {
    return PolicyValidator.of().basis(LocalDate.EPOCH).libraryVersion();
  }
}
