package io.github.linli.validation;

import com.google.common.collect.ImmutableList;

/**
 * Takes outcomes as they are judged. The retained {@link Report} is one sink; a counter or a writer
 * of lines is another, so that a whole register needs no more memory than one community.
 *
 * <p>Calls come on the thread that checks, in the order of rule ids.
 */
public interface OutcomeSink {

  /**
   * One duty was judged, or a rule did not apply or could not tell whether it does.
   *
   * @param rule the rule's data under this deployment
   * @param subject which thing was judged
   * @param duty the duty; {@link Duty#STANDING} when the rule as a whole did not apply
   * @param outcome the outcome
   * @param findings breaches and notes, graded; empty for most outcomes
   */
  void outcome(
      ActiveRule rule,
      SubjectRef subject,
      Duty duty,
      Outcome outcome,
      ImmutableList<Finding> findings);

  /**
   * A decision listed in a book was made.
   *
   * @param result the decision
   */
  default void decision(DecisionResult result) {}

  /**
   * A rate of a register was reckoned, by which a rule's duties were judged.
   *
   * @param result the rate
   */
  default void rate(RateResult result) {}

  /**
   * A rule or decision threw.
   *
   * @param rule the rule's data under this deployment
   * @param fault the fault
   */
  void fault(ActiveRule rule, Fault fault);
}
