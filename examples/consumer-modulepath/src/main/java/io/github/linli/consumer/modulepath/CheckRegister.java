package io.github.linli.consumer.modulepath;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.Document;
import io.github.linli.serialization.DocumentReader;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.RawDocument;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.text.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a register, one community in each line. A program to copy: it prints each verdict or what
 * is wrong with the line, and writes the reports as lines of JSON.
 *
 * <p>Its arguments are the register, the day to judge as of, and the file for the reports.
 */
public final class CheckRegister {

  // Immutable and thread-safe: make them once and share them.
  private static final PolicyValidator VALIDATOR =
      PolicyValidator.of(Books.jiangshan(), Books.nation());
  private static final Renderer ENGLISH = Renderer.of(Locale.ENGLISH);

  private CheckRegister() {}

  /**
   * Runs the program.
   *
   * @param args the register, the day and the file for the reports
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    // UTF-8, whatever the platform's own encoding is: Windows has another.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate asOf = LocalDate.parse(args[1]);
    try (DocumentReader register =
            Documents.standard().ndjson(Files.newInputStream(Path.of(args[0])));
        OutputStream reports = Files.newOutputStream(Path.of(args[2]))) {
      // One document in memory at a time, however long the register is.
      Optional<RawDocument> next = register.next();
      while (next.isPresent()) {
        check(next.get(), asOf, out, reports);
        next = register.next();
      }
    }
  }

  private static void check(RawDocument raw, LocalDate asOf, PrintStream out, OutputStream reports)
      throws IOException {
    Decoded<Document> read = raw.read();
    // A line that cannot be read gives all its problems and does not stop the others.
    read.problems().forEach(out::println);
    Optional<CommunityDossier> dossier =
        read.value().flatMap(document -> document.dataAs(CommunityDossier.class));
    if (dossier.isPresent()) {
      Report report = VALIDATOR.check(dossier.get(), asOf);
      out.println(report.subject().name() + ": " + ENGLISH.verdict(report.verdict()));
      report.findings().forEach(finding -> out.println("  " + ENGLISH.finding(finding)));
      reports.write(ReportJson.report(report));
      reports.write('\n');
    }
  }
}
