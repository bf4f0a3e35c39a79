package io.github.linli.validation.support;

import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ServiceScope;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import java.util.function.UnaryOperator;

/** Facts in few words. Dates as {@link PartialDate} reads them; {@code "none"}, {@code "?"}. */
public final class Facts {

  /** Jiangshan City. */
  public static final DivisionCode JIANGSHAN = DivisionCode.of("330881");

  private Facts() {}

  /** A fully known date, known none, or unknown. */
  public static Known<PartialDate> date(String text) {
    return switch (text) {
      case "none" -> Known.none();
      case "?" -> Known.unknown();
      default -> Known.of(PartialDate.parse(text));
    };
  }

  /** A community in Jiangshan of which nothing else is known. */
  public static Community.Builder community() {
    return new Community.Builder().id("C1").name("甲小区").division(JIANGSHAN);
  }

  /** A dossier of a community in Jiangshan. */
  public static CommunityDossier dossier(UnaryOperator<CommunityDossier.Builder> facts) {
    return facts.apply(new CommunityDossier.Builder().community(community().build())).build();
  }

  /** The same dossier for a community in another division, {@code null} for an unknown one. */
  public static CommunityDossier in(String division, CommunityDossier dossier) {
    Known<DivisionCode> code =
        division.equals("?") ? Known.unknown() : Known.of(DivisionCode.of(division));
    return dossier.withCommunity(dossier.community().withDivision(code));
  }

  /** An owners' committee that was not dissolved. */
  public static OwnersCommittee committee(String electedOn, String termEndsOn) {
    return committee(electedOn, termEndsOn, "none");
  }

  /** An owners' committee. */
  public static OwnersCommittee committee(String electedOn, String termEndsOn, String dissolvedOn) {
    return new OwnersCommittee.Builder()
        .electedOn(date(electedOn))
        .termEndsOn(date(termEndsOn))
        .dissolvedOn(date(dissolvedOn))
        .build();
  }

  /** An interim committee. */
  public static InterimManagementCommittee interim(String establishedOn, String endedOn) {
    return new InterimManagementCommittee.Builder()
        .establishedOn(date(establishedOn))
        .endedOn(date(endedOn))
        .build();
  }

  /** A full-time worker in place for a time. */
  public static CommunityLiaison fullTime(String startedOn, String endedOn) {
    return liaison(startedOn, endedOn).fullTime(true).build();
  }

  /** A worker of whom it is not said whether full-time, or primary. */
  public static CommunityLiaison.Builder liaison(String startedOn, String endedOn) {
    return new CommunityLiaison.Builder().startedOn(date(startedOn)).endedOn(date(endedOn));
  }

  /** Management by a provider of a kind, lasting. */
  public static ManagementArrangement managedBy(ServiceProvider.Kind kind, String startedOn) {
    return new ManagementArrangement.Builder()
        .manager(ServiceProvider.of(kind))
        .startedOn(date(startedOn))
        .noEndedOn()
        .build();
  }

  /** An arrangement in a mode, lasting; its manager is of the kind the mode asks for. */
  public static ManagementArrangement.Builder inMode(ManagementMode mode, String startedOn) {
    ManagementArrangement.Builder arrangement =
        new ManagementArrangement.Builder().mode(mode).startedOn(date(startedOn)).noEndedOn();
    return switch (mode) {
      case PROFESSIONAL -> arrangement.manager(provider("PROPERTY_SERVICE_ENTERPRISE"));
      case NEIGHBORHOOD_TRUSTEESHIP -> arrangement.manager(provider("NEIGHBORHOOD"));
      case SOCIAL_ORG_TRUSTEESHIP -> arrangement.manager(provider("SOCIAL_ORGANISATION"));
      case RESIDENT_SELF_MGMT -> arrangement.manager(provider("OWNERS"));
      case FALLBACK -> arrangement.manager(provider("SUBDISTRICT"));
      case OTHER -> arrangement.manager(provider("OTHER"));
      case NONE -> arrangement.noManager();
    };
  }

  private static ServiceProvider provider(String kind) {
    return ServiceProvider.of(ServiceProvider.Kind.valueOf(kind));
  }

  /** A vote of all owners on who manages, in which as many of ten approved. */
  public static Resolution management(String id, String decidedOn, int approving) {
    Resolution vote = Ballots.vote("1000 1000 " + approving * 100, "10 10 " + approving);
    return Ballots.decided(decidedOn, vote).withId(id);
  }

  /** Fallback service by the subdistrict, lasting. */
  public static FallbackOrder.Builder fallback(String startedOn, BasicService... services) {
    return new FallbackOrder.Builder()
        .organiser(FallbackOrder.Organiser.SUBDISTRICT)
        .services(services)
        .startedOn(date(startedOn))
        .noEndedOn();
  }

  /** A basic service in supply for a time. */
  public static ServiceScope service(BasicService service, String startedOn, String endedOn) {
    return new ServiceScope(service, date(startedOn), date(endedOn));
  }

  /** Public upkeep done by a unit, overseen and not charged again. */
  public static PublicMaintenance upkeep(PublicMaintenance.Work work) {
    return new PublicMaintenance(work, Known.of("环卫所"), Known.of(true), Known.of(false));
  }

  /** Something done for a community on a day. */
  public static ActivityRecord activity(ActivityRecord.Kind kind, String doneOn) {
    return new ActivityRecord.Builder().kind(kind).doneOn(date(doneOn)).build();
  }

  /** Management by a property service enterprise, lasting. */
  public static ManagementArrangement enterprise(String startedOn) {
    return managedBy(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, startedOn);
  }

  /** A mechanism of joint meetings. */
  public static CoordinationMechanism mechanism(String establishedOn, String endedOn) {
    return mechanism(CoordinationMechanism.Kind.JOINT_MEETING, establishedOn, endedOn);
  }

  /** A standing mechanism of which there is no document. */
  public static CoordinationMechanism mechanism(
      CoordinationMechanism.Kind kind, String establishedOn, String endedOn) {
    return new CoordinationMechanism.Builder()
        .kind(kind)
        .noDocument()
        .establishedOn(date(establishedOn))
        .endedOn(date(endedOn))
        .build();
  }

  /** A joint meeting of exactly these. */
  public static JointMeeting meeting(String heldOn, JointMeeting.Party... attended) {
    return new JointMeeting.Builder().heldOn(date(heldOn)).attended(attended).build();
  }

  /** A joint meeting of the three parties. */
  public static JointMeeting tripartite(String heldOn) {
    return meeting(
        heldOn,
        JointMeeting.Party.NEIGHBORHOOD,
        JointMeeting.Party.OWNERS_COMMITTEE,
        JointMeeting.Party.SERVICE_ENTERPRISE);
  }
}
