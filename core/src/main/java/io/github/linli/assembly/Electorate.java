package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;

/**
 * Whose vote counts (表决范围): all owners of the property management area, or those of the buildings
 * or the unit concerned. Its total area and heads, held by the {@link Tally}, are the denominator
 * of every share; ballots issued or returned never are.
 *
 * <p>Source: Civil Code art. 278; SPC interpretation on separate ownership arts. 8–9. Immutable and
 * thread-safe.
 *
 * @param scope how wide
 * @param name which buildings, unit or owners, as printed; known none for the whole area, which
 *     needs none
 */
public record Electorate(Scope scope, Known<String> name) {

  /** How wide the electorate is. */
  public enum Scope {
    /** All owners of the property management area. */
    WHOLE_AREA,
    /** The owners of some buildings. */
    BUILDINGS,
    /** The owners of one unit of a building. */
    UNIT,
    /** The owners affected, as the notice names them. */
    AFFECTED_OWNERS
  }

  /**
   * Holds the electorate.
   *
   * @throws io.github.linli.measure.InvalidValueException if a part of the area is said to have no
   *     name
   */
  public Electorate {
    Require.noNulls("Electorate", scope, name);
    if (scope == Scope.WHOLE_AREA && name.isUnknown()) {
      name = Known.none(); // the whole needs no name
    }
    Require.knownText(name, "Electorate", "name");
    Require.that(
        scope == Scope.WHOLE_AREA || !name.isNone(),
        "Electorate",
        "name",
        name,
        "the buildings, unit or owners concerned");
  }

  /**
   * All owners of the property management area.
   *
   * @return the electorate
   */
  public static Electorate wholeArea() {
    return new Electorate(Scope.WHOLE_AREA, Known.none());
  }

  /**
   * A part of the owners.
   *
   * @param scope how wide
   * @param name which buildings, unit or owners
   * @return the electorate
   */
  public static Electorate of(Scope scope, String name) {
    return new Electorate(scope, Known.of(name));
  }
}
