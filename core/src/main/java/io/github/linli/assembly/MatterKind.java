package io.github.linli.assembly;

/**
 * The matters owners decide together: items (一) to (九) of Civil Code art. 278(1). Items (六) to (八)
 * are special: they need three quarters of those participating. Immutable and thread-safe.
 */
public enum MatterKind {
  /** (一) Rules of procedure of the owners' assembly. */
  M1_RULES,
  /** (二) Management covenant. */
  M2_COVENANT,
  /** (三) Electing the owners' committee or replacing its members. */
  M3_COMMITTEE,
  /** (四) Hiring and dismissing a property service enterprise or another manager. */
  M4_MANAGER,
  /** (五) Using the maintenance fund: ordinary, unlike raising it. */
  M5_USE_FUND,
  /** (六) Raising the maintenance fund: special. */
  M6_RAISE_FUND,
  /** (七) Rebuilding or reconstructing a building and its facilities: special. */
  M7_REBUILD,
  /** (八) Changing the use of common parts or operating them for profit: special. */
  M8_CHANGE_USE_OR_OPERATE,
  /** (九) Other important matters. */
  M9_OTHER;

  /**
   * Whether Civil Code art. 278(2) asks for three quarters of those participating.
   *
   * @return true for items (六), (七) and (八)
   */
  public boolean isSpecial() {
    return this == M6_RAISE_FUND || this == M7_REBUILD || this == M8_CHANGE_USE_OR_OPERATE;
  }

  /**
   * Whether the regulation in force before 2021 asked for two thirds of all owners (物业管理条例 art.
   * 12(3)): raising or using the maintenance fund, rebuilding.
   *
   * @return true for items (五), (六) and (七)
   */
  public boolean neededTwoThirdsBefore2021() {
    return this == M5_USE_FUND || this == M6_RAISE_FUND || this == M7_REBUILD;
  }
}
