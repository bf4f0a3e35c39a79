package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.DIVISION_CODE;
import static io.github.linli.serialization.internal.shape.Scalars.DOCUMENT_NUMBER;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.REPORTED;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.Subdistrict;
import io.github.linli.place.Subdistrict.ResponsibleOffice;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Subdistricts, neighbourhoods, grid cells, management areas and their schemes. */
public final class AreaShapes {

  /** {@link ResponsibleOffice}. */
  public static final ObjectShape<ResponsibleOffice> RESPONSIBLE_OFFICE =
      ObjectShape.of(
          "Subdistrict.ResponsibleOffice",
          d -> {
            var name = d.known("name", TEXT, ResponsibleOffice::name);
            var documentNumber =
                d.knownOrNone("documentNumber", DOCUMENT_NUMBER, ResponsibleOffice::documentNumber);
            var designatedOn =
                d.known("designatedOn", PARTIAL_DATE, ResponsibleOffice::designatedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, ResponsibleOffice::endedOn);
            return read ->
                new ResponsibleOffice(
                    name.in(read),
                    documentNumber.in(read),
                    designatedOn.in(read),
                    endedOn.in(read));
          });

  /** {@link Subdistrict}. */
  public static final ObjectShape<Subdistrict> SUBDISTRICT =
      ObjectShape.of(
          "Subdistrict",
          d -> {
            var id = d.required("id", TEXT, Subdistrict::id);
            var name = d.required("name", TEXT, Subdistrict::name);
            var division = d.known("division", DIVISION_CODE, Subdistrict::division);
            var communityIds = d.listing("communityIds", TEXT, Subdistrict::communityIds);
            var offices = d.listing("offices", RESPONSIBLE_OFFICE, Subdistrict::offices);
            return read ->
                new Subdistrict(
                    id.in(read),
                    name.in(read),
                    division.in(read),
                    communityIds.in(read),
                    offices.in(read));
          });

  /** {@link Neighborhood}. */
  public static final ObjectShape<Neighborhood> NEIGHBORHOOD =
      ObjectShape.of(
          "Neighborhood",
          d -> {
            var id = d.required("id", TEXT, Neighborhood::id);
            var name = d.required("name", TEXT, Neighborhood::name);
            var subdistrictId = d.known("subdistrictId", TEXT, Neighborhood::subdistrictId);
            return read -> new Neighborhood(id.in(read), name.in(read), subdistrictId.in(read));
          });

  /** {@link GridCell}. */
  public static final ObjectShape<GridCell> GRID_CELL =
      ObjectShape.of(
          "GridCell",
          d -> {
            var id = d.required("id", TEXT, GridCell::id);
            var name = d.knownOrNone("name", TEXT, GridCell::name);
            var neighborhoodId = d.known("neighborhoodId", TEXT, GridCell::neighborhoodId);
            var communityIds = d.listing("communityIds", TEXT, GridCell::communityIds);
            return read ->
                new GridCell(
                    id.in(read), name.in(read), neighborhoodId.in(read), communityIds.in(read));
          });

  /** {@link ManagementArea}. */
  public static final ObjectShape<ManagementArea> MANAGEMENT_AREA =
      ObjectShape.of(
          "ManagementArea",
          d -> {
            var id = d.required("id", TEXT, ManagementArea::id);
            var communityIds = d.listing("communityIds", TEXT, ManagementArea::communityIds);
            var hasBoundary = d.known("hasBoundary", BOOLEAN, ManagementArea::hasBoundary);
            var boundaryDocument =
                d.knownOrNone("boundaryDocument", TEXT, ManagementArea::boundaryDocument);
            var gridIds = d.listing("gridIds", TEXT, ManagementArea::gridIds);
            var delineatedOn =
                d.knownOrNone("delineatedOn", PARTIAL_DATE, ManagementArea::delineatedOn);
            var delineatedBy =
                d.knownOrNone(
                    "delineatedBy",
                    enumOf(ManagementArea.Delineator.class),
                    ManagementArea::delineatedBy);
            var neighborhoodConsulted =
                d.known("neighborhoodConsulted", BOOLEAN, ManagementArea::neighborhoodConsulted);
            var ownersConsented =
                d.knownOrNone("ownersConsented", BOOLEAN, ManagementArea::ownersConsented);
            var ownersAssemblies =
                d.known("ownersAssemblies", REPORTED, ManagementArea::ownersAssemblies);
            return read ->
                new ManagementArea(
                    id.in(read),
                    communityIds.in(read),
                    hasBoundary.in(read),
                    boundaryDocument.in(read),
                    gridIds.in(read),
                    delineatedOn.in(read),
                    delineatedBy.in(read),
                    neighborhoodConsulted.in(read),
                    ownersConsented.in(read),
                    ownersAssemblies.in(read));
          });

  /** {@link EnclosureScheme}. */
  public static final ObjectShape<EnclosureScheme> ENCLOSURE_SCHEME =
      ObjectShape.of(
          "EnclosureScheme",
          d -> {
            var areaIds = d.listing("areaIds", TEXT, EnclosureScheme::areaIds);
            var adoptedOn = d.knownOrNone("adoptedOn", PARTIAL_DATE, EnclosureScheme::adoptedOn);
            var gates = d.knownOrNone("gates", REPORTED, EnclosureScheme::gates);
            var guardPosts = d.knownOrNone("guardPosts", REPORTED, EnclosureScheme::guardPosts);
            var locationsSet = d.known("locationsSet", BOOLEAN, EnclosureScheme::locationsSet);
            return read ->
                new EnclosureScheme(
                    areaIds.in(read),
                    adoptedOn.in(read),
                    gates.in(read),
                    guardPosts.in(read),
                    locationsSet.in(read));
          });

  private AreaShapes() {}
}
