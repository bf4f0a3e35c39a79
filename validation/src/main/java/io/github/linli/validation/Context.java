package io.github.linli.validation;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import java.time.LocalDate;

/**
 * What a rule may read besides its subject: the as-of day, records of other types, parameters,
 * options and decisions. What was not supplied is unknown.
 *
 * <p>One context serves one check on one thread and is not kept; rules must not hold on to it.
 */
public interface Context {

  /**
   * The day states are judged as of.
   *
   * @return the day, in Asia/Shanghai
   */
  LocalDate asOf();

  /**
   * Whether a norm is in force on a date: by its own days, and by the last day the deployment set
   * for the instrument its main citation names.
   *
   * @param spec the entry's data
   * @param date the date of the act, or the as-of day for a state
   * @param needs what would tell when the date is not known well enough
   * @return yes, no with a reason, or unknown with the needs
   */
  Applicability inForceOn(RuleSpec spec, PartialDate date, Need... needs);

  /**
   * The records of a type that belong to the dossier at hand; of whom it is about it is the one.
   *
   * @param type type of the records
   * @param <T> type of the records
   * @return the records; unknown when none were supplied
   */
  <T> Listing<T> records(Class<T> type);

  /**
   * The value of a parameter: what the deployment set, else the default.
   *
   * @param parameter the parameter
   * @param <T> type of the value
   * @return the value
   * @throws java.util.NoSuchElementException if it is not set and has no default
   */
  default <T> T parameter(Parameter<T> parameter) {
    return find(parameter).value().orElseThrow();
  }

  /**
   * The value of a parameter that may have none.
   *
   * @param parameter the parameter
   * @param <T> type of the value
   * @return the value; known none where the deployment did not set it and it has no default
   */
  <T> Known<T> find(Parameter<T> parameter);

  /**
   * Whether an alternative reading is turned on.
   *
   * @param option name of the option
   * @return true when the deployment turned it on
   */
  boolean isOn(String option);

  /**
   * The answer of a decision, asked once for each subject and day.
   *
   * @param decision the decision
   * @param subject the subject
   * @param on the day
   * @param <S> type of the subject
   * @param <V> type of the answer
   * @return the answer
   */
  <S, V> Decided<V> decide(Decision<S, V> decision, S subject, LocalDate on);
}
