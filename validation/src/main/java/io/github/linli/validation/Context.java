package io.github.linli.validation;

import io.github.linli.measure.Listing;
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
   * The records of a type that belong to the community at hand, and that community itself.
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
   */
  <T> T parameter(Parameter<T> parameter);

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
