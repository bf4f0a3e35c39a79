package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * A renovation project (整治改造) of a community, its acceptance and the conclusion whether the
 * community is then fit for property management (符合物业管理条件).
 *
 * <p>The library stores the conclusion and never infers it: the policy gives no measure. Source:
 * policy 三 s1a, s1b, 四(三)2 s2. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param startedOn first day of works
 * @param acceptedOn day of acceptance; known none while not accepted
 * @param fitForManagement the conclusion; known none when acceptance gave none
 * @param premisesSpec what the subdistrict specified about service premises; known none when it
 *     specified nothing
 * @param plan the plan of the works (改造方案) as to service premises; known none while there is none
 */
@Value.Builder
public record RenovationProject(
    Known<PartialDate> startedOn,
    Known<PartialDate> acceptedOn,
    Known<Boolean> fitForManagement,
    Known<PremisesSpec> premisesSpec,
    Known<Plan> plan)
    implements WithRenovationProject {

  /**
   * What the plan of the works says about service premises.
   *
   * <p>Source: policy 四(三)2 s2b. Build with {@link Builder}; what is not set is unknown. Immutable
   * and thread-safe.
   *
   * @param finalisedOn day the plan became final (定稿); known none while it is a draft
   * @param includesPremises whether it includes service premises
   * @param area floor area it plans for them, above 0; known none when it gives none
   * @param location where it places them; known none when it does not say
   */
  @Value.Builder
  public record Plan(
      Known<PartialDate> finalisedOn,
      Known<Boolean> includesPremises,
      Known<FloorArea> area,
      Known<String> location)
      implements WithPlan {

    /**
     * Holds the plan.
     *
     * @throws io.github.linli.measure.InvalidValueException if the area is 0, a text is blank, or
     *     premises known not to be included have an area or a place
     */
    public Plan {
      Require.noNulls("Plan", finalisedOn, includesPremises, area, location);
      Require.notNone(includesPremises, "Plan", "includesPremises");
      Require.positive(area, "Plan", "area");
      Require.knownText(location, "Plan", "location");
      boolean left = Known.isTrue(includesPremises).isFalse();
      Require.that(!left || !area.isPresent(), "Plan", "area", area, NOTHING_LEFT_OUT);
      Require.that(!left || !location.isPresent(), "Plan", "location", location, NOTHING_LEFT_OUT);
    }

    private static final String NOTHING_LEFT_OUT = "nothing about premises left out of the plan";

    /** Builds a plan; what is not set is unknown. */
    public static final class Builder extends PlanBuilder {}
  }

  /**
   * Holds the project.
   *
   * @throws io.github.linli.measure.InvalidValueException if acceptance is known to precede the
   *     start
   */
  public RenovationProject {
    Require.noNulls(
        "RenovationProject", startedOn, acceptedOn, fitForManagement, premisesSpec, plan);
    Require.inOrder(startedOn, acceptedOn, "RenovationProject", "acceptedOn");
  }

  /** Builds a project; what is not set is unknown. */
  public static final class Builder extends RenovationProjectBuilder {}
}
