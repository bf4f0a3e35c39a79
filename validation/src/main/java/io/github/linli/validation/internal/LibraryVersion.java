package io.github.linli.validation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the library, as the build wrote it. */
public final class LibraryVersion {

  private static final String VALUE = read();

  private LibraryVersion() {}

  /**
   * The version.
   *
   * @return for example {@code 0.1.0}
   */
  public static String get() {
    return VALUE;
  }

  private static String read() {
    try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
