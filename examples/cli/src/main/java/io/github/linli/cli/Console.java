package io.github.linli.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param terminal whether standard output is a terminal, where colour may be used
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /** Whether a person looks at standard output. Since JDK 22 a console alone does not tell. */
  @SuppressWarnings("SystemConsoleNull") // before JDK 22 it is null, since then isTerminal tells
  static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method asked = java.io.Console.class.getMethod("isTerminal");
      return (boolean) asked.invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (ReflectiveOperationException unanswered) {
      return false;
    }
  }

  String describe(Throwable thrown) {
    return thrown instanceof UsageException
        ? String.valueOf(thrown.getMessage())
        : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
  }
}
