package io.github.linli.validation;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.validation.internal.Plan;
import io.github.linli.validation.internal.RegisterFold;
import io.github.linli.validation.internal.ReportSink;

/**
 * Judges a register as a whole while its dossiers go by: add each community once, then ask for the
 * report. What is kept does not grow with the number of communities: numbers, and of those not
 * covered the first {@link Rate#NAMED} names.
 *
 * <pre>{@code
 * RegisterCheck register = validator.register(asOf);
 * for (CommunityDossier dossier : dossiers) {
 *   Report ofTheCommunity = register.check(dossier);
 * }
 * Report ofTheRegister = register.report();
 * }</pre>
 *
 * <p>Not thread-safe. Several threads each take a check of their own from the same validator;
 * {@link #merge} adds them up, and the report is the same however the communities were divided and
 * in which order they came.
 */
public final class RegisterCheck {

  private final RegisterFold fold;
  private final Basis basis;

  RegisterCheck(Plan plan, Basis basis) {
    this.fold = new RegisterFold(plan, basis.asOf());
    this.basis = basis;
  }

  /**
   * Adds a community.
   *
   * @param dossier its facts
   */
  public void add(CommunityDossier dossier) {
    fold.add(dossier);
  }

  /**
   * Adds a community and judges it, as {@link PolicyValidator#check(CommunityDossier,
   * java.time.LocalDate)} does; what both have to decide is decided once.
   *
   * @param dossier its facts
   * @return the report on the community
   */
  public Report check(CommunityDossier dossier) {
    ReportSink sink = new ReportSink();
    SubjectRef head = fold.check(dossier, sink);
    return sink.report(basis, new SubjectRef(head.type(), head.id(), head.name(), ""));
  }

  /**
   * Adds a community and judges it, pushing its outcomes into a sink.
   *
   * @param dossier its facts
   * @param sink takes the outcomes of the community, on this thread
   */
  public void check(CommunityDossier dossier, OutcomeSink sink) {
    fold.check(dossier, sink);
  }

  /**
   * Adds all communities of another check, which stays as it is.
   *
   * @param other a check from the same validator as of the same day
   * @return this
   * @throws IllegalArgumentException if it is from another validator, as of another day, or this
   *     one
   */
  public RegisterCheck merge(RegisterCheck other) {
    fold.add(other.fold);
    return this;
  }

  /**
   * How many communities were added.
   *
   * @return the number
   */
  public int communities() {
    return fold.communities();
  }

  /**
   * Judges the communities added so far. More can be added afterwards.
   *
   * @return the report on the register
   */
  public Report report() {
    ReportSink sink = new ReportSink();
    fold.judge(sink);
    return sink.report(basis, RegisterFold.REGISTER);
  }

  /**
   * Judges the communities added so far and pushes outcomes and rates into a sink.
   *
   * @param sink takes the outcomes, on this thread
   */
  public void report(OutcomeSink sink) {
    fold.judge(sink);
  }
}
