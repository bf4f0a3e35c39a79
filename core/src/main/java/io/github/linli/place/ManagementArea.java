package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Ternary;
import org.immutables.value.Value;

/**
 * A property management area (物业管理区域): what is managed as one, and has one owners' assembly.
 *
 * <p>Source: policy 四(三)1 s1; 浙江省物业管理条例 art. 7 (the county department draws the area together with
 * the subdistrict and hears the residents' committee; adjoining old areas join by consent of the
 * owners concerned); 物业管理条例 art. 9. Build with {@link Builder}: {@code id} is required, what is not
 * set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key, unique within a register
 * @param communityIds ids of the communities it covers, each once
 * @param hasBoundary whether its boundary is described (明确管理范围)
 * @param boundaryDocument the document that describes it, as cited; known none when there is none
 * @param gridIds ids of the grid cells it is tied to, each once
 * @param delineatedOn day it was drawn; known none while it is not
 * @param delineatedBy who drew it; known none while nobody has
 * @param neighborhoodConsulted whether the residents' committee (居民委员会) was heard
 * @param ownersConsented whether the owners concerned agreed that communities be managed as one;
 *     known none when nothing was merged
 * @param ownersAssemblies number of owners' assemblies in it, a whole number
 */
@Value.Builder
public record ManagementArea(
    String id,
    Listing<String> communityIds,
    Known<Boolean> hasBoundary,
    Known<String> boundaryDocument,
    Listing<String> gridIds,
    Known<PartialDate> delineatedOn,
    Known<Delineator> delineatedBy,
    Known<Boolean> neighborhoodConsulted,
    Known<Boolean> ownersConsented,
    Known<Reported> ownersAssemblies)
    implements WithManagementArea {

  /** Who drew the area. */
  public enum Delineator {
    /** The county's department for property management together with the subdistrict. */
    COUNTY_DEPARTMENT_WITH_SUBDISTRICT,
    /** The subdistrict or township alone. */
    SUBDISTRICT,
    /** Somebody else. */
    OTHER
  }

  /**
   * Holds the area.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be: an
   *     id named twice, a document that describes a boundary known not to be described, a day or an
   *     author of an area known not to be drawn
   */
  public ManagementArea {
    Require.noNulls(
        "ManagementArea",
        id,
        communityIds,
        hasBoundary,
        boundaryDocument,
        gridIds,
        delineatedOn,
        delineatedBy,
        neighborhoodConsulted,
        ownersConsented,
        ownersAssemblies);
    Require.text(id, "ManagementArea", "id");
    Require.keys(communityIds, "ManagementArea", "communityIds");
    Require.notNone(hasBoundary, "ManagementArea", "hasBoundary");
    Require.knownText(boundaryDocument, "ManagementArea", "boundaryDocument");
    Require.that(
        !boundaryDocument.isPresent() || !Known.isTrue(hasBoundary).isFalse(),
        "ManagementArea",
        "boundaryDocument",
        boundaryDocument,
        "no document while the boundary is known not to be described");
    Require.keys(gridIds, "ManagementArea", "gridIds");
    Require.that(
        !delineatedBy.isPresent() || !delineatedOn.isNone(),
        "ManagementArea",
        "delineatedBy",
        delineatedBy,
        "nobody while the area is known not to be drawn");
    Require.that(
        !delineatedOn.isPresent() || !delineatedBy.isNone(),
        "ManagementArea",
        "delineatedOn",
        delineatedOn,
        "no day while it is known that nobody drew the area");
    Require.notNone(neighborhoodConsulted, "ManagementArea", "neighborhoodConsulted");
    Require.notNone(ownersAssemblies, "ManagementArea", "ownersAssemblies");
    Require.wholeNumber(ownersAssemblies, "ManagementArea", "ownersAssemblies");
  }

  /**
   * Whether the area covers a community.
   *
   * @param communityId the community's id
   * @return unknown when the ids at hand do not tell
   */
  public Ternary covers(String communityId) {
    return communityIds.any(id -> Ternary.of(id.equals(communityId)));
  }

  /** Builds an area; {@code id} is required. */
  public static final class Builder extends ManagementAreaBuilder {}
}
