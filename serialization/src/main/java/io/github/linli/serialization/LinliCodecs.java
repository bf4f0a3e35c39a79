package io.github.linli.serialization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
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
import io.github.linli.law.DocumentNumber;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.party.Authority;
import io.github.linli.party.MobileNumber;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.ServiceProvider;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RealEstateUnitNumber;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import io.github.linli.serialization.internal.model.AreaShapes;
import io.github.linli.serialization.internal.model.AssemblyShapes;
import io.github.linli.serialization.internal.model.CommitteeShapes;
import io.github.linli.serialization.internal.model.CommunityShapes;
import io.github.linli.serialization.internal.model.ContractShapes;
import io.github.linli.serialization.internal.model.DossierShapes;
import io.github.linli.serialization.internal.model.GovernanceShapes;
import io.github.linli.serialization.internal.model.LiaisonShapes;
import io.github.linli.serialization.internal.model.MeasureShapes;
import io.github.linli.serialization.internal.model.OfficeDossierShapes;
import io.github.linli.serialization.internal.model.PartyShapes;
import io.github.linli.serialization.internal.model.PlaceShapes;
import io.github.linli.serialization.internal.model.PremisesShapes;
import io.github.linli.serialization.internal.shape.Scalars;
import java.util.Optional;

/** The codecs of all types, by type and by name. Immutable and thread-safe. */
public final class LinliCodecs {

  /** The codec of a community's dossier, one line of a register. */
  public static final Codec<CommunityDossier> COMMUNITY_DOSSIER =
      new Codec<>(CommunityDossier.class, DossierShapes.COMMUNITY_DOSSIER);

  /** The codec of a subdistrict's dossier. */
  public static final Codec<SubdistrictDossier> SUBDISTRICT_DOSSIER =
      new Codec<>(SubdistrictDossier.class, OfficeDossierShapes.SUBDISTRICT_DOSSIER);

  /** The codec of a city's dossier. */
  public static final Codec<CityDossier> CITY_DOSSIER =
      new Codec<>(CityDossier.class, OfficeDossierShapes.CITY_DOSSIER);

  /** The codec of a matter put to the vote, with its tally. */
  public static final Codec<Resolution> RESOLUTION =
      new Codec<>(Resolution.class, AssemblyShapes.RESOLUTION);

  private static final ImmutableList<Codec<?>> ALL =
      ImmutableList.of(
          COMMUNITY_DOSSIER,
          SUBDISTRICT_DOSSIER,
          CITY_DOSSIER,
          new Codec<>(Community.class, PlaceShapes.COMMUNITY),
          new Codec<>(ExclusionPlan.class, PlaceShapes.EXCLUSION_PLAN),
          new Codec<>(RenovationProject.class, PlaceShapes.RENOVATION_PROJECT),
          new Codec<>(RenovationProject.Plan.class, PlaceShapes.RENOVATION_PLAN),
          new Codec<>(ScopeRecognition.class, CommunityShapes.SCOPE_RECOGNITION),
          new Codec<>(ManagementArrangement.class, CommunityShapes.MANAGEMENT_ARRANGEMENT),
          new Codec<>(ServiceProvider.class, PartyShapes.SERVICE_PROVIDER),
          new Codec<>(OwnersCommittee.class, CommitteeShapes.OWNERS_COMMITTEE),
          new Codec<>(
              InterimManagementCommittee.class, CommitteeShapes.INTERIM_MANAGEMENT_COMMITTEE),
          new Codec<>(CommunityLiaison.class, LiaisonShapes.COMMUNITY_LIAISON),
          new Codec<>(Person.class, PartyShapes.PERSON),
          new Codec<>(JointMeeting.class, LiaisonShapes.JOINT_MEETING),
          new Codec<>(JointMeeting.AgendaItem.class, LiaisonShapes.AGENDA_ITEM),
          new Codec<>(FallbackOrder.class, CommunityShapes.FALLBACK_ORDER),
          new Codec<>(ServiceScope.class, CommunityShapes.SERVICE_SCOPE),
          new Codec<>(PublicMaintenance.class, CommunityShapes.PUBLIC_MAINTENANCE),
          new Codec<>(ActivityRecord.class, CommunityShapes.ACTIVITY_RECORD),
          new Codec<>(CoordinationMechanism.class, LiaisonShapes.COORDINATION_MECHANISM),
          new Codec<>(OwnersAssembly.class, AssemblyShapes.OWNERS_ASSEMBLY),
          new Codec<>(ServiceContract.class, ContractShapes.SERVICE_CONTRACT),
          new Codec<>(ViolationReport.class, GovernanceShapes.VIOLATION_REPORT),
          new Codec<>(GovernanceDocument.class, GovernanceShapes.GOVERNANCE_DOCUMENT),
          RESOLUTION,
          new Codec<>(Tally.class, AssemblyShapes.TALLY),
          new Codec<>(Electorate.class, AssemblyShapes.ELECTORATE),
          new Codec<>(Figures.class, AssemblyShapes.FIGURES),
          new Codec<>(PrintedFigure.class, AssemblyShapes.PRINTED_FIGURE),
          new Codec<>(Subdistrict.class, AreaShapes.SUBDISTRICT),
          new Codec<>(Subdistrict.ResponsibleOffice.class, AreaShapes.RESPONSIBLE_OFFICE),
          new Codec<>(Neighborhood.class, AreaShapes.NEIGHBORHOOD),
          new Codec<>(GridCell.class, AreaShapes.GRID_CELL),
          new Codec<>(ManagementArea.class, AreaShapes.MANAGEMENT_AREA),
          new Codec<>(EnclosureScheme.class, AreaShapes.ENCLOSURE_SCHEME),
          new Codec<>(ServicePremises.class, PremisesShapes.SERVICE_PREMISES),
          new Codec<>(PremisesPlan.class, PremisesShapes.PREMISES_PLAN),
          new Codec<>(PremisesSpec.class, PremisesShapes.PREMISES_SPEC),
          new Codec<>(ExclusiveUnit.class, PremisesShapes.EXCLUSIVE_UNIT),
          new Codec<>(Owner.class, PartyShapes.OWNER),
          new Codec<>(Organisation.class, PartyShapes.ORGANISATION),
          new Codec<>(Authority.class, PartyShapes.AUTHORITY),
          new Codec<>(ShareRange.class, MeasureShapes.SHARE_RANGE),
          new Codec<>(Share.class, Scalars.SHARE),
          new Codec<>(Reported.class, Scalars.REPORTED),
          new Codec<>(PartialDate.class, Scalars.PARTIAL_DATE),
          new Codec<>(FloorArea.class, Scalars.FLOOR_AREA),
          new Codec<>(DivisionCode.class, Scalars.DIVISION_CODE),
          new Codec<>(RealEstateUnitNumber.class, Scalars.REAL_ESTATE_UNIT_NUMBER),
          new Codec<>(UnifiedSocialCreditCode.class, Scalars.CREDIT_CODE),
          new Codec<>(ResidentIdentityNumber.class, Scalars.IDENTITY_NUMBER),
          new Codec<>(MobileNumber.class, Scalars.MOBILE_NUMBER),
          new Codec<>(DocumentNumber.class, Scalars.DOCUMENT_NUMBER),
          new Codec<>(PersonName.class, Scalars.PERSON_NAME));

  private static final ImmutableMap<Class<?>, Codec<?>> BY_TYPE =
      Maps.uniqueIndex(ALL, Codec::type);
  private static final ImmutableMap<String, Codec<?>> BY_NAME = Maps.uniqueIndex(ALL, Codec::name);

  private LinliCodecs() {}

  /**
   * All codecs.
   *
   * @return one for each type
   */
  public static ImmutableList<Codec<?>> all() {
    return ALL;
  }

  /**
   * The codec of a type.
   *
   * @param type the type
   * @param <T> the type
   * @return the codec; empty for a type that is not Linli's
   */
  @SuppressWarnings("unchecked") // a codec is filed under its own type
  public static <T> Optional<Codec<T>> of(Class<T> type) {
    return Optional.ofNullable((Codec<T>) BY_TYPE.get(type));
  }

  /**
   * The codec of a type by its name.
   *
   * @param name such as {@code CommunityDossier}
   * @return the codec; empty when no type has that name
   */
  public static Optional<Codec<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static ImmutableList<String> names() {
    return BY_NAME.keySet().asList();
  }

  /** The codec a caller must have given a type of ours. */
  static <T> Codec<T> require(Class<T> type) {
    return of(type)
        .orElseThrow(() -> new IllegalArgumentException("no codec for " + type.getName()));
  }
}
