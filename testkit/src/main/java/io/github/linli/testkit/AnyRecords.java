package io.github.linli.testkit;

import static io.github.linli.testkit.Measures.counts;
import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.listing;
import static io.github.linli.testkit.Measures.shareRanges;
import static io.github.linli.testkit.Measures.texts;

import com.google.common.collect.ImmutableList;
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
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Records of every type a dossier reaches: any mixture of known, none, unknown, all and some, as
 * mappings and formats have to bear it. For facts that make sense together see {@link
 * KnownRecords}.
 */
public final class AnyRecords {

  private AnyRecords() {}

  private static Gen<Known<Boolean>> flags() {
    return known(Gens.booleans());
  }

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
            .division(known(Measures.divisions()).next(choices))
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
   * Renovation projects.
   *
   * @return the generator
   */
  public static Gen<RenovationProject> renovations() {
    return choices ->
        new RenovationProject.Builder()
            .startedOn(knownOrNone(earlyDates()).next(choices))
            .acceptedOn(knownOrNone(lateDates()).next(choices))
            .fitForManagement(knownOrNone(Gens.booleans()).next(choices))
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
   * Service providers.
   *
   * @return the generator
   */
  public static Gen<ServiceProvider> providers() {
    return choices ->
        new ServiceProvider(
            known(Gens.constants(ServiceProvider.Kind.class)).next(choices),
            known(texts()).next(choices),
            flags().next(choices));
  }

  /**
   * Management arrangements.
   *
   * @return the generator
   */
  public static Gen<ManagementArrangement> arrangements() {
    return choices ->
        new ManagementArrangement.Builder()
            .mode(known(Gens.constants(ManagementMode.class)).next(choices))
            .manager(knownOrNone(providers()).next(choices))
            .startedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(turns()).next(choices))
            .continuesUntil(knownOrNone(lateDates()).next(choices))
            .decidedBy(knownOrNone(texts()).next(choices))
            .build();
  }

  /** The last day of what begins early, before what begins late; told more or less exactly. */
  private static Gen<PartialDate> turns() {
    return Gens.pick(PartialDate.of(1989, 12, 31), PartialDate.ofYear(1989));
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
    Gen<PersonName> names = Gens.pick("徐一", "欧阳小山", "O'Neill", "𠀀").map(PersonName::of);
    return choices -> new Person(texts().next(choices), known(names).next(choices));
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

  /** Some of an enum's constants, each at most once. */
  private static <E extends Enum<E>> Gen<Listing<E>> several(Class<E> type) {
    Gen<ImmutableList<E>> some = Gens.someOf(ImmutableList.copyOf(type.getEnumConstants()));
    return Gens.oneOf(some.map(Listing::atLeast), some.map(Listing::complete));
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
   * Fallback service.
   *
   * @return the generator
   */
  public static Gen<FallbackOrder> fallbackOrders() {
    return choices ->
        new FallbackOrder.Builder()
            .organiser(known(Gens.constants(FallbackOrder.Organiser.class)).next(choices))
            .entrusted(flags().next(choices))
            .entrustmentDocument(knownOrNone(texts()).next(choices))
            .services(several(BasicService.class).next(choices))
            .startedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Services in supply.
   *
   * @return the generator
   */
  public static Gen<ServiceScope> services() {
    return choices ->
        new ServiceScope(
            Gens.constants(BasicService.class).next(choices),
            known(earlyDates()).next(choices),
            knownOrNone(lateDates()).next(choices));
  }

  /**
   * Public upkeep.
   *
   * @return the generator
   */
  public static Gen<PublicMaintenance> publicMaintenance() {
    return choices ->
        new PublicMaintenance(
            Gens.constants(PublicMaintenance.Work.class).next(choices),
            knownOrNone(texts()).next(choices),
            flags().next(choices),
            flags().next(choices));
  }

  /**
   * Activities; only surveys have fields.
   *
   * @return the generator
   */
  public static Gen<ActivityRecord> activities() {
    return choices -> {
      ActivityRecord.Kind kind = Gens.constants(ActivityRecord.Kind.class).next(choices);
      ActivityRecord.Builder activity =
          new ActivityRecord.Builder()
              .kind(kind)
              .doneOn(known(dates()).next(choices))
              .by(known(texts()).next(choices))
              .document(knownOrNone(texts()).next(choices));
      return kind == ActivityRecord.Kind.SURVEY
          ? activity.fields(several(ActivityRecord.Field.class).next(choices)).build()
          : activity.build();
    };
  }

  /**
   * Standing mechanisms.
   *
   * @return the generator
   */
  public static Gen<CoordinationMechanism> mechanisms() {
    return choices ->
        new CoordinationMechanism(
            Gens.constants(CoordinationMechanism.Kind.class).next(choices),
            knownOrNone(texts()).next(choices),
            known(earlyDates()).next(choices),
            knownOrNone(lateDates()).next(choices));
  }

  /**
   * Owners' assemblies.
   *
   * @return the generator
   */
  public static Gen<OwnersAssembly> assemblies() {
    return choices ->
        new OwnersAssembly(
            known(earlyDates()).next(choices), knownOrNone(lateDates()).next(choices));
  }

  /**
   * Service contracts.
   *
   * @return the generator
   */
  public static Gen<ServiceContract> contracts() {
    return choices ->
        new ServiceContract.Builder()
            .id(texts().next(choices))
            .kind(known(Gens.constants(ServiceContract.Kind.class)).next(choices))
            .signedOn(knownOrNone(dates()).next(choices))
            .effectiveOn(known(earlyDates()).next(choices))
            .endsOn(knownOrNone(lateDates()).next(choices))
            .decidedBy(knownOrNone(texts()).next(choices))
            .build();
  }

  /**
   * Electorates: the whole area, named or not, and parts of it.
   *
   * @return the generator
   */
  public static Gen<Electorate> electorates() {
    Gen<Electorate.Scope> parts =
        Gens.pick(
            Electorate.Scope.BUILDINGS, Electorate.Scope.UNIT, Electorate.Scope.AFFECTED_OWNERS);
    return Gens.oneOf(
        choices -> Electorate.wholeArea(),
        texts().map(name -> Electorate.of(Electorate.Scope.WHOLE_AREA, name)),
        choices -> new Electorate(parts.next(choices), known(texts()).next(choices)));
  }

  /**
   * Figures of a vote that fit into one another.
   *
   * @return the generator
   */
  public static Gen<Figures> figures() {
    return choices -> {
      Known<Reported> approving = knownOrNone(between(3_000, 3_999)).next(choices);
      Known<Reported> other = knownOrNone(between(0, 999)).next(choices);
      return new Figures.Builder()
          .total(known(between(9_000, 9_999)).next(choices))
          .returned(known(between(8_000, 8_999)).next(choices))
          .participating(known(between(7_000, 7_999)).next(choices))
          .approving(approving)
          .opposing(other)
          .abstaining(other)
          .invalid(knownOrNone(between(0, 99)).next(choices))
          .deemed(other)
          .deemedApproving(deemedApproving(approving, other).next(choices))
          .participatingShare(knownOrNone(shareRanges()).next(choices))
          .approvingShare(knownOrNone(shareRanges()).next(choices))
          .build();
    };
  }

  /** No more than are deemed, and none where none approve. */
  private static Gen<Known<Reported>> deemedApproving(
      Known<Reported> approving, Known<Reported> deemed) {
    int most =
        approving.isNone() || deemed.isNone()
            ? 0
            : deemed.value().map(figure -> figure.low().intValueExact()).orElse(99);
    return knownOrNone(between(0, most));
  }

  private static Gen<Reported> between(int least, int most) {
    return Gens.integers(least, most).map(Reported::exactly);
  }

  /**
   * Figures as printed beside a tally: fractions, values and dates.
   *
   * @return the generator
   */
  public static Gen<PrintedFigure> printedFigures() {
    Gen<PrintedFigure.Builder> started =
        choices ->
            new PrintedFigure.Builder().label(texts().next(choices)).printed(texts().next(choices));
    return Gens.oneOf(
        choices -> started.next(choices).date(dates().next(choices)).build(),
        choices -> started.next(choices).value(Measures.decimals().next(choices)).build(),
        choices ->
            started
                .next(choices)
                .numerator(Measures.decimals().next(choices).abs())
                .denominator(Measures.positiveDecimals().next(choices))
                .noDate()
                .build());
  }

  /**
   * Tallies.
   *
   * @return the generator
   */
  public static Gen<Tally> tallies() {
    return choices ->
        new Tally(
            electorates().next(choices),
            figures().next(choices),
            figures().next(choices),
            listing(printedFigures()).next(choices));
  }

  /**
   * Resolutions.
   *
   * @return the generator
   */
  public static Gen<Resolution> resolutions() {
    return choices ->
        new Resolution.Builder()
            .id(texts().next(choices))
            .title(known(texts()).next(choices))
            .matter(known(Gens.constants(MatterKind.class)).next(choices))
            .votingEndsOn(knownOrNone(dates()).next(choices))
            .decidedOn(knownOrNone(dates()).next(choices))
            .declared(knownOrNone(Gens.constants(Resolution.Declared.class)).next(choices))
            .implementedOn(knownOrNone(dates()).next(choices))
            .tally(knownOrNone(tallies()).next(choices))
            .build();
  }

  /**
   * Dossiers.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> dossiers() {
    return choices ->
        new CommunityDossier.Builder()
            .source(known(texts()).next(choices))
            .community(communities().next(choices))
            .exclusionPlans(listing(exclusionPlans()).next(choices))
            .renovations(listing(renovations()).next(choices))
            .recognitions(listing(recognitions()).next(choices))
            .arrangements(listing(arrangements()).next(choices))
            .committees(listing(committees()).next(choices))
            .interimCommittees(listing(interimCommittees()).next(choices))
            .liaisons(listing(liaisons()).next(choices))
            .jointMeetings(listing(jointMeetings()).next(choices))
            .fallbackOrders(listing(fallbackOrders()).next(choices))
            .services(listing(services()).next(choices))
            .publicMaintenance(listing(publicMaintenance()).next(choices))
            .activities(listing(activities()).next(choices))
            .mechanisms(listing(mechanisms()).next(choices))
            .assemblies(listing(assemblies()).next(choices))
            .contracts(
                distinct(
                    listing(contracts()).next(choices),
                    (contract, place) -> contract.withId(place + contract.id())))
            .resolutions(
                distinct(
                    listing(resolutions()).next(choices),
                    (resolution, place) -> resolution.withId(place + resolution.id())))
            .build();
  }

  /** No two of one id: each begins with its place. */
  private static <T> Listing<T> distinct(Listing<T> listing, BiFunction<T, Integer, T> at) {
    ImmutableList<T> items = listing.items();
    ImmutableList<T> apart =
        IntStream.range(0, items.size())
            .mapToObj(i -> at.apply(items.get(i), i))
            .collect(ImmutableList.toImmutableList());
    return listing.complete() ? Listing.complete(apart) : Listing.atLeast(apart);
  }
}
