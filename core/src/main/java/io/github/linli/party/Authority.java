package io.github.linli.party;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;

/**
 * A government department or agency (政府部门), by the role the policy gives it; its name differs from
 * city to city.
 *
 * <p>Source: policy 四(一)1, 四(一)3, 四(三)2, 四(四)2, 四(四)3. Immutable and thread-safe.
 *
 * @param role what it is in charge of
 * @param name its name
 */
public record Authority(Role role, Known<String> name) {

  /** What a department is in charge of. */
  public enum Role {
    /** Development and reform (发改局). */
    NDRC,
    /** Public security (公安局). */
    PSB,
    /** Finance (财政局). */
    FINANCE,
    /** Natural resources and planning (自然资源和规划局). */
    NATURAL_RESOURCES,
    /** Housing and construction (住建局). */
    HOUSING,
    /** Emergency management (应急管理局). */
    EMERGENCY,
    /** Market regulation (市场监管局). */
    MARKET,
    /** Comprehensive administrative enforcement (综合执法局). */
    COMPREHENSIVE_ENFORCEMENT,
    /** Ecology and environment (生态环境局). */
    ECOLOGY,
    /** The fire and rescue brigade (消防救援大队). */
    FIRE_RESCUE,
    /** Justice (司法局). */
    JUSTICE,
    /** Civil affairs (民政局), which the policy does not name. */
    CIVIL_AFFAIRS,
    /** The centre for state-owned assets (国资中心). */
    SASAC_CENTER,
    /** Another department. */
    OTHER
  }

  /**
   * Holds the department.
   *
   * @throws io.github.linli.measure.InvalidValueException if the name is said to be none
   */
  public Authority {
    Require.noNulls("Authority", role, name);
    Require.notNone(name, "Authority", "name");
    Require.knownText(name, "Authority", "name");
  }

  /**
   * A department by its role, name unknown.
   *
   * @param role what it is in charge of
   * @return the department
   */
  public static Authority of(Role role) {
    return new Authority(role, Known.unknown());
  }

  /**
   * A department by role and name.
   *
   * @param role what it is in charge of
   * @param name its name
   * @return the department
   */
  public static Authority of(Role role, String name) {
    return new Authority(role, Known.of(name));
  }
}
