package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import org.immutables.value.Value;

/**
 * A cell of the governance grid (网格) that communities and management areas are tied to.
 *
 * <p>Source: policy 四(一)2 s4, 四(三)1 s1. Build with {@link Builder}: {@code id} is required, what is
 * not set is unknown. Immutable and thread-safe.
 *
 * @param id the cell's code in the grid
 * @param name its name; known none when it has its code only
 * @param neighborhoodId id of the neighbourhood it lies in
 * @param communityIds ids of the communities tied to it, each once
 */
@Value.Builder
public record GridCell(
    String id, Known<String> name, Known<String> neighborhoodId, Listing<String> communityIds)
    implements WithGridCell {

  /**
   * Holds the cell.
   *
   * @throws io.github.linli.measure.InvalidValueException if a text is blank, or a community is
   *     named twice
   */
  public GridCell {
    Require.noNulls("GridCell", id, name, neighborhoodId, communityIds);
    Require.text(id, "GridCell", "id");
    Require.knownText(name, "GridCell", "name");
    Require.notNone(neighborhoodId, "GridCell", "neighborhoodId");
    Require.knownText(neighborhoodId, "GridCell", "neighborhoodId");
    Require.keys(communityIds, "GridCell", "communityIds");
  }

  /**
   * Whether a community is tied to the cell.
   *
   * @param communityId the community's id
   * @return unknown when the ids at hand do not tell
   */
  public Ternary covers(String communityId) {
    return communityIds.any(id -> Ternary.of(id.equals(communityId)));
  }

  /** Builds a cell; {@code id} is required. */
  public static final class Builder extends GridCellBuilder {}
}
