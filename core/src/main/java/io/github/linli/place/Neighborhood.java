package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import org.immutables.value.Value;

/**
 * A neighbourhood (社区): the level below the subdistrict, not the residential community (小区).
 *
 * <p>Source: policy 四(一)2, 四(二)2, 四(四)1. Build with {@link Builder}: {@code id} and {@code name}
 * are required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key, unique within a register
 * @param name its name
 * @param subdistrictId id of the subdistrict it lies in
 */
@Value.Builder
public record Neighborhood(String id, String name, Known<String> subdistrictId)
    implements WithNeighborhood {

  /**
   * Holds the neighbourhood.
   *
   * @throws io.github.linli.measure.InvalidValueException if a text is blank
   */
  public Neighborhood {
    Require.noNulls("Neighborhood", id, name, subdistrictId);
    Require.text(id, "Neighborhood", "id");
    Require.text(name, "Neighborhood", "name");
    Require.notNone(subdistrictId, "Neighborhood", "subdistrictId");
    Require.knownText(subdistrictId, "Neighborhood", "subdistrictId");
  }

  /** Builds a neighbourhood; {@code id} and {@code name} are required. */
  public static final class Builder extends NeighborhoodBuilder {}
}
