package io.github.linli.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line as a user would and keeps what it wrote. */
record Cli(int status, String out, String err) {

  static final Path DATA = Path.of("../data");

  static Cli run(String... args) {
    return run(new byte[0], args);
  }

  static Cli run(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int status = Main.run(console, args);
    console.out().flush();
    return new Cli(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static String data(String file) {
    return DATA.resolve(file).toString();
  }

  /** The lines of one community or vote: from its heading to the next blank line. */
  List<String> section(String heading) {
    return Stream.of(out.split("\n"))
        .dropWhile(line -> !line.contains(heading))
        .takeWhile(line -> !line.isBlank())
        .toList();
  }
}
