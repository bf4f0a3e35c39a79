package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A decision as a report shows it. Immutable and thread-safe.
 *
 * @param name name of the decision, such as {@code SCOPE}
 * @param entry id of its catalogue entry, or of the rule it belongs to
 * @param subject which thing it is about
 * @param value its value as one word; {@link #NOT_APPLICABLE} outside territory or time, {@link
 *     #UNDETERMINED} when it is not known whether the norm applies
 * @param reasons why it fell so
 * @param needs what could still change it
 * @param findings remarks beside it
 */
public record DecisionResult(
    String name,
    String entry,
    SubjectRef subject,
    String value,
    ImmutableList<Reason> reasons,
    ImmutableSet<Need> needs,
    ImmutableList<Finding> findings) {

  /** Value of a decision whose norm does not apply to the subject. */
  public static final String NOT_APPLICABLE = "NOT_APPLICABLE";

  /** Value of a decision when it is not known whether its norm applies to the subject. */
  public static final String UNDETERMINED = "UNDETERMINED";
}
