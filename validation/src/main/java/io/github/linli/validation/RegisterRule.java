package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import io.github.linli.place.Community;
import java.time.LocalDate;

/**
 * A rule of law over all communities of a register: it says what each contributes to a rate, and
 * judges the rate. The engine reads the register, one community in memory at a time, and adds up.
 *
 * <p>Communities outside the rule's territory are not asked about; where it is not known whether
 * one lies in it, it is not known whether it counts. A register without any community in the
 * territory is not applicable. A rule that throws over one community judges nothing: the fault is
 * recorded instead. Its spec's subject is {@link Register}. Implementations are stateless and
 * thread-safe.
 */
public interface RegisterRule extends Rule<Register> {

  /**
   * The days rates are asked for.
   *
   * @param context settings and the as-of day; no facts
   * @return the days, none after the as-of day
   */
  default ImmutableList<LocalDate> days(Context context) {
    return ImmutableList.of(context.asOf());
  }

  /**
   * What a community contributes to the rate of a day.
   *
   * @param community the community
   * @param on one of {@link #days}
   * @param context the community's facts, and settings
   * @return whether it counts and is covered
   */
  Contribution contribution(Community community, LocalDate on, Context context);
}
