package io.github.linli.testkit;

import static io.github.linli.testkit.Listings.distinct;
import static io.github.linli.testkit.Measures.counts;
import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.flags;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.several;
import static io.github.linli.testkit.Measures.texts;

import com.google.common.collect.ImmutableSet;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.party.Person;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ManagementArea;
import java.time.LocalDate;

/**
 * Records of a dossier, and whole dossiers: any mixture of known, none, unknown, all and some, as
 * mappings and formats have to bear it. For facts that make sense together see {@link
 * KnownRecords}.
 */
public final class AnyRecords {

  private AnyRecords() {}

  /**
   * Communities.
   *
   * @return the generator
   */
  public static Gen<Community> communities() {
    return choices ->
        new Community.Builder()
            .id(texts().next(choices))
            .name(texts().next(choices))
            .division(known(AnyCodes.divisions()).next(choices))
            .subdistrict(known(texts()).next(choices))
            .neighborhood(known(texts()).next(choices))
            .land(known(Gens.constants(Community.Land.class)).next(choices))
            .builtOn(known(dates()).next(choices))
            .deliveredOn(knownOrNone(dates()).next(choices))
            .buildings(known(counts()).next(choices))
            .households(known(counts()).next(choices))
            .floorArea(known(Measures.figures()).next(choices))
            .functionIncomplete(flags().next(choices))
            .facilitiesIncomplete(flags().next(choices))
            .servicesLacking(flags().next(choices))
            .inRenovationProgramme(flags().next(choices))
            .assemblyForgone(flags().next(choices))
            .enclosable(flags().next(choices))
            .enclosureFoundOn(knownOrNone(dates()).next(choices))
            .unableToHire(flags().next(choices))
            .unableToSelfManage(flags().next(choices))
            .build();
  }

  /**
   * Exclusion plans.
   *
   * @return the generator
   */
  public static Gen<ExclusionPlan> exclusionPlans() {
    return choices ->
        new ExclusionPlan.Builder()
            .kind(Gens.constants(ExclusionPlan.Kind.class).next(choices))
            .documentNumber(knownOrNone(texts()).next(choices))
            .approved(flags().next(choices))
            .listedOn(known(earlyDates()).next(choices))
            .removedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Recognitions of communities as old.
   *
   * @return the generator
   */
  public static Gen<ScopeRecognition> recognitions() {
    return choices -> {
      LocalDate day = Measures.days().next(choices);
      return new ScopeRecognition.Builder()
          .documentNumber(texts().next(choices))
          .authority(texts().next(choices))
          .recognisedOn(day)
          .validUntil(knownOrNone(Gens.integers(0, 9_000)).next(choices).map(day::plusDays))
          .build();
    };
  }

  /**
   * Owners' committees.
   *
   * @return the generator
   */
  public static Gen<OwnersCommittee> committees() {
    return choices ->
        new OwnersCommittee.Builder()
            .electedOn(known(earlyDates()).next(choices))
            .termEndsOn(known(lateDates()).next(choices))
            .dissolvedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Interim committees.
   *
   * @return the generator
   */
  public static Gen<InterimManagementCommittee> interimCommittees() {
    return choices ->
        new InterimManagementCommittee.Builder()
            .establishedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Persons; their names are fictional.
   *
   * @return the generator
   */
  public static Gen<Person> persons() {
    return choices -> new Person(texts().next(choices), known(AnyParties.names()).next(choices));
  }

  /**
   * Community liaisons.
   *
   * @return the generator
   */
  public static Gen<CommunityLiaison> liaisons() {
    return choices ->
        new CommunityLiaison.Builder()
            .worker(known(persons()).next(choices))
            .fullTime(flags().next(choices))
            .primary(flags().next(choices))
            .startedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .stationing(knownOrNone(texts()).next(choices))
            .build();
  }

  /**
   * Joint meetings.
   *
   * @return the generator
   */
  public static Gen<JointMeeting> jointMeetings() {
    return choices ->
        new JointMeeting.Builder()
            .heldOn(known(dates()).next(choices))
            .attended(several(JointMeeting.Party.class).next(choices))
            .invited(several(JointMeeting.Party.class).next(choices))
            .agenda(listing(agendaItems()).next(choices))
            .minutes(knownOrNone(texts()).next(choices))
            .build();
  }

  /**
   * Items of an agenda.
   *
   * @return the generator
   */
  public static Gen<JointMeeting.AgendaItem> agendaItems() {
    return choices -> new JointMeeting.AgendaItem(texts().next(choices), flags().next(choices));
  }

  /**
   * Dossiers.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> dossiers() {
    return choices -> {
      Community community = communities().next(choices);
      return new CommunityDossier.Builder()
          .source(known(texts()).next(choices))
          .community(community)
          .exclusionPlans(listing(exclusionPlans()).next(choices))
          .renovations(listing(AnyRenovations.renovations()).next(choices))
          .recognitions(listing(recognitions()).next(choices))
          .areas(
              distinct(
                  listing(areasOf(community)).next(choices),
                  (area, place) -> area.withId(place + area.id())))
          .enclosureSchemes(listing(AnyPlaces.enclosureSchemes()).next(choices))
          .premises(
              distinct(
                  listing(AnyPremises.servicePremises()).next(choices),
                  (premises, place) -> premises.withId(place + premises.id())))
          .arrangements(listing(AnyManagement.arrangements()).next(choices))
          .committees(listing(committees()).next(choices))
          .interimCommittees(listing(interimCommittees()).next(choices))
          .liaisons(listing(liaisons()).next(choices))
          .jointMeetings(listing(jointMeetings()).next(choices))
          .fallbackOrders(listing(AnyManagement.fallbackOrders()).next(choices))
          .services(listing(AnyManagement.services()).next(choices))
          .publicMaintenance(listing(AnyManagement.publicMaintenance()).next(choices))
          .activities(listing(AnyManagement.activities()).next(choices))
          .mechanisms(listing(AnyManagement.mechanisms()).next(choices))
          .assemblies(listing(AnyManagement.assemblies()).next(choices))
          .contracts(
              distinct(
                  listing(AnyManagement.contracts()).next(choices),
                  (contract, place) -> contract.withId(place + contract.id())))
          .violationReports(
              distinct(
                  listing(AnyManagement.violationReports()).next(choices),
                  (report, place) -> report.withId(place + report.id())))
          .resolutions(
              distinct(
                  listing(AnyVotes.resolutions()).next(choices),
                  (resolution, place) -> resolution.withId(place + resolution.id())))
          .build();
    };
  }

  /** Areas that cover a community, or of which it is not known whether they do. */
  private static Gen<ManagementArea> areasOf(Community community) {
    return choices -> {
      ManagementArea area = AnyPlaces.managementAreas().next(choices);
      Listing<String> ids = area.communityIds();
      return ids.complete()
          ? area.withCommunityIds(
              Listing.complete(
                  ImmutableSet.<String>builder().add(community.id()).addAll(ids.items()).build()))
          : area;
    };
  }
}
