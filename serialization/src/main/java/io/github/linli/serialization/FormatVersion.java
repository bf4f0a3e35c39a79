package io.github.linli.serialization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the format, written in every envelope. Immutable and thread-safe.
 *
 * <p>While the major number is 0, every minor number is a format of its own: a document of another
 * one is refused. From 1.0 on a library reads its own major number.
 *
 * @param major changes when old readers would misread
 * @param minor changes when something is added
 */
public record FormatVersion(int major, int minor) {

  /** What this library writes and reads. */
  public static final FormatVersion CURRENT = new FormatVersion(0, 1);

  private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text such as {@code 0.1}
   * @return the version; empty if the text is anything else
   */
  public static Optional<FormatVersion> parse(String text) {
    Matcher match = SHAPE.matcher(text);
    return match.matches()
        ? Optional.of(
            new FormatVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /**
   * Whether this library reads documents of this version.
   *
   * @return true for {@link #CURRENT} only
   */
  public boolean isReadable() {
    return equals(CURRENT);
  }

  /** Major and minor number with a point between. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
