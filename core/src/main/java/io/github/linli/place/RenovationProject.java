package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * A renovation project (整治改造) of a community, its acceptance and the conclusion whether the
 * community is then fit for property management (符合物业管理条件).
 *
 * <p>The library stores the conclusion and never infers it: the policy gives no measure. Source:
 * policy 三 s1a, s1b. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param startedOn first day of works
 * @param acceptedOn day of acceptance; known none while not accepted
 * @param fitForManagement the conclusion; known none when acceptance gave none
 */
@Value.Builder
public record RenovationProject(
    Known<PartialDate> startedOn, Known<PartialDate> acceptedOn, Known<Boolean> fitForManagement)
    implements WithRenovationProject {

  /**
   * Holds the project.
   *
   * @throws io.github.linli.measure.InvalidValueException if acceptance is known to precede the
   *     start
   */
  public RenovationProject {
    Require.noNulls("RenovationProject", startedOn, acceptedOn, fitForManagement);
    Require.inOrder(startedOn, acceptedOn, "RenovationProject", "acceptedOn");
  }

  /** Builds a project; what is not set is unknown. */
  public static final class Builder extends RenovationProjectBuilder {}
}
