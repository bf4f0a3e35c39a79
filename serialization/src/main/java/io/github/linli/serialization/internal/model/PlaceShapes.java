package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.DIVISION_CODE;
import static io.github.linli.serialization.internal.shape.Scalars.FLOOR_AREA;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.REPORTED;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Communities, their plans and renovations. */
public final class PlaceShapes {

  /** {@link Community}. */
  public static final ObjectShape<Community> COMMUNITY =
      ObjectShape.of(
          "Community",
          d -> {
            var id = d.required("id", TEXT, Community::id);
            var name = d.required("name", TEXT, Community::name);
            var division = d.known("division", DIVISION_CODE, Community::division);
            var subdistrict = d.known("subdistrict", TEXT, Community::subdistrict);
            var neighborhood = d.known("neighborhood", TEXT, Community::neighborhood);
            var land = d.known("land", enumOf(Community.Land.class), Community::land);
            var builtOn = d.known("builtOn", PARTIAL_DATE, Community::builtOn);
            var deliveredOn = d.knownOrNone("deliveredOn", PARTIAL_DATE, Community::deliveredOn);
            var buildings = d.known("buildings", REPORTED, Community::buildings);
            var households = d.known("households", REPORTED, Community::households);
            var floorArea = d.known("floorArea", REPORTED, Community::floorArea);
            var functions = d.known("functionIncomplete", BOOLEAN, Community::functionIncomplete);
            var facilities =
                d.known("facilitiesIncomplete", BOOLEAN, Community::facilitiesIncomplete);
            var services = d.known("servicesLacking", BOOLEAN, Community::servicesLacking);
            var programme =
                d.known("inRenovationProgramme", BOOLEAN, Community::inRenovationProgramme);
            var forgone = d.known("assemblyForgone", BOOLEAN, Community::assemblyForgone);
            var enclosable = d.known("enclosable", BOOLEAN, Community::enclosable);
            var foundOn =
                d.knownOrNone("enclosureFoundOn", PARTIAL_DATE, Community::enclosureFoundOn);
            var unableToHire = d.known("unableToHire", BOOLEAN, Community::unableToHire);
            var unableToManage =
                d.known("unableToSelfManage", BOOLEAN, Community::unableToSelfManage);
            return read ->
                new Community(
                    id.in(read),
                    name.in(read),
                    division.in(read),
                    subdistrict.in(read),
                    neighborhood.in(read),
                    land.in(read),
                    builtOn.in(read),
                    deliveredOn.in(read),
                    buildings.in(read),
                    households.in(read),
                    floorArea.in(read),
                    functions.in(read),
                    facilities.in(read),
                    services.in(read),
                    programme.in(read),
                    forgone.in(read),
                    enclosable.in(read),
                    foundOn.in(read),
                    unableToHire.in(read),
                    unableToManage.in(read));
          });

  /** {@link ExclusionPlan}. */
  public static final ObjectShape<ExclusionPlan> EXCLUSION_PLAN =
      ObjectShape.of(
          "ExclusionPlan",
          d -> {
            var kind = d.required("kind", enumOf(ExclusionPlan.Kind.class), ExclusionPlan::kind);
            var number = d.knownOrNone("documentNumber", TEXT, ExclusionPlan::documentNumber);
            var approved = d.known("approved", BOOLEAN, ExclusionPlan::approved);
            var listedOn = d.known("listedOn", PARTIAL_DATE, ExclusionPlan::listedOn);
            var removedOn = d.knownOrNone("removedOn", PARTIAL_DATE, ExclusionPlan::removedOn);
            return read ->
                new ExclusionPlan(
                    kind.in(read),
                    number.in(read),
                    approved.in(read),
                    listedOn.in(read),
                    removedOn.in(read));
          });

  /** {@link RenovationProject.Plan}. */
  public static final ObjectShape<RenovationProject.Plan> RENOVATION_PLAN =
      ObjectShape.of(
          "RenovationProject.Plan",
          d -> {
            var finalisedOn =
                d.knownOrNone("finalisedOn", PARTIAL_DATE, RenovationProject.Plan::finalisedOn);
            var includes =
                d.known("includesPremises", BOOLEAN, RenovationProject.Plan::includesPremises);
            var area = d.knownOrNone("area", FLOOR_AREA, RenovationProject.Plan::area);
            var location = d.knownOrNone("location", TEXT, RenovationProject.Plan::location);
            return read ->
                new RenovationProject.Plan(
                    finalisedOn.in(read), includes.in(read), area.in(read), location.in(read));
          });

  /** {@link RenovationProject}. */
  public static final ObjectShape<RenovationProject> RENOVATION_PROJECT =
      ObjectShape.of(
          "RenovationProject",
          d -> {
            var startedOn = d.knownOrNone("startedOn", PARTIAL_DATE, RenovationProject::startedOn);
            var acceptedOn =
                d.knownOrNone("acceptedOn", PARTIAL_DATE, RenovationProject::acceptedOn);
            var fit =
                d.knownOrNone("fitForManagement", BOOLEAN, RenovationProject::fitForManagement);
            var spec =
                d.knownOrNone(
                    "premisesSpec", PremisesShapes.PREMISES_SPEC, RenovationProject::premisesSpec);
            var plan = d.knownOrNone("plan", RENOVATION_PLAN, RenovationProject::plan);
            return read ->
                new RenovationProject(
                    startedOn.in(read),
                    acceptedOn.in(read),
                    fit.in(read),
                    spec.in(read),
                    plan.in(read));
          });

  private PlaceShapes() {}
}
