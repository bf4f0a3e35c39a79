package io.github.linli.validation.support;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that the sources of the module name in string literals, for which there must be texts. */
public final class SourceStrings {

  private static final Path MAIN = Path.of("src/main/java/io/github/linli/validation");
  private static final Pattern FACT = Pattern.compile("\"([A-Z][A-Za-z]+(?:\\.[a-zA-Z]+)+)\"");
  private static final Pattern DETERMINATION =
      Pattern.compile("Need\\.Determination\\(\\s*\"([A-Z_0-9]+)\",\\s*\"([A-Z_0-9]+)\"");
  private static final Pattern TEXT = Pattern.compile("Need\\.Text\\(\\s*\"([a-z0-9-]+)\"");
  private static final Pattern REASON =
      Pattern.compile(
          "(?:new Reason|Applicability\\.no|notApplicable)\\(\\s*(?:\\w+ \\? )?\"([A-Z_0-9]+)\"");
  private static final Pattern OTHER_REASON =
      Pattern.compile("[?:,] \"([A-Z]+(?:_[A-Z0-9]+)+)\"\\)");

  private final String source;

  private SourceStrings(String source) {
    this.source = source;
  }

  /** All sources of the module: the rules' and the engine's. */
  public static SourceStrings ofRules() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return new SourceStrings(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(SourceStrings::read)
              .collect(Collectors.joining("\n")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replaceAll("(?m)^\\s*(?:\\*|//|/\\*\\*).*$", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Keys of reasons. */
  public Set<String> reasons() {
    Set<String> reasons = first(REASON);
    reasons.addAll(first(OTHER_REASON));
    determinations().values().forEach(reasons::remove);
    return reasons;
  }

  /** Paths of facts. */
  public Set<String> facts() {
    return first(FACT);
  }

  /** Questions to determine by the authority asked. */
  public ImmutableListMultimap<String, String> determinations() {
    ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
    Matcher matcher = DETERMINATION.matcher(source);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found.build();
  }

  /** Texts not at hand. */
  public Set<String> texts() {
    return first(TEXT);
  }

  private Set<String> first(Pattern pattern) {
    return pattern
        .matcher(source)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
