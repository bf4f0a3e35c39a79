package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.FLOOR_AREA;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.REAL_ESTATE_UNIT_NUMBER;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.party.Authority;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.ServicePremises;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Service premises, their plans and specifications, and the units of owners. */
public final class PremisesShapes {

  /** {@link ServicePremises}. */
  public static final ObjectShape<ServicePremises> SERVICE_PREMISES =
      ObjectShape.of(
          "ServicePremises",
          d -> {
            var id = d.required("id", TEXT, ServicePremises::id);
            var kind = d.known("kind", enumOf(ServicePremises.Kind.class), ServicePremises::kind);
            var rented = d.known("rented", BOOLEAN, ServicePremises::rented);
            var area = d.known("area", FLOOR_AREA, ServicePremises::area);
            var availableFrom =
                d.knownOrNone("availableFrom", PARTIAL_DATE, ServicePremises::availableFrom);
            var availableTo =
                d.knownOrNone("availableTo", PARTIAL_DATE, ServicePremises::availableTo);
            var approvalNeeded =
                d.known("approvalNeeded", BOOLEAN, ServicePremises::approvalNeeded);
            var approvedOn = d.knownOrNone("approvedOn", PARTIAL_DATE, ServicePremises::approvedOn);
            var buildStartedOn =
                d.knownOrNone("buildStartedOn", PARTIAL_DATE, ServicePremises::buildStartedOn);
            return read ->
                new ServicePremises(
                    id.in(read),
                    kind.in(read),
                    rented.in(read),
                    area.in(read),
                    availableFrom.in(read),
                    availableTo.in(read),
                    approvalNeeded.in(read),
                    approvedOn.in(read),
                    buildStartedOn.in(read));
          });

  /** {@link PremisesPlan}. */
  public static final ObjectShape<PremisesPlan> PREMISES_PLAN =
      ObjectShape.of(
          "PremisesPlan",
          d -> {
            var subdistrictId = d.known("subdistrictId", TEXT, PremisesPlan::subdistrictId);
            var adoptedOn = d.knownOrNone("adoptedOn", PARTIAL_DATE, PremisesPlan::adoptedOn);
            var departments =
                d.listing("departments", enumOf(Authority.Role.class), PremisesPlan::departments);
            var ownersConsulted =
                d.known("ownersConsulted", BOOLEAN, PremisesPlan::ownersConsulted);
            var neighborhoodConsulted =
                d.known("neighborhoodConsulted", BOOLEAN, PremisesPlan::neighborhoodConsulted);
            var plannedCompletionOn =
                d.knownOrNone(
                    "plannedCompletionOn", PARTIAL_DATE, PremisesPlan::plannedCompletionOn);
            return read ->
                new PremisesPlan(
                    subdistrictId.in(read),
                    adoptedOn.in(read),
                    departments.in(read),
                    ownersConsulted.in(read),
                    neighborhoodConsulted.in(read),
                    plannedCompletionOn.in(read));
          });

  /** {@link PremisesSpec}. */
  public static final ObjectShape<PremisesSpec> PREMISES_SPEC =
      ObjectShape.of(
          "PremisesSpec",
          d -> {
            var area = d.knownOrNone("area", FLOOR_AREA, PremisesSpec::area);
            var areaSpecifiedOn =
                d.knownOrNone("areaSpecifiedOn", PARTIAL_DATE, PremisesSpec::areaSpecifiedOn);
            var location = d.knownOrNone("location", TEXT, PremisesSpec::location);
            var locationSpecifiedOn =
                d.knownOrNone(
                    "locationSpecifiedOn", PARTIAL_DATE, PremisesSpec::locationSpecifiedOn);
            var constructionStandard =
                d.knownOrNone("constructionStandard", TEXT, PremisesSpec::constructionStandard);
            var constructionStandardSpecifiedOn =
                d.knownOrNone(
                    "constructionStandardSpecifiedOn",
                    PARTIAL_DATE,
                    PremisesSpec::constructionStandardSpecifiedOn);
            var fitOutStandard =
                d.knownOrNone("fitOutStandard", TEXT, PremisesSpec::fitOutStandard);
            var fitOutStandardSpecifiedOn =
                d.knownOrNone(
                    "fitOutStandardSpecifiedOn",
                    PARTIAL_DATE,
                    PremisesSpec::fitOutStandardSpecifiedOn);
            return read ->
                new PremisesSpec(
                    area.in(read),
                    areaSpecifiedOn.in(read),
                    location.in(read),
                    locationSpecifiedOn.in(read),
                    constructionStandard.in(read),
                    constructionStandardSpecifiedOn.in(read),
                    fitOutStandard.in(read),
                    fitOutStandardSpecifiedOn.in(read));
          });

  /** {@link ExclusiveUnit}. */
  public static final ObjectShape<ExclusiveUnit> EXCLUSIVE_UNIT =
      ObjectShape.of(
          "ExclusiveUnit",
          d -> {
            var id = d.required("id", TEXT, ExclusiveUnit::id);
            var number = d.knownOrNone("number", REAL_ESTATE_UNIT_NUMBER, ExclusiveUnit::number);
            var building = d.knownOrNone("building", TEXT, ExclusiveUnit::building);
            var registeredArea =
                d.knownOrNone("registeredArea", FLOOR_AREA, ExclusiveUnit::registeredArea);
            var surveyedArea =
                d.knownOrNone("surveyedArea", FLOOR_AREA, ExclusiveUnit::surveyedArea);
            var contractArea =
                d.knownOrNone("contractArea", FLOOR_AREA, ExclusiveUnit::contractArea);
            var kind = d.known("kind", enumOf(ExclusiveUnit.Kind.class), ExclusiveUnit::kind);
            var owners = d.listing("owners", PartyShapes.OWNER, ExclusiveUnit::owners);
            var developerHeld = d.known("developerHeld", BOOLEAN, ExclusiveUnit::developerHeld);
            return read ->
                new ExclusiveUnit(
                    id.in(read),
                    number.in(read),
                    building.in(read),
                    registeredArea.in(read),
                    surveyedArea.in(read),
                    contractArea.in(read),
                    kind.in(read),
                    owners.in(read),
                    developerHeld.in(read));
          });

  private PremisesShapes() {}
}
