package io.github.linli.serialization;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.community.ServiceScope;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.party.Authority;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The values behind the golden documents. */
public final class GoldenDocuments {

  private GoldenDocuments() {}

  /** Nothing known but what must be. */
  public static CommunityDossier leastDossier() {
    return new CommunityDossier.Builder()
        .community(new Community.Builder().id("330881-00001").name("鹿溪小区").build())
        .build();
  }

  /** Every type, and every way a fact can be. */
  public static CommunityDossier fullDossier() {
    return new CommunityDossier.Builder()
        .source("江山市老旧小区台账")
        .community(community())
        .exclusionPlans(
            new ExclusionPlan.Builder()
                .kind(ExclusionPlan.Kind.SHANTYTOWN)
                .noDocumentNumber()
                .approved(true)
                .listedOn(PartialDate.ofYear(2019))
                .removedOn(PartialDate.of(2021, 5, 1))
                .build())
        .atLeastRenovations(
            List.of(
                new RenovationProject.Builder()
                    .startedOn(PartialDate.parse("2021-03"))
                    .acceptedOn(PartialDate.of(2022, 11, 30))
                    .fitForManagement(true)
                    .premisesSpec(
                        new PremisesSpec.Builder()
                            .area(FloorArea.of("30.00"))
                            .areaSpecifiedOn(PartialDate.of(2021, 2, 1))
                            .noFitOutStandard()
                            .noFitOutStandardSpecifiedOn()
                            .build())
                    .plan(
                        new RenovationProject.Plan.Builder()
                            .finalisedOn(PartialDate.parse("2021-02"))
                            .includesPremises(true)
                            .area(FloorArea.of("28.5"))
                            .noLocation()
                            .build())
                    .build()))
        .recognitions(
            new ScopeRecognition.Builder()
                .documentNumber("江住建〔2025〕7号")
                .authority("江山市住房和城乡建设局")
                .recognisedOn(LocalDate.of(2025, 8, 1))
                .noValidUntil()
                .build())
        .areas(
            new ManagementArea.Builder()
                .id("a1")
                .atLeastCommunityIds(List.of("330881-00002"))
                .hasBoundary(true)
                .gridIds("网格-07")
                .delineatedOn(PartialDate.of(2025, 7, 1))
                .build())
        .atLeastEnclosureSchemes(
            List.of(
                new EnclosureScheme.Builder()
                    .areaIds("a1")
                    .adoptedOn(PartialDate.of(2025, 8, 1))
                    .gates(Reported.exactly(2))
                    .noGuardPosts()
                    .locationsSet(true)
                    .build()))
        .premises(
            new ServicePremises.Builder()
                .id("p1")
                .kind(ServicePremises.Kind.GUARDHOUSE)
                .rented(false)
                .availableFrom(PartialDate.ofYear(2022))
                .noAvailableTo()
                .build())
        .arrangements(
            new ManagementArrangement.Builder()
                .mode(ManagementMode.PROFESSIONAL)
                .manager(
                    ServiceProvider.of(
                        ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, "江山\"安居\"物业"))
                .startedOn(PartialDate.ofYear(2022))
                .noEndedOn()
                .noContinuesUntil()
                .decidedBy("r1")
                .build())
        .committees(
            new OwnersCommittee.Builder()
                .electedOn(PartialDate.of(2023, 6, 18))
                .termEndsOn(PartialDate.of(2028, 6, 17))
                .noDissolvedOn()
                .build())
        .noInterimCommittees()
        .atLeastLiaisons(
            List.of(
                new CommunityLiaison.Builder()
                    .worker(Person.of("w-17", PersonName.of("徐小山")))
                    .fullTime(true)
                    .primary(false)
                    .startedOn(PartialDate.of(2025, 9, 1))
                    .noEndedOn()
                    .stationing("每周三")
                    .build()))
        .jointMeetings(
            new JointMeeting.Builder()
                .heldOn(PartialDate.of(2025, 10, 9))
                .attended(JointMeeting.Party.NEIGHBORHOOD, JointMeeting.Party.OWNERS_COMMITTEE)
                .noInvited()
                .agenda(new JointMeeting.AgendaItem("停车位", Known.of(true)))
                .minutes("2025年第4号纪要")
                .build())
        .fallbackOrders(
            new FallbackOrder.Builder()
                .organiser(FallbackOrder.Organiser.NEIGHBORHOOD)
                .entrusted(true)
                .noEntrustmentDocument()
                .services(BasicService.ENV_SANITATION, BasicService.ORDER_MAINTENANCE)
                .startedOn(PartialDate.of(2025, 5, 1))
                .endedOn(PartialDate.of(2025, 6, 30))
                .build())
        .services(
            new ServiceScope(
                BasicService.GREENING, Known.of(PartialDate.of(2025, 7, 1)), Known.none()))
        .publicMaintenance(
            new PublicMaintenance(
                PublicMaintenance.Work.ROAD_CLEANING,
                Known.of("环卫所"),
                Known.of(true),
                Known.of(false)))
        .activities(
            new ActivityRecord.Builder()
                .kind(ActivityRecord.Kind.SURVEY)
                .doneOn(PartialDate.parse("2025-05"))
                .by("双塔街道")
                .noDocument()
                .fields(ActivityRecord.Field.BUILT_ON, ActivityRecord.Field.LAND)
                .build())
        .mechanisms(
            new CoordinationMechanism.Builder()
                .kind(CoordinationMechanism.Kind.JOINT_MEETING)
                .document("三方联席会议制度")
                .establishedOn(PartialDate.of(2025, 5, 20))
                .noEndedOn()
                .noDepartments()
                .atLeastSubdistricts(List.of("双塔街道"))
                .build())
        .assemblies(new OwnersAssembly(Known.of(PartialDate.ofYear(2021)), Known.none()))
        .contracts(
            new ServiceContract.Builder()
                .id("h1")
                .kind(ServiceContract.Kind.HIRED)
                .signedOn(PartialDate.of(2022, 8, 1))
                .effectiveOn(PartialDate.of(2022, 9, 1))
                .noEndsOn()
                .decidedBy("r1")
                .build())
        .violationReports(
            new ViolationReport.Builder()
                .id("v1")
                .kind(ViolationReport.Kind.BLOCKED_PASSAGE)
                .department(Authority.Role.FIRE_RESCUE)
                .reportedOn(PartialDate.of(2025, 9, 1))
                .acceptedOn(PartialDate.of(2025, 9, 2))
                .noClosedOn()
                .build())
        .resolutions(resolution(), new Resolution.Builder().id("r2").noTally().build())
        .build();
  }

  /** A committee in office. */
  public static InterimManagementCommittee interimCommittee() {
    return new InterimManagementCommittee.Builder()
        .establishedOn(PartialDate.parse("2024/2025"))
        .noEndedOn()
        .build();
  }

  private static Community community() {
    return new Community.Builder()
        .id("330881-00002")
        .name("城北小区")
        .division(DivisionCode.of("330881"))
        .subdistrict("双塔街道")
        .neighborhood("城北社区")
        .land(Community.Land.STATE)
        .builtOn(PartialDate.ofYear(1996))
        .noDeliveredOn()
        .buildings(Reported.exactly(12))
        .households(Reported.parse("约480"))
        .floorArea(Reported.exactly(new BigDecimal("38412.50")))
        .functionIncomplete(true)
        .servicesLacking(false)
        .inRenovationProgramme(true)
        .enclosable(true)
        .enclosureFoundOn(PartialDate.of(2025, 6, 5))
        .unableToHire(false)
        .build();
  }

  /** A vote with figures of every kind. */
  public static Resolution resolution() {
    return new Resolution.Builder()
        .id("r1")
        .title("关于使用维修资金更换电梯的表决")
        .matter(MatterKind.M5_USE_FUND)
        .votingEndsOn(PartialDate.of(2025, 7, 31))
        .decidedOn(PartialDate.of(2025, 8, 2))
        .declared(Resolution.Declared.ADOPTED)
        .noImplementedOn()
        .tally(
            new Tally(
                Electorate.wholeArea(),
                new Figures.Builder()
                    .total(Reported.parse("1.07万"))
                    .participating(Reported.parse("约8300"))
                    .approving(Reported.exactly(new BigDecimal("6000.00")))
                    .noDeemed()
                    .participatingShare(ShareRange.moreThan(Share.of(3, 5)))
                    .approvingShare(new ShareRange(Share.of(1, 2), true, Share.of(3, 4), false))
                    .build(),
                new Figures.Builder()
                    .total(Reported.exactly(120))
                    .participating(Reported.parse("[81, 90]"))
                    .approving(Reported.parse("[61, ..]"))
                    .build(),
                Listing.of(
                    new PrintedFigure.Builder()
                        .label("参与率")
                        .printed("64.28%")
                        .numerator(new BigDecimal("6428.00"))
                        .denominator(new BigDecimal("10000.00"))
                        .build())))
        .build();
  }

  /** The owners of one building, by name. */
  public static Electorate electorate() {
    return new Electorate(Electorate.Scope.BUILDINGS, Known.of("3幢"));
  }
}
