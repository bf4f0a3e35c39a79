package io.github.linli.place;

import io.github.linli.internal.ConstantFacts;
import io.github.linli.internal.Require;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.party.Owner;
import org.immutables.value.Value;

/**
 * An exclusive unit (专有部分): a dwelling, shop or parking space that is owned apart.
 *
 * <p>Source: Civil Code arts. 271, 278(2), 283; interpretation of the Supreme People's Court on
 * separate ownership, arts. 2, 8, 9. Build with {@link Builder}: {@code id} is required, what is
 * not set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key, unique within a community
 * @param number its number in the real-estate register; known none while it is not registered
 * @param building the building it lies in, as named on site; known none when it lies in none
 * @param registeredArea floor area in the real-estate register (不动产登记簿), above 0; known none while
 *     it is not registered
 * @param surveyedArea floor area measured by a surveyor (测绘机构实测), above 0; known none while it is
 *     not measured
 * @param contractArea floor area in the contract of sale (房屋买卖合同), above 0; known none when there
 *     is no contract or it does not say
 * @param kind what it is used for by plan
 * @param owners its owners, ids distinct; several own it together
 * @param developerHeld whether the developer has not sold it, or has sold it and not handed it over
 */
@Value.Builder
public record ExclusiveUnit(
    String id,
    Known<RealEstateUnitNumber> number,
    Known<String> building,
    Known<FloorArea> registeredArea,
    Known<FloorArea> surveyedArea,
    Known<FloorArea> contractArea,
    Known<Kind> kind,
    Listing<Owner> owners,
    Known<Boolean> developerHeld)
    implements WithExclusiveUnit {

  private static final ConstantFacts<Kind> KINDS = ConstantFacts.of(Kind.class);

  /** What a unit is used for by plan. */
  public enum Kind {
    /** A dwelling (住宅). */
    RESIDENTIAL,
    /** A shop or office (经营性用房). */
    COMMERCIAL,
    /** A parking space or garage (车位、车库). */
    PARKING,
    /** Another use. */
    OTHER
  }

  /** Where an area comes from, in the order the law takes them. */
  public enum AreaSource {
    /** The real-estate register. */
    REGISTERED,
    /** A survey. */
    SURVEYED,
    /** The contract of sale. */
    CONTRACT
  }

  /**
   * Holds the unit.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be
   */
  public ExclusiveUnit {
    Require.noNulls(
        "ExclusiveUnit",
        id,
        number,
        building,
        registeredArea,
        surveyedArea,
        contractArea,
        kind,
        owners,
        developerHeld);
    Require.text(id, "ExclusiveUnit", "id");
    Require.knownText(building, "ExclusiveUnit", "building");
    Require.positive(registeredArea, "ExclusiveUnit", "registeredArea");
    Require.positive(surveyedArea, "ExclusiveUnit", "surveyedArea");
    Require.positive(contractArea, "ExclusiveUnit", "contractArea");
    Require.notNone(kind, "ExclusiveUnit", "kind");
    kind = KINDS.shared(kind);
    Require.distinct(owners, Owner::id, "ExclusiveUnit", "owners");
    Require.notNone(developerHeld, "ExclusiveUnit", "developerHeld");
  }

  /**
   * Which source the law takes the area from: the register; while the unit is not registered, the
   * survey; while it is not measured either, the contract (interpretation on separate ownership,
   * art. 8).
   *
   * @return unknown when a source that would go first is unknown; none when there is none of the
   *     three
   */
  public Known<AreaSource> areaSource() {
    if (!registeredArea.isNone()) {
      return registeredArea.map(area -> AreaSource.REGISTERED);
    }
    return surveyedArea.isNone()
        ? contractArea.map(area -> AreaSource.CONTRACT)
        : surveyedArea.map(area -> AreaSource.SURVEYED);
  }

  /**
   * The floor area by which votes and costs are counted, from the source that {@link #areaSource()}
   * names.
   *
   * @return unknown when a source that would go first is unknown; none when there is none of the
   *     three
   */
  public Known<FloorArea> area() {
    if (!registeredArea.isNone()) {
      return registeredArea;
    }
    return surveyedArea.isNone() ? contractArea : surveyedArea;
  }

  /** Builds a unit; {@code id} is required. */
  public static final class Builder extends ExclusiveUnitBuilder {}
}
