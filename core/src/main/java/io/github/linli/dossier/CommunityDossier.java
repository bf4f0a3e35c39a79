package io.github.linli.dossier;

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
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.internal.Require;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import org.immutables.value.Value;

/**
 * All facts of one community, as one line of a register. Build with {@link Builder}: only {@code
 * community} is required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param source where the facts come from: a register's name or a page's address
 * @param community the community itself
 * @param exclusionPlans its listings in redevelopment and expropriation plans
 * @param renovations its renovation projects
 * @param recognitions documents recognising it as an old community
 * @param areas the management areas (物业管理区域) it lies in, ids distinct
 * @param enclosureSchemes schemes for closing off the areas it lies in
 * @param premises premises for property service it has or is to have, ids distinct
 * @param arrangements its management arrangements, past and present
 * @param committees its owners' committees, one for each term
 * @param interimCommittees its interim management committees
 * @param liaisons assignments of workers to it
 * @param jointMeetings joint meetings held
 * @param fallbackOrders fallback service organised for it, past and present
 * @param services basic services in supply or agreed
 * @param publicMaintenance public upkeep by the housing bureau
 * @param activities what was done for it and recorded
 * @param mechanisms standing mechanisms it has
 * @param assemblies its owners' assemblies, past and present
 * @param contracts its contracts for property service, ids distinct
 * @param violationReports reports of unlawful acts in it, ids distinct
 * @param resolutions matters put to its owners' vote, ids distinct
 */
@Value.Builder
public record CommunityDossier(
    Known<String> source,
    Community community,
    Listing<ExclusionPlan> exclusionPlans,
    Listing<RenovationProject> renovations,
    Listing<ScopeRecognition> recognitions,
    Listing<ManagementArea> areas,
    Listing<EnclosureScheme> enclosureSchemes,
    Listing<ServicePremises> premises,
    Listing<ManagementArrangement> arrangements,
    Listing<OwnersCommittee> committees,
    Listing<InterimManagementCommittee> interimCommittees,
    Listing<CommunityLiaison> liaisons,
    Listing<JointMeeting> jointMeetings,
    Listing<FallbackOrder> fallbackOrders,
    Listing<ServiceScope> services,
    Listing<PublicMaintenance> publicMaintenance,
    Listing<ActivityRecord> activities,
    Listing<CoordinationMechanism> mechanisms,
    Listing<OwnersAssembly> assemblies,
    Listing<ServiceContract> contracts,
    Listing<ViolationReport> violationReports,
    Listing<Resolution> resolutions)
    implements WithCommunityDossier {

  /**
   * Holds the facts.
   *
   * @throws io.github.linli.measure.InvalidValueException if two records of one list share an id,
   *     or an area is known not to cover the community
   */
  public CommunityDossier {
    Require.noNulls(
        "CommunityDossier",
        source,
        community,
        exclusionPlans,
        renovations,
        recognitions,
        areas,
        enclosureSchemes,
        premises,
        arrangements,
        committees,
        interimCommittees,
        liaisons,
        jointMeetings,
        fallbackOrders,
        services,
        publicMaintenance,
        activities,
        mechanisms,
        assemblies,
        contracts,
        violationReports,
        resolutions);
    Require.notNone(source, "CommunityDossier", "source");
    Require.knownText(source, "CommunityDossier", "source");
    Require.distinct(areas, ManagementArea::id, "CommunityDossier", "areas");
    for (ManagementArea area : areas.items()) {
      Require.that(
          !area.covers(community.id()).isFalse(),
          "CommunityDossier",
          "areas",
          area.communityIds(),
          "areas that cover the community " + community.id());
    }
    Require.distinct(premises, ServicePremises::id, "CommunityDossier", "premises");
    Require.distinct(violationReports, ViolationReport::id, "CommunityDossier", "violationReports");
    Require.distinct(contracts, ServiceContract::id, "CommunityDossier", "contracts");
    Require.distinct(resolutions, Resolution::id, "CommunityDossier", "resolutions");
  }

  /** Builds a dossier; {@code community} is required, what is not set is unknown. */
  public static final class Builder extends CommunityDossierBuilder {}
}
