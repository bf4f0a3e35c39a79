package io.github.linli.serialization;

import static io.github.linli.serialization.ValueArbitraries.counts;
import static io.github.linli.serialization.ValueArbitraries.dates;
import static io.github.linli.serialization.ValueArbitraries.days;
import static io.github.linli.serialization.ValueArbitraries.decimals;
import static io.github.linli.serialization.ValueArbitraries.divisions;
import static io.github.linli.serialization.ValueArbitraries.earlyDates;
import static io.github.linli.serialization.ValueArbitraries.figures;
import static io.github.linli.serialization.ValueArbitraries.known;
import static io.github.linli.serialization.ValueArbitraries.knownOrNone;
import static io.github.linli.serialization.ValueArbitraries.lateDates;
import static io.github.linli.serialization.ValueArbitraries.listing;
import static io.github.linli.serialization.ValueArbitraries.shareRanges;
import static io.github.linli.serialization.ValueArbitraries.texts;

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
import io.github.linli.measure.Reported;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary records of the domain: any mixture of known, none, unknown, all and some. */
final class DossierArbitraries {

  private DossierArbitraries() {}

  private static Arbitrary<Known<Boolean>> flags() {
    return known(Arbitraries.of(true, false));
  }

  static Arbitrary<Community> communities() {
    return Builders.withBuilder(Community.Builder::new)
        .use(texts())
        .in(Community.Builder::id)
        .use(texts())
        .in(Community.Builder::name)
        .use(known(divisions()))
        .in(Community.Builder::division)
        .use(known(texts()))
        .in(Community.Builder::subdistrict)
        .use(known(texts()))
        .in(Community.Builder::neighborhood)
        .use(known(Arbitraries.of(Community.Land.class)))
        .in(Community.Builder::land)
        .use(known(dates()))
        .in(Community.Builder::builtOn)
        .use(knownOrNone(dates()))
        .in(Community.Builder::deliveredOn)
        .use(known(counts()))
        .in(Community.Builder::buildings)
        .use(known(counts()))
        .in(Community.Builder::households)
        .use(known(figures()))
        .in(Community.Builder::floorArea)
        .use(flags())
        .in(Community.Builder::functionIncomplete)
        .use(flags())
        .in(Community.Builder::facilitiesIncomplete)
        .use(flags())
        .in(Community.Builder::servicesLacking)
        .use(flags())
        .in(Community.Builder::inRenovationProgramme)
        .use(flags())
        .in(Community.Builder::assemblyForgone)
        .use(flags())
        .in(Community.Builder::enclosable)
        .use(knownOrNone(dates()))
        .in(Community.Builder::enclosureFoundOn)
        .use(flags())
        .in(Community.Builder::unableToHire)
        .use(flags())
        .in(Community.Builder::unableToSelfManage)
        .build(Community.Builder::build);
  }

  static Arbitrary<ExclusionPlan> plans() {
    return Combinators.combine(
            Arbitraries.of(ExclusionPlan.Kind.class),
            knownOrNone(texts()),
            flags(),
            known(earlyDates()),
            knownOrNone(lateDates()))
        .as(ExclusionPlan::new);
  }

  static Arbitrary<RenovationProject> renovations() {
    return Combinators.combine(
            knownOrNone(earlyDates()),
            knownOrNone(lateDates()),
            knownOrNone(Arbitraries.of(true, false)))
        .as(RenovationProject::new);
  }

  static Arbitrary<ScopeRecognition> recognitions() {
    return Combinators.combine(
            texts(), texts(), days(), knownOrNone(Arbitraries.integers().between(0, 9_000)))
        .as(
            (number, authority, day, length) ->
                new ScopeRecognition(number, authority, day, length.map(day::plusDays)));
  }

  static Arbitrary<ServiceProvider> providers() {
    return Combinators.combine(
            known(Arbitraries.of(ServiceProvider.Kind.class)), known(texts()), flags())
        .as(ServiceProvider::new);
  }

  static Arbitrary<ManagementArrangement> arrangements() {
    return Combinators.combine(
            known(Arbitraries.of(ManagementMode.class)),
            knownOrNone(providers()),
            known(earlyDates()),
            knownOrNone(ValueArbitraries.endDates()),
            knownOrNone(lateDates()),
            knownOrNone(texts()))
        .as(ManagementArrangement::new);
  }

  static Arbitrary<OwnersCommittee> committees() {
    return Combinators.combine(known(earlyDates()), known(lateDates()), knownOrNone(lateDates()))
        .as(OwnersCommittee::new);
  }

  static Arbitrary<InterimManagementCommittee> interimCommittees() {
    return Combinators.combine(known(earlyDates()), knownOrNone(lateDates()))
        .as(InterimManagementCommittee::new);
  }

  static Arbitrary<Person> persons() {
    return Combinators.combine(
            texts(), known(Arbitraries.of("徐一", "欧阳小山", "O'Neill", "𠀀").map(PersonName::of)))
        .as(Person::new);
  }

  static Arbitrary<CommunityLiaison> liaisons() {
    return Combinators.combine(
            known(persons()),
            flags(),
            flags(),
            known(earlyDates()),
            knownOrNone(lateDates()),
            knownOrNone(texts()))
        .as(CommunityLiaison::new);
  }

  static Arbitrary<JointMeeting> meetings() {
    return Combinators.combine(
            known(dates()),
            several(JointMeeting.Party.class),
            several(JointMeeting.Party.class),
            listing(agendaItems()),
            knownOrNone(texts()))
        .as(JointMeeting::new);
  }

  static Arbitrary<JointMeeting.AgendaItem> agendaItems() {
    return Combinators.combine(texts(), flags()).as(JointMeeting.AgendaItem::new);
  }

  /** Some of an enum's constants, each at most once. */
  private static <E extends Enum<E>> Arbitrary<Listing<E>> several(Class<E> type) {
    Arbitrary<List<E>> some = Arbitraries.of(type).list().uniqueElements().ofMaxSize(4);
    return Arbitraries.oneOf(some.map(Listing::complete), some.map(Listing::atLeast));
  }

  static Arbitrary<FallbackOrder> fallbackOrders() {
    return Combinators.combine(
            known(Arbitraries.of(FallbackOrder.Organiser.class)),
            flags(),
            knownOrNone(texts()),
            several(BasicService.class),
            known(earlyDates()),
            knownOrNone(lateDates()))
        .as(FallbackOrder::new);
  }

  static Arbitrary<ServiceScope> services() {
    return Combinators.combine(
            Arbitraries.of(BasicService.class), known(earlyDates()), knownOrNone(lateDates()))
        .as(ServiceScope::new);
  }

  static Arbitrary<PublicMaintenance> publicMaintenance() {
    return Combinators.combine(
            Arbitraries.of(PublicMaintenance.Work.class), knownOrNone(texts()), flags(), flags())
        .as(PublicMaintenance::new);
  }

  static Arbitrary<ActivityRecord> activities() {
    Arbitrary<ActivityRecord> surveys =
        Combinators.combine(
                known(dates()),
                known(texts()),
                knownOrNone(texts()),
                several(ActivityRecord.Field.class))
            .as(
                (day, by, document, fields) ->
                    new ActivityRecord(ActivityRecord.Kind.SURVEY, day, by, document, fields));
    Arbitrary<ActivityRecord> others =
        Combinators.combine(
                Arbitraries.of(ActivityRecord.Kind.class),
                known(dates()),
                known(texts()),
                knownOrNone(texts()))
            .as(
                (kind, day, by, document) ->
                    new ActivityRecord(kind, day, by, document, Listing.unknown()));
    return Arbitraries.oneOf(surveys, others);
  }

  static Arbitrary<CoordinationMechanism> mechanisms() {
    return Combinators.combine(
            Arbitraries.of(CoordinationMechanism.Kind.class),
            knownOrNone(texts()),
            known(earlyDates()),
            knownOrNone(lateDates()))
        .as(CoordinationMechanism::new);
  }

  static Arbitrary<OwnersAssembly> assemblies() {
    return Combinators.combine(known(earlyDates()), knownOrNone(lateDates()))
        .as(OwnersAssembly::new);
  }

  static Arbitrary<ServiceContract> contracts() {
    return Combinators.combine(
            texts(),
            known(Arbitraries.of(ServiceContract.Kind.class)),
            knownOrNone(dates()),
            known(earlyDates()),
            knownOrNone(lateDates()),
            knownOrNone(texts()))
        .as(ServiceContract::new);
  }

  static Arbitrary<Electorate> electorates() {
    Arbitrary<Electorate> parts =
        Combinators.combine(
                Arbitraries.of(Electorate.Scope.class)
                    .filter(scope -> scope != Electorate.Scope.WHOLE_AREA),
                known(texts()))
            .as(Electorate::new);
    // The whole area with an unknown name is left out: on the wire it is the whole area.
    Arbitrary<Electorate> whole =
        texts().map(name -> Electorate.of(Electorate.Scope.WHOLE_AREA, name));
    return Arbitraries.oneOf(parts, whole, Arbitraries.create(Electorate::wholeArea));
  }

  /** Figures that fit into one another. */
  static Arbitrary<Figures> figureSets() {
    return Combinators.combine(
            known(between(9_000, 9_999)),
            known(between(8_000, 8_999)),
            known(between(7_000, 7_999)),
            knownOrNone(between(3_000, 3_999)),
            knownOrNone(between(0, 999)),
            knownOrNone(between(0, 99)),
            knownOrNone(shareRanges()),
            knownOrNone(shareRanges()))
        .as(
            (total, returned, participating, approving, other, deemed, share, otherShare) ->
                new Figures(
                    total,
                    returned,
                    participating,
                    approving,
                    other,
                    other,
                    deemed,
                    other,
                    deemed.isPresent() && !other.isPresent() ? Known.unknown() : Known.none(),
                    share,
                    otherShare));
  }

  private static Arbitrary<Reported> between(long least, long most) {
    return Arbitraries.longs().between(least, most).map(Reported::exactly);
  }

  static Arbitrary<PrintedFigure> printedFigures() {
    Arbitrary<PrintedFigure.Builder> started =
        Combinators.combine(texts(), texts())
            .as((label, text) -> new PrintedFigure.Builder().label(label).printed(text));
    return Arbitraries.oneOf(
        Combinators.combine(
                started,
                decimals().map(java.math.BigDecimal::abs),
                decimals().filter(d -> d.signum() > 0))
            .as(
                (figure, part, whole) ->
                    figure.numerator(part).denominator(whole).noDate().build()),
        Combinators.combine(started, decimals())
            .as((figure, value) -> figure.value(value).noNumerator().build()),
        Combinators.combine(started, dates()).as((figure, date) -> figure.date(date).build()));
  }

  static Arbitrary<Tally> tallies() {
    return Combinators.combine(electorates(), figureSets(), figureSets(), listing(printedFigures()))
        .as(Tally::new);
  }

  static Arbitrary<Resolution> resolutions() {
    return Combinators.combine(
            texts(),
            known(texts()),
            known(Arbitraries.of(MatterKind.class)),
            knownOrNone(dates()),
            knownOrNone(dates()),
            knownOrNone(Arbitraries.of(Resolution.Declared.class)),
            knownOrNone(dates()),
            knownOrNone(tallies()))
        .as(Resolution::new);
  }

  static Arbitrary<CommunityDossier> dossiers() {
    return Builders.withBuilder(CommunityDossier.Builder::new)
        .use(known(texts()))
        .in(CommunityDossier.Builder::source)
        .use(communities())
        .in(CommunityDossier.Builder::community)
        .use(listing(plans()))
        .in(CommunityDossier.Builder::exclusionPlans)
        .use(listing(renovations()))
        .in(CommunityDossier.Builder::renovations)
        .use(listing(recognitions()))
        .in(CommunityDossier.Builder::recognitions)
        .use(listing(arrangements()))
        .in(CommunityDossier.Builder::arrangements)
        .use(listing(committees()))
        .in(CommunityDossier.Builder::committees)
        .use(listing(interimCommittees()))
        .in(CommunityDossier.Builder::interimCommittees)
        .use(listing(liaisons()))
        .in(CommunityDossier.Builder::liaisons)
        .use(listing(meetings()))
        .in(CommunityDossier.Builder::jointMeetings)
        .use(listing(fallbackOrders()))
        .in(CommunityDossier.Builder::fallbackOrders)
        .use(listing(services()))
        .in(CommunityDossier.Builder::services)
        .use(listing(publicMaintenance()))
        .in(CommunityDossier.Builder::publicMaintenance)
        .use(listing(activities()))
        .in(CommunityDossier.Builder::activities)
        .use(listing(mechanisms()))
        .in(CommunityDossier.Builder::mechanisms)
        .use(listing(assemblies()))
        .in(CommunityDossier.Builder::assemblies)
        .use(distinct(listing(contracts()), ServiceContract::id))
        .in(CommunityDossier.Builder::contracts)
        .use(distinct(listing(resolutions()), Resolution::id))
        .in(CommunityDossier.Builder::resolutions)
        .build(CommunityDossier.Builder::build);
  }

  private static <T> Arbitrary<Listing<T>> distinct(
      Arbitrary<Listing<T>> listings, Function<T, String> id) {
    return listings.filter(
        listing -> listing.items().stream().map(id).distinct().count() == listing.items().size());
  }
}
