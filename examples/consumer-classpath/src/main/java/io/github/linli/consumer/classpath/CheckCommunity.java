package io.github.linli.consumer.classpath;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.validation.Finding;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.text.Renderer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Checks one community. A program to copy: it builds a dossier, judges it, prints the findings in
 * Chinese, writes the dossier and the report as JSON, and reads the dossier back.
 *
 * <p>Its one argument is the folder the two files go to.
 */
public final class CheckCommunity {

  // Immutable and thread-safe: make them once and share them.
  private static final PolicyValidator VALIDATOR =
      PolicyValidator.of(Books.jiangshan(), Books.nation());
  private static final Renderer CHINESE = Renderer.of(Locale.CHINESE);

  private CheckCommunity() {}

  /**
   * Runs the program.
   *
   * @param args the folder
   * @throws IOException if a file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    // UTF-8, whatever the platform's own encoding is: Windows has another.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);

    CommunityDossier dossier = dossier();
    // Linli reads no clock. The caller says as of which day.
    Report report = VALIDATOR.check(dossier, LocalDate.of(2026, 3, 31));

    out.println("结论:" + CHINESE.verdict(report.verdict()));
    for (Finding finding : report.findings()) {
      out.println(CHINESE.finding(finding));
      out.println("  依据:" + CHINESE.citation(finding.citations().get(0)));
    }

    Path file = folder.resolve("dossier.json");
    Files.write(file, Documents.standard().write(dossier));
    Files.write(folder.resolve("report.json"), ReportJson.report(report));

    // Reading gives the value or all problems; orThrow is for callers who expect none.
    CommunityDossier again =
        Documents.standard().read(CommunityDossier.class, Files.readAllBytes(file)).orThrow();
    out.println(again.equals(dossier) ? "读回的档案与写出的相同" : "读回的档案与写出的不同");
  }

  /** What is set is known, what is said to be none is none, and what is not set is unknown. */
  private static CommunityDossier dossier() {
    return new CommunityDossier.Builder()
        .community(
            new Community.Builder()
                .id("C-1")
                .name("示例一村")
                .division(DivisionCode.of("330881"))
                .build())
        .liaisons(
            new CommunityLiaison.Builder()
                .fullTime(false)
                .startedOn(PartialDate.of(2025, 5, 6))
                .noEndedOn()
                .build())
        .noCommittees()
        .noInterimCommittees()
        .build();
  }
}
