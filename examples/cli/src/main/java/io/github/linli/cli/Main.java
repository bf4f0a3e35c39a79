package io.github.linli.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Entry point. */
@Command(
    name = "linli",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Checks residential communities by the law that governs them.",
      "检查住宅小区是否符合有关规定:江山市老旧小区政策及其上位法。"
    },
    subcommands = {
      CheckCommand.class,
      TallyCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      SchemaCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit status, the highest that applies: 0 in order; 1 not compliant, or undetermined unless",
      "--allow-undetermined; 2 unusable arguments or rejected input; 3 a fault of the engine."
    })
public final class Main {

  private Main() {}

  /** Prints the version of the library. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"linli " + Texts.libraryVersion()};
    }
  }

  /**
   * Runs the command line and ends the process with its exit status.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    // Officials' machines are not all set to UTF-8; what is written here always is.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(new Console(System.in, out, err, Console.isTerminal()), args);
    out.flush();
    System.exit(status);
  }

  static int run(Console console, String... args) {
    CommandLine commands = new CommandLine(new Main(), new Factory(console));
    commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(
        (refused, arguments) -> {
          String name = refused.getCommandLine().getCommandSpec().qualifiedName();
          console.err().println(refused.getMessage());
          console.err().println(name + " --help");
          return ExitStatus.REJECTED.code();
        });
    commands.registerConverter(LocalDate.class, Main::day);
    commands.setExecutionExceptionHandler(
        (thrown, command, parsed) -> {
          console.err().println("linli: " + console.describe(thrown));
          return thrown instanceof UsageException
              ? ExitStatus.REJECTED.code()
              : ExitStatus.FAULT.code();
        });
    return commands.execute(args);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2025-12-31");
    }
  }

  /** Hands the console to the commands. */
  private record Factory(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      } catch (NoSuchMethodException withoutConsole) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
