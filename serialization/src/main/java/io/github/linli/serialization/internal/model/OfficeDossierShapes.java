package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.DIVISION_CODE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;

import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** The dossiers of subdistricts and cities: what their offices have to see to. */
public final class OfficeDossierShapes {

  /** {@link SubdistrictDossier}. */
  public static final ObjectShape<SubdistrictDossier> SUBDISTRICT_DOSSIER =
      ObjectShape.of(
          "SubdistrictDossier",
          d -> {
            var source = d.known("source", TEXT, SubdistrictDossier::source);
            var subdistrict =
                d.required("subdistrict", AreaShapes.SUBDISTRICT, SubdistrictDossier::subdistrict);
            var neighborhoods =
                d.listing(
                    "neighborhoods", AreaShapes.NEIGHBORHOOD, SubdistrictDossier::neighborhoods);
            var grids = d.listing("grids", AreaShapes.GRID_CELL, SubdistrictDossier::grids);
            var plans =
                d.listing(
                    "premisesPlans",
                    PremisesShapes.PREMISES_PLAN,
                    SubdistrictDossier::premisesPlans);
            var documents =
                d.listing(
                    "documents",
                    GovernanceShapes.GOVERNANCE_DOCUMENT,
                    SubdistrictDossier::documents);
            return read ->
                new SubdistrictDossier(
                    source.in(read),
                    subdistrict.in(read),
                    neighborhoods.in(read),
                    grids.in(read),
                    plans.in(read),
                    documents.in(read));
          });

  /** {@link CityDossier}. */
  public static final ObjectShape<CityDossier> CITY_DOSSIER =
      ObjectShape.of(
          "CityDossier",
          d -> {
            var source = d.known("source", TEXT, CityDossier::source);
            var id = d.required("id", TEXT, CityDossier::id);
            var name = d.required("name", TEXT, CityDossier::name);
            var division = d.known("division", DIVISION_CODE, CityDossier::division);
            var subdistricts = d.listing("subdistricts", TEXT, CityDossier::subdistricts);
            var mechanisms =
                d.listing(
                    "mechanisms", LiaisonShapes.COORDINATION_MECHANISM, CityDossier::mechanisms);
            var documents =
                d.listing(
                    "documents", GovernanceShapes.GOVERNANCE_DOCUMENT, CityDossier::documents);
            return read ->
                new CityDossier(
                    source.in(read),
                    id.in(read),
                    name.in(read),
                    division.in(read),
                    subdistricts.in(read),
                    mechanisms.in(read),
                    documents.in(read));
          });

  private OfficeDossierShapes() {}
}
