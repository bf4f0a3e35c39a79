package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import org.immutables.value.Value;

/**
 * A subdistrict's plan for service premises in its communities (物业管理用房配置方案).
 *
 * <p>Source: policy 四(三)2 s1: the subdistrict leads; the departments of finance, natural resources
 * and housing and the centre for state-owned assets take part. Build with {@link Builder}; what is
 * not set is unknown. Immutable and thread-safe.
 *
 * @param subdistrictId id of the subdistrict whose plan it is
 * @param adoptedOn day it was adopted; known none while there is a draft only
 * @param departments the departments that took part, each once
 * @param ownersConsulted whether owners were heard; the policy does not ask for it
 * @param neighborhoodConsulted whether the neighbourhoods were heard; the policy does not ask for
 *     it
 * @param plannedCompletionOn day by which the premises are to be there; known none when the plan
 *     does not say
 */
@Value.Builder
public record PremisesPlan(
    Known<String> subdistrictId,
    Known<PartialDate> adoptedOn,
    Listing<Authority.Role> departments,
    Known<Boolean> ownersConsulted,
    Known<Boolean> neighborhoodConsulted,
    Known<PartialDate> plannedCompletionOn)
    implements WithPremisesPlan {

  /**
   * Holds the plan.
   *
   * @throws io.github.linli.measure.InvalidValueException if a department is named twice
   */
  public PremisesPlan {
    Require.noNulls(
        "PremisesPlan",
        subdistrictId,
        adoptedOn,
        departments,
        ownersConsulted,
        neighborhoodConsulted,
        plannedCompletionOn);
    Require.notNone(subdistrictId, "PremisesPlan", "subdistrictId");
    Require.knownText(subdistrictId, "PremisesPlan", "subdistrictId");
    Require.distinct(departments, role -> role, "PremisesPlan", "departments");
    Require.notNone(ownersConsulted, "PremisesPlan", "ownersConsulted");
    Require.notNone(neighborhoodConsulted, "PremisesPlan", "neighborhoodConsulted");
  }

  /** Builds a plan; what is not set is unknown. */
  public static final class Builder extends PremisesPlanBuilder {}
}
