package io.github.linli.validation;

import io.github.linli.measure.PartialDate;
import java.time.LocalDate;

/**
 * A question with one answer for each subject and day: a pure function of facts, parameters and
 * options. Rules read decisions through {@link Context#decide}, which asks each only once; they
 * never read other rules' outcomes.
 *
 * <p>Implementations are stateless and thread-safe.
 *
 * @param <S> type of the subject
 * @param <V> type of the answer
 */
public interface Decision<S, V> {

  /**
   * Permanent name, such as {@code SCOPE}.
   *
   * @return the name
   */
  String name();

  /**
   * Type of the subject.
   *
   * @return the type
   */
  Class<S> subject();

  /**
   * The catalogue entry it is, or, for a decision inside a rule's entry, that rule's.
   *
   * @return the entry's data, the same object each time
   */
  RuleSpec spec();

  /**
   * Whether the entry is in force for a subject: as of the as-of day, as a decision on a state
   * asks. One on an act overrides it with {@link Context#inForceOn} and the date of the act.
   *
   * @param subject the subject
   * @param context facts, parameters and options
   * @return the answer; unknown counts as yes
   */
  default Applicability inForce(S subject, Context context) {
    return context.inForceOn(spec(), PartialDate.of(context.asOf()));
  }

  /**
   * Answers the question.
   *
   * @param subject the subject
   * @param on the day the answer is for
   * @param context facts, parameters and options
   * @return the answer with reasons and needs
   */
  Decided<V> decide(S subject, LocalDate on, Context context);

  /**
   * The answer as one word, as reports write it and texts are looked up by.
   *
   * @param value the answer
   * @return for example {@code IN_SCOPE_A}
   */
  default String word(V value) {
    return value.toString();
  }
}
