package io.github.linli.validation.support;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.MoreCollectors;
import io.github.linli.assembly.Resolution;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.measure.Known;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Finding;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.books.Books;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A report read in {@link Notation}. */
public record Judged(Report report) {

  /** Both books as they ship. */
  public static final PolicyValidator VALIDATOR =
      PolicyValidator.of(Books.nation(), Books.jiangshan());

  /** Judges a dossier by both books. */
  public static Judged of(CommunityDossier dossier, String asOf) {
    return new Judged(VALIDATOR.check(dossier, LocalDate.parse(asOf)));
  }

  /** Judges a dossier by both books under settings. */
  public static Judged of(
      CommunityDossier dossier, String asOf, UnaryOperator<Deployment.Builder> settings) {
    Deployment deployment = settings.apply(Deployment.builder()).build();
    return new Judged(VALIDATOR.with(deployment).check(dossier, LocalDate.parse(asOf)));
  }

  /** Judges a subdistrict's dossier by both books under settings. */
  public static Judged of(
      SubdistrictDossier dossier, String asOf, UnaryOperator<Deployment.Builder> settings) {
    Deployment deployment = settings.apply(Deployment.builder()).build();
    return new Judged(VALIDATOR.with(deployment).check(dossier, LocalDate.parse(asOf)));
  }

  /** Judges a city's dossier by both books. */
  public static Judged of(CityDossier dossier, String asOf) {
    return new Judged(VALIDATOR.check(dossier, LocalDate.parse(asOf)));
  }

  /** Judges a vote by both books, as of a day after every vote of these tests. */
  public static Judged of(Resolution vote) {
    return of(vote, settings -> settings);
  }

  /** Judges a vote by both books under settings. */
  public static Judged of(Resolution vote, UnaryOperator<Deployment.Builder> settings) {
    return of(vote, "2026-06-01", settings);
  }

  /** Judges a vote by both books as of a day under settings. */
  public static Judged of(
      Resolution vote, String asOf, UnaryOperator<Deployment.Builder> settings) {
    Deployment deployment = settings.apply(Deployment.builder()).build();
    Known<DivisionCode> anywhere = Known.of(DivisionCode.of("330881"));
    return new Judged(VALIDATOR.with(deployment).check(vote, anywhere, LocalDate.parse(asOf)));
  }

  /** What a rule says; with several duties each after its key. */
  public String rule(String id) {
    var parts = result(id).parts();
    return parts.size() == 1
        ? Notation.of(parts.get(0))
        : parts.stream()
            .map(part -> part.duty().key() + ": " + Notation.of(part))
            .collect(joining("; "));
  }

  /** What a rule says of one duty. */
  public String duty(String id, String duty) {
    return result(id).parts().stream()
        .filter(part -> part.duty().key().equals(duty))
        .map(Notation::of)
        .collect(MoreCollectors.onlyElement());
  }

  private Report.RuleResult result(String id) {
    return report.results().stream()
        .filter(result -> result.rule().equals(id))
        .collect(MoreCollectors.onlyElement());
  }

  /** What a decision says. */
  public String decision(String name) {
    return report.decisions().stream()
        .filter(result -> result.name().equals(name))
        .map(Notation::of)
        .collect(MoreCollectors.onlyElement());
  }

  /** The one finding of a limb. */
  public Finding finding(String limb) {
    return report.findings().stream()
        .filter(finding -> finding.limb().equals(limb))
        .collect(MoreCollectors.onlyElement());
  }

  /** The report's verdict. */
  public Verdict verdict() {
    return report.verdict();
  }
}
