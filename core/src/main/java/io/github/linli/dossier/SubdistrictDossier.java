package io.github.linli.dossier;

import io.github.linli.internal.Require;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.GridCell;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.Subdistrict;
import org.immutables.value.Value;

/**
 * What one subdistrict or township (街道、乡镇) has to see to for all its communities together. The
 * communities' own facts stand in a {@link CommunityDossier} each.
 *
 * <p>Source: policy 四(一)2, 四(三)1, 四(三)2. Build with {@link Builder}: only {@code subdistrict} is
 * required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param source where the facts come from: a register's name or a page's address
 * @param subdistrict the subdistrict itself, with its offices
 * @param neighborhoods the neighbourhoods (社区) in it, ids distinct
 * @param grids the cells of its governance grid (网格), ids distinct
 * @param premisesPlans its plans for service premises (物业管理用房配置方案), past and present
 * @param documents documents it issued
 */
@Value.Builder
public record SubdistrictDossier(
    Known<String> source,
    Subdistrict subdistrict,
    Listing<Neighborhood> neighborhoods,
    Listing<GridCell> grids,
    Listing<PremisesPlan> premisesPlans,
    Listing<GovernanceDocument> documents)
    implements WithSubdistrictDossier {

  /**
   * Holds the facts.
   *
   * @throws io.github.linli.measure.InvalidValueException if two records of one list share an id,
   *     or one is of another subdistrict
   */
  public SubdistrictDossier {
    Require.noNulls(
        "SubdistrictDossier", source, subdistrict, neighborhoods, grids, premisesPlans, documents);
    Require.notNone(source, "SubdistrictDossier", "source");
    Require.knownText(source, "SubdistrictDossier", "source");
    for (PremisesPlan plan : premisesPlans.items()) {
      ofThis(subdistrict, plan.subdistrictId(), "premisesPlans");
    }
    for (Neighborhood each : neighborhoods.items()) {
      ofThis(subdistrict, each.subdistrictId(), "neighborhoods");
    }
    Require.distinct(neighborhoods, Neighborhood::id, "SubdistrictDossier", "neighborhoods");
    Require.distinct(grids, GridCell::id, "SubdistrictDossier", "grids");
  }

  private static void ofThis(Subdistrict subdistrict, Known<String> id, String component) {
    Require.that(
        id.test(known -> Ternary.of(known.equals(subdistrict.id())), Ternary.TRUE).isTrue()
            || id.isUnknown(),
        "SubdistrictDossier",
        component,
        id,
        "those of the subdistrict " + subdistrict.id());
  }

  /** Builds a dossier; {@code subdistrict} is required, what is not set is unknown. */
  public static final class Builder extends SubdistrictDossierBuilder {}
}
