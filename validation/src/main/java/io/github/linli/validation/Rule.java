package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.PartialDate;

/**
 * A rule of law over one type of subject. It reads like its clause: whether it applies, which
 * duties it sets, how each is judged.
 *
 * <p>Territory, the days the norm is in force and deployment control are seen to before the rule is
 * asked. A rule that throws is a fault of the engine, recorded as such. Implementations are
 * stateless and thread-safe.
 *
 * @param <S> type of the subject
 */
public interface Rule<S> {

  /**
   * The rule's data.
   *
   * @return the same object each time
   */
  RuleSpec spec();

  /**
   * Whether the norm is in force for the subject. A state is judged by the norm of the as-of day,
   * which is what this does; a rule on acts overrides it with the date of the act, which it puts to
   * {@link Context#inForceOn} too.
   *
   * @param subject the subject
   * @param context facts and settings
   * @return yes, no with a reason, or unknown with needs
   */
  default Applicability inForce(S subject, Context context) {
    return context.inForceOn(spec(), PartialDate.of(context.asOf()));
  }

  /**
   * Whether the rule applies to the subject.
   *
   * @param subject the subject
   * @param context facts and settings
   * @return yes, no with a reason, or unknown with needs
   */
  default Applicability applies(S subject, Context context) {
    return Applicability.YES;
  }

  /**
   * The duties that begin or fall due in a window.
   *
   * @param subject the subject
   * @param context facts and settings
   * @param window the days asked for
   * @return the duties in order of their days
   */
  default ImmutableList<Duty> duties(S subject, Context context, Window window) {
    return STANDING_ONLY;
  }

  /**
   * Judges one duty.
   *
   * @param subject the subject
   * @param duty one of {@link #duties}
   * @param context facts and settings
   * @param notes takes remarks beside the outcome
   * @return the outcome
   */
  Outcome judge(S subject, Duty duty, Context context, Notes notes);

  /** The duties of a rule that holds all the time. */
  ImmutableList<Duty> STANDING_ONLY = ImmutableList.of(Duty.STANDING);
}
