package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.community.ServiceScope;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.place.Community;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import io.github.linli.validation.SubjectRef;
import java.util.Optional;

/** The kinds of dossiers there are, each with its lists in the order of its components. */
public final class DossierKinds {

  /** Of a community. */
  public static final DossierKind<CommunityDossier, Community> COMMUNITY =
      new DossierKind<>(
          Community.class,
          CommunityDossier::community,
          community -> new SubjectRef("Community", community.id(), community.name(), "/community"),
          Community::division,
          ImmutableList.of(
              Part.of(ExclusionPlan.class, "exclusionPlans", CommunityDossier::exclusionPlans),
              Part.of(RenovationProject.class, "renovations", CommunityDossier::renovations),
              Part.of(ScopeRecognition.class, "recognitions", CommunityDossier::recognitions),
              Part.keyed(
                  ManagementArea.class, "areas", CommunityDossier::areas, ManagementArea::id),
              Part.of(
                  EnclosureScheme.class, "enclosureSchemes", CommunityDossier::enclosureSchemes),
              Part.keyed(
                  ServicePremises.class,
                  "premises",
                  CommunityDossier::premises,
                  ServicePremises::id),
              Part.of(ManagementArrangement.class, "arrangements", CommunityDossier::arrangements),
              Part.of(OwnersCommittee.class, "committees", CommunityDossier::committees),
              Part.of(
                  InterimManagementCommittee.class,
                  "interimCommittees",
                  CommunityDossier::interimCommittees),
              Part.of(CommunityLiaison.class, "liaisons", CommunityDossier::liaisons),
              Part.of(JointMeeting.class, "jointMeetings", CommunityDossier::jointMeetings),
              Part.of(FallbackOrder.class, "fallbackOrders", CommunityDossier::fallbackOrders),
              Part.of(ServiceScope.class, "services", CommunityDossier::services),
              Part.of(
                  PublicMaintenance.class,
                  "publicMaintenance",
                  CommunityDossier::publicMaintenance),
              Part.of(ActivityRecord.class, "activities", CommunityDossier::activities),
              Part.of(CoordinationMechanism.class, "mechanisms", CommunityDossier::mechanisms),
              Part.of(OwnersAssembly.class, "assemblies", CommunityDossier::assemblies),
              Part.keyed(
                  ServiceContract.class,
                  "contracts",
                  CommunityDossier::contracts,
                  ServiceContract::id),
              Part.keyed(
                  ViolationReport.class,
                  "violationReports",
                  CommunityDossier::violationReports,
                  ViolationReport::id),
              new Part<>(
                  Resolution.class,
                  "resolutions",
                  CommunityDossier::resolutions,
                  resolution -> Optional.of(resolution.id()),
                  resolution -> resolution.title().value())));

  /** Of a subdistrict or township. */
  public static final DossierKind<SubdistrictDossier, Subdistrict> SUBDISTRICT =
      new DossierKind<>(
          Subdistrict.class,
          SubdistrictDossier::subdistrict,
          subdistrict ->
              new SubjectRef("Subdistrict", subdistrict.id(), subdistrict.name(), "/subdistrict"),
          Subdistrict::division,
          ImmutableList.of(
              new Part<>(
                  Neighborhood.class,
                  "neighborhoods",
                  SubdistrictDossier::neighborhoods,
                  each -> Optional.of(each.id()),
                  each -> Optional.of(each.name())),
              Part.keyed(GridCell.class, "grids", SubdistrictDossier::grids, GridCell::id),
              Part.of(PremisesPlan.class, "premisesPlans", SubdistrictDossier::premisesPlans),
              Part.of(GovernanceDocument.class, "documents", SubdistrictDossier::documents)));

  /** Of a city. */
  public static final DossierKind<CityDossier, CityDossier> CITY =
      new DossierKind<>(
          CityDossier.class,
          city -> city,
          city -> new SubjectRef("City", city.id(), city.name(), ""),
          CityDossier::division,
          ImmutableList.of(
              Part.of(CoordinationMechanism.class, "mechanisms", CityDossier::mechanisms),
              Part.of(GovernanceDocument.class, "documents", CityDossier::documents)));

  static final ImmutableList<DossierKind<?, ?>> ALL =
      ImmutableList.of(COMMUNITY, SUBDISTRICT, CITY);

  private DossierKinds() {}
}
