package io.github.linli.benchmarks;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up dossiers of the size and make of real ones; the same seed gives the same register. */
final class SampleRegister {

  private static final String[] NAMES = {"鹿溪", "城北", "江滨", "南门", "市心", "虎山", "中山", "解放"};

  private final Random random;
  private final boolean withNone;

  /**
   * Starts a register.
   *
   * @param seed the seed
   * @param withNone whether facts may be known none, records partial and figures rounded
   */
  SampleRegister(long seed, boolean withNone) {
    this.random = new Random(seed);
    this.withNone = withNone;
  }

  List<CommunityDossier> dossiers(int count) {
    List<CommunityDossier> dossiers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      dossiers.add(dossier(i));
    }
    return dossiers;
  }

  private CommunityDossier dossier(int number) {
    var builder =
        new CommunityDossier.Builder()
            .source("老旧小区管理台账 2025")
            .community(community(number))
            .exclusionPlans(plan())
            .renovations(renovation(), renovation())
            .recognitions(recognition())
            .arrangements(arrangement(), arrangement(), arrangement())
            .committees(committee(2015), committee(2020))
            .jointMeetings(meetings(8))
            .resolutions(resolution(1), resolution(2), resolution(3), resolution(4));
    List<CommunityLiaison> liaisons = List.of(liaison(), liaison(), liaison());
    builder.liaisons(withNone ? Listing.atLeast(liaisons) : Listing.complete(liaisons));
    return builder.build();
  }

  private Community community(int number) {
    return new Community.Builder()
        .id("330881-" + String.format("%05d", number))
        .name(name() + "小区" + random.nextInt(90) + "号院")
        .division(DivisionCode.of("330881"))
        .subdistrict("双塔街道")
        .neighborhood(name() + "社区")
        .land(Community.Land.STATE)
        .builtOn(PartialDate.ofYear(1980 + random.nextInt(20)))
        .deliveredOn(day(1999))
        .buildings(Reported.exactly(3 + random.nextInt(30)))
        .households(Reported.exactly(100 + random.nextInt(900)))
        .floorArea(Reported.exactly(new BigDecimal(cents(9_000, 90_000))))
        .functionIncomplete(random.nextBoolean())
        .facilitiesIncomplete(random.nextBoolean())
        .servicesLacking(random.nextBoolean())
        .inRenovationProgramme(true)
        .assemblyForgone(false)
        .build();
  }

  private ExclusionPlan plan() {
    return new ExclusionPlan.Builder()
        .kind(ExclusionPlan.Kind.SHANTYTOWN)
        .documentNumber("江棚改办〔2019〕" + random.nextInt(90) + "号")
        .approved(true)
        .listedOn(day(2019))
        .removedOn(day(2021))
        .build();
  }

  private RenovationProject renovation() {
    return new RenovationProject.Builder()
        .startedOn(day(2021))
        .acceptedOn(day(2023))
        .fitForManagement(true)
        .build();
  }

  private ScopeRecognition recognition() {
    return new ScopeRecognition.Builder()
        .documentNumber("江住建〔2025〕" + random.nextInt(200) + "号")
        .authority("江山市住房和城乡建设局")
        .recognisedOn(LocalDate.of(2025, 6, 1 + random.nextInt(28)))
        .validUntil(LocalDate.of(2030, 5, 31))
        .build();
  }

  private ManagementArrangement arrangement() {
    var builder =
        new ManagementArrangement.Builder()
            .mode(ManagementMode.PROFESSIONAL)
            .manager(
                ServiceProvider.of(
                    ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, name() + "物业服务有限公司"))
            .startedOn(day(2018));
    return (withNone ? builder.noEndedOn() : builder.endedOn(day(2024))).build();
  }

  private OwnersCommittee committee(int year) {
    var builder = new OwnersCommittee.Builder().electedOn(day(year)).termEndsOn(day(year + 5));
    return (withNone ? builder.noDissolvedOn() : builder).build();
  }

  private CommunityLiaison liaison() {
    var builder =
        new CommunityLiaison.Builder()
            .worker(Person.of("w-" + random.nextInt(100_000), PersonName.of("徐" + name())))
            .fullTime(true)
            .primary(random.nextBoolean())
            .startedOn(day(2025));
    return (withNone ? builder.noEndedOn() : builder).build();
  }

  private JointMeeting[] meetings(int count) {
    JointMeeting[] meetings = new JointMeeting[count];
    for (int i = 0; i < count; i++) {
      meetings[i] =
          new JointMeeting.Builder()
              .heldOn(day(2025))
              .attended(
                  JointMeeting.Party.NEIGHBORHOOD,
                  JointMeeting.Party.OWNERS_COMMITTEE,
                  JointMeeting.Party.SERVICE_ENTERPRISE)
              .build();
    }
    return meetings;
  }

  private Resolution resolution(int number) {
    return new Resolution.Builder()
        .id("r" + number)
        .title("关于使用维修资金更换" + name() + "小区电梯的表决")
        .matter(MatterKind.M5_USE_FUND)
        .votingEndsOn(day(2025))
        .decidedOn(day(2025))
        .declared(Resolution.Declared.ADOPTED)
        .tally(
            Tally.of(
                Electorate.wholeArea(),
                figures(new BigDecimal(cents(30_000, 60_000))),
                figures(BigDecimal.valueOf(300 + random.nextInt(600)))))
        .build();
  }

  private Figures figures(BigDecimal total) {
    Reported voting = part(total, 80);
    Reported approving = part(total, 60);
    return new Figures.Builder()
        .total(Reported.exactly(total))
        .returned(voting)
        .participating(voting)
        .approving(approving)
        .opposing(part(total, 15))
        .abstaining(withNone && random.nextInt(8) == 0 ? Reported.parse("约10") : part(total, 2))
        .build();
  }

  private static Reported part(BigDecimal total, int percent) {
    return Reported.exactly(
        total
            .multiply(BigDecimal.valueOf(percent, 2))
            .setScale(total.scale(), java.math.RoundingMode.DOWN));
  }

  private PartialDate day(int year) {
    return PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private String cents(int from, int to) {
    return (from + random.nextInt(to - from)) + "." + (10 + random.nextInt(90));
  }
}
