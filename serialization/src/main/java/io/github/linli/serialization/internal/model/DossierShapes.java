package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.TEXT;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** The dossier of a community. */
public final class DossierShapes {

  /** {@link CommunityDossier}. */
  public static final ObjectShape<CommunityDossier> COMMUNITY_DOSSIER =
      ObjectShape.of(
          "CommunityDossier",
          d -> {
            var source = d.known("source", TEXT, CommunityDossier::source);
            var community =
                d.required("community", PlaceShapes.COMMUNITY, CommunityDossier::community);
            var plans =
                d.listing(
                    "exclusionPlans", PlaceShapes.EXCLUSION_PLAN, CommunityDossier::exclusionPlans);
            var renovations =
                d.listing(
                    "renovations", PlaceShapes.RENOVATION_PROJECT, CommunityDossier::renovations);
            var recognitions =
                d.listing(
                    "recognitions",
                    CommunityShapes.SCOPE_RECOGNITION,
                    CommunityDossier::recognitions);
            var areas = d.listing("areas", AreaShapes.MANAGEMENT_AREA, CommunityDossier::areas);
            var schemes =
                d.listing(
                    "enclosureSchemes",
                    AreaShapes.ENCLOSURE_SCHEME,
                    CommunityDossier::enclosureSchemes);
            var premises =
                d.listing("premises", PremisesShapes.SERVICE_PREMISES, CommunityDossier::premises);
            var arrangements =
                d.listing(
                    "arrangements",
                    CommunityShapes.MANAGEMENT_ARRANGEMENT,
                    CommunityDossier::arrangements);
            var committees =
                d.listing(
                    "committees", CommitteeShapes.OWNERS_COMMITTEE, CommunityDossier::committees);
            var interim =
                d.listing(
                    "interimCommittees",
                    CommitteeShapes.INTERIM_MANAGEMENT_COMMITTEE,
                    CommunityDossier::interimCommittees);
            var liaisons =
                d.listing("liaisons", LiaisonShapes.COMMUNITY_LIAISON, CommunityDossier::liaisons);
            var meetings =
                d.listing(
                    "jointMeetings", LiaisonShapes.JOINT_MEETING, CommunityDossier::jointMeetings);
            var fallback =
                d.listing(
                    "fallbackOrders",
                    CommunityShapes.FALLBACK_ORDER,
                    CommunityDossier::fallbackOrders);
            var services =
                d.listing("services", CommunityShapes.SERVICE_SCOPE, CommunityDossier::services);
            var maintenance =
                d.listing(
                    "publicMaintenance",
                    CommunityShapes.PUBLIC_MAINTENANCE,
                    CommunityDossier::publicMaintenance);
            var activities =
                d.listing(
                    "activities", CommunityShapes.ACTIVITY_RECORD, CommunityDossier::activities);
            var mechanisms =
                d.listing(
                    "mechanisms",
                    LiaisonShapes.COORDINATION_MECHANISM,
                    CommunityDossier::mechanisms);
            var assemblies =
                d.listing(
                    "assemblies", AssemblyShapes.OWNERS_ASSEMBLY, CommunityDossier::assemblies);
            var contracts =
                d.listing(
                    "contracts", ContractShapes.SERVICE_CONTRACT, CommunityDossier::contracts);
            var violations =
                d.listing(
                    "violationReports",
                    GovernanceShapes.VIOLATION_REPORT,
                    CommunityDossier::violationReports);
            var resolutions =
                d.listing("resolutions", AssemblyShapes.RESOLUTION, CommunityDossier::resolutions);
            return read ->
                new CommunityDossier(
                    source.in(read),
                    community.in(read),
                    plans.in(read),
                    renovations.in(read),
                    recognitions.in(read),
                    areas.in(read),
                    schemes.in(read),
                    premises.in(read),
                    arrangements.in(read),
                    committees.in(read),
                    interim.in(read),
                    liaisons.in(read),
                    meetings.in(read),
                    fallback.in(read),
                    services.in(read),
                    maintenance.in(read),
                    activities.in(read),
                    mechanisms.in(read),
                    assemblies.in(read),
                    contracts.in(read),
                    violations.in(read),
                    resolutions.in(read));
          });

  private DossierShapes() {}
}
