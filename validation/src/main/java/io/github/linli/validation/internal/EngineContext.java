package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Need;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rules see during one check. Decisions are remembered per subject and day. */
public final class EngineContext implements Context {

  private final Evidence evidence;
  private final LocalDate asOf;
  private final Deployment deployment;
  // A dossier asks few distinct questions, so a short list beats a map and is made only when
  // needed.
  private List<Answer> answers = List.of();

  /** One remembered answer. */
  private record Answer(
      Decision<?, ?> decision, Object subject, LocalDate on, Decided<?> decided) {}

  /**
   * Starts a check.
   *
   * @param evidence the records at hand
   * @param asOf the day states are judged as of
   * @param deployment parameters and options
   */
  public EngineContext(Evidence evidence, LocalDate asOf, Deployment deployment) {
    this.evidence = evidence;
    this.asOf = asOf;
    this.deployment = deployment;
  }

  /**
   * The records at hand.
   *
   * @return the evidence
   */
  public Evidence evidence() {
    return evidence;
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public Applicability inForceOn(RuleSpec spec, PartialDate date, Need... needs) {
    Applicability byNorm = spec.inForceOn(date, needs);
    if (byNorm instanceof Applicability.No) {
      return byNorm;
    }
    Known<LocalDate> lastDay = deployment.lastDay(spec.citations().get(0).instrument());
    return switch (lastDay.test(date::isOnOrBefore, Ternary.TRUE)) {
      case TRUE -> byNorm;
      case FALSE -> new Applicability.No(Reason.AFTER_IN_FORCE);
      case UNKNOWN -> Applicability.unknown(needs);
    };
  }

  @Override
  public <T> Listing<T> records(Class<T> type) {
    return evidence.records(type);
  }

  @Override
  public <T> Known<T> find(Parameter<T> parameter) {
    return deployment.value(parameter);
  }

  @Override
  public boolean isOn(String option) {
    return deployment.options().contains(option);
  }

  @Override
  @SuppressWarnings("unchecked") // an answer is filed under the decision that gave it
  public <S, V> Decided<V> decide(Decision<S, V> decision, S subject, LocalDate on) {
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer.decision == decision && answer.subject == subject && answer.on.equals(on)) {
        return (Decided<V>) answer.decided;
      }
    }
    Decided<V> decided = decision.decide(subject, on, this);
    if (answers.isEmpty()) {
      answers = new ArrayList<>();
    }
    answers.add(new Answer(decision, subject, on, decided));
    return decided;
  }
}
