package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.assembly.Resolution;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.law.LegalInstrument;
import io.github.linli.measure.Known;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.internal.DossierKind;
import io.github.linli.validation.internal.DossierKinds;
import io.github.linli.validation.internal.LibraryVersion;
import io.github.linli.validation.internal.Plan;
import io.github.linli.validation.internal.ReportSink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges dossiers and single cases by one or more rule books.
 *
 * <pre>{@code
 * PolicyValidator validator = PolicyValidator.of(Books.jiangshan(), Books.nation());
 * Report report = validator.check(dossier, LocalDate.of(2025, 10, 1));
 * }</pre>
 *
 * <p>Reads no clock: the as-of day is an argument. Immutable and thread-safe: make one and share
 * it.
 */
public final class PolicyValidator {

  private final ImmutableList<RuleBook> books;
  private final Deployment deployment;
  private final Plan plan;

  private PolicyValidator(ImmutableList<RuleBook> books, Deployment deployment) {
    this.books = books;
    this.deployment = deployment;
    this.plan = new Plan(books, deployment);
  }

  /**
   * A validator that judges by the books as they stand.
   *
   * @param books the books; the basis names them in this order, findings come by rule id
   * @return the validator
   * @throws IllegalArgumentException if two books list one rule
   */
  public static PolicyValidator of(RuleBook... books) {
    return new PolicyValidator(ImmutableList.copyOf(books), Deployment.DEFAULT);
  }

  /**
   * A validator over the same books under other settings.
   *
   * @param settings parameters, options, re-gradings, what is switched off, last days of trial
   *     documents, waivers and recognitions
   * @return the validator
   * @throws IllegalArgumentException if a setting names a rule, limb, option, parameter or text no
   *     book has, would make a goal an error, sets a last day where the text says how long it holds
   *     or before its first day, or waives what sets no duty
   */
  public PolicyValidator with(Deployment settings) {
    return new PolicyValidator(books, settings);
  }

  /**
   * The books it judges by.
   *
   * @return the books in order
   */
  public ImmutableList<RuleBook> books() {
    return books;
  }

  /**
   * Judges all of one community's dossier and retains everything.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @return the report
   */
  public Report check(CommunityDossier dossier, LocalDate asOf) {
    return report(DossierKinds.COMMUNITY, dossier, asOf);
  }

  /**
   * Judges all of one community's dossier and pushes outcomes into a sink.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @param sink takes the outcomes, on this thread
   */
  public void check(CommunityDossier dossier, LocalDate asOf, OutcomeSink sink) {
    plan.check(DossierKinds.COMMUNITY, dossier, asOf, sink);
  }

  /**
   * Judges all of one subdistrict's dossier and retains everything. Its communities have dossiers
   * of their own.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @return the report
   */
  public Report check(SubdistrictDossier dossier, LocalDate asOf) {
    return report(DossierKinds.SUBDISTRICT, dossier, asOf);
  }

  /**
   * Judges all of one subdistrict's dossier and pushes outcomes into a sink.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @param sink takes the outcomes, on this thread
   */
  public void check(SubdistrictDossier dossier, LocalDate asOf, OutcomeSink sink) {
    plan.check(DossierKinds.SUBDISTRICT, dossier, asOf, sink);
  }

  /**
   * Judges what a city's offices have to see to and retains everything. Its subdistricts and
   * communities have dossiers of their own.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @return the report
   */
  public Report check(CityDossier dossier, LocalDate asOf) {
    return report(DossierKinds.CITY, dossier, asOf);
  }

  /**
   * Judges what a city's offices have to see to and pushes outcomes into a sink.
   *
   * @param dossier the facts
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @param sink takes the outcomes, on this thread
   */
  public void check(CityDossier dossier, LocalDate asOf, OutcomeSink sink) {
    plan.check(DossierKinds.CITY, dossier, asOf, sink);
  }

  /**
   * Starts to judge a register as a whole, for the rules on what part of its communities is
   * covered.
   *
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @return the check of a register with no community yet
   */
  public RegisterCheck register(LocalDate asOf) {
    return new RegisterCheck(plan, basis(asOf));
  }

  private <D, H> Report report(DossierKind<D, H> kind, D dossier, LocalDate asOf) {
    ReportSink sink = new ReportSink();
    SubjectRef head = plan.check(kind, dossier, asOf, sink);
    return sink.report(basis(asOf), new SubjectRef(head.type(), head.id(), head.name(), ""));
  }

  /**
   * Judges one resolution alone, as on a form. It has no community: waivers do not apply.
   *
   * @param resolution the resolution
   * @param division where its community lies
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @return the report
   */
  public Report check(Resolution resolution, Known<DivisionCode> division, LocalDate asOf) {
    return check(Resolution.class, resolution, division, asOf);
  }

  /**
   * Judges one record alone, as on a form: an arrangement, a meeting, a resolution. What else a
   * rule would look at is unknown. A record judged alone has no community: waivers and recognitions
   * of the deployment do not apply.
   *
   * @param type type of the record, one that a dossier has or has a list of
   * @param one the record
   * @param division where its community lies
   * @param asOf the day states are judged as of, in Asia/Shanghai
   * @param <T> type of the record
   * @return the report
   * @throws IllegalArgumentException if no dossier has such records
   */
  public <T> Report check(Class<T> type, T one, Known<DivisionCode> division, LocalDate asOf) {
    ReportSink sink = new ReportSink();
    SubjectRef ref = plan.check(type, one, division, asOf, sink);
    return sink.report(basis(asOf), ref);
  }

  /**
   * What a report of this validator is computed from.
   *
   * @param asOf the day states are judged as of
   * @return the basis, its input not named
   */
  public Basis basis(LocalDate asOf) {
    ImmutableList.Builder<Basis.Book> used = ImmutableList.builder();
    Map<String, Basis.Setting> settings = new TreeMap<>();
    Map<String, LegalInstrument> instruments = new LinkedHashMap<>();
    for (RuleBook book : books) {
      used.add(new Basis.Book(book.id(), book.version()));
      book.instruments().forEach(each -> instruments.putIfAbsent(each.id(), each));
      for (RuleSpec spec : book.specs()) {
        for (Parameter<?> parameter : spec.parameters()) {
          deployment
              .value(parameter)
              .value()
              .ifPresent(
                  value ->
                      settings.put(
                          parameter.name(), new Basis.Setting(value, deployment.isSet(parameter))));
        }
      }
    }
    return new Basis(
        LibraryVersion.get(),
        used.build(),
        asOf,
        deployment,
        ImmutableSortedMap.copyOf(settings),
        ImmutableList.copyOf(instruments.values()),
        Known.none());
  }
}
