package io.github.linli.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.linli.measure.Share;
import io.github.linli.validation.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library reckons exactly and takes the day from its caller. */
class ExactnessTest {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.linli")
          .that(describe("the library", type -> !type.getName().startsWith("io.github.linli.cli")));

  private static final Set<String> TIME_SOURCES =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.ZoneId.systemDefault",
          "java.util.Date.<init>",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.<init>",
          "java.util.TimeZone.getDefault");

  /** A floating-point instruction, constant, or method called, in the words of javap. */
  private static final Pattern FLOATING =
      Pattern.compile(
          "(?m)^ +[0-9]+: ([df](add|sub|mul|div|rem|neg|cmp[lg]|const_|load|store|return)"
              + "|[ilfd]2[fd]|newarray +(double|float)|ldc.*// (double|float)"
              + "|invoke.*:\\((\\[*([BCSIJZ]|L[^;]+;))*\\[*[DF].*|invoke.*\\)\\[*[DF]$).*");

  @Test
  void nobodyAsksAClock() {
    assertThat(LIBRARY).hasSizeGreaterThan(300);
    noClasses()
        .should()
        .callCodeUnitWhere(target(describe("a clock", ExactnessTest::asksAClock)))
        .check(LIBRARY);
  }

  private static boolean asksAClock(CodeUnitCallTarget called) {
    String owner = called.getOwner().getName();
    boolean now = owner.startsWith("java.time.") && called.getName().equals("now");
    boolean clock = owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource");
    return now || clock || TIME_SOURCES.contains(owner + "." + called.getName());
  }

  @Test
  void noInstructionReckonsInFloatingPoint() throws Exception {
    for (Class<?> module : List.of(Share.class, Rule.class)) {
      assertThat(floating(folder(module))).as(module.getModule().getName()).isEmpty();
    }
  }

  @Test
  void theSearchFindsWhatItLooksFor() throws Exception {
    assertThat(floating(folder(Reckoning.class))).isNotEmpty().allMatch(line -> !line.isBlank());
  }

  /** What must not stand in the library. */
  static final class Reckoning {
    private Reckoning() {}

    static long rounded(long amount) {
      return Math.round(amount * 0.5);
    }
  }

  private static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> floating(Path classes) throws IOException {
    return FLOATING.matcher(disassembled(classes)).results().map(MatchResult::group).toList();
  }

  /** A module's classes are a folder or, once packaged, a jar. */
  private static String disassembled(Path classes) throws IOException {
    List<String> names;
    if (Files.isDirectory(classes)) {
      try (Stream<Path> files = Files.walk(classes)) {
        names =
            files.filter(file -> file.toString().endsWith(".class")).map(Path::toString).toList();
      }
    } else {
      try (JarFile jar = new JarFile(classes.toFile())) {
        names =
            jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
      }
    }
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    String[] arguments =
        Stream.concat(Stream.of("-c", "-p", "-cp", classes.toString()), names.stream())
            .toArray(String[]::new);
    assertThat(ToolProvider.findFirst("javap").orElseThrow().run(to, to, arguments)).isZero();
    return out.toString();
  }
}
