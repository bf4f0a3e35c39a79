package io.github.linli.validation.support;

import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dossiers of which everything is known. Make them vaguer with {@link Forgetting}. */
public final class DossierArbitraries {

  private DossierArbitraries() {}

  /** Days to judge as of: around the policy's first day, quarters' ends and the end of 2025. */
  public static Arbitrary<LocalDate> asOf() {
    Arbitrary<LocalDate> edges =
        Arbitraries.of("2025-04-24", "2025-04-25", "2025-09-30", "2025-12-31", "2026-01-01")
            .map(LocalDate::parse);
    return Arbitraries.oneOf(edges, day(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 1, 31)));
  }

  /** A day, both ends inclusive. */
  public static Arbitrary<LocalDate> day(LocalDate from, LocalDate to) {
    return Arbitraries.longs()
        .between(from.toEpochDay(), to.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Known<PartialDate>> known(int fromYear, int toYear) {
    return day(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31))
        .map(day -> Known.of(PartialDate.of(day)));
  }

  static Arbitrary<Known<PartialDate>> orNone(Arbitrary<Known<PartialDate>> date) {
    return Arbitraries.oneOf(date, Arbitraries.just(Known.none()));
  }

  private static Arbitrary<Known<Boolean>> bool() {
    return Arbitraries.of(true, false).map(Known::of);
  }

  private static <T> Arbitrary<Listing<T>> few(Arbitrary<T> items) {
    return items.list().ofMaxSize(3).map(Listing::complete);
  }

  /** Two dates in order, the second possibly none. */
  private static Arbitrary<List<Known<PartialDate>>> span(int fromYear, int toYear) {
    Arbitrary<LocalDate> day = day(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31));
    return Combinators.combine(day, day, Arbitraries.of(true, true, false))
        .as(
            (one, other, ends) ->
                List.of(
                    Known.of(PartialDate.of(one.isBefore(other) ? one : other)),
                    ends
                        ? Known.of(PartialDate.of(one.isBefore(other) ? other : one))
                        : Known.<PartialDate>none()));
  }

  /** Communities in Jiangshan and elsewhere. */
  public static Arbitrary<Community> communities() {
    Arbitrary<DivisionCode> division =
        Arbitraries.of("330881", "330881", "330881001002", "330801").map(DivisionCode::of);
    return Builders.withBuilder(Facts::community)
        .use(division)
        .in((builder, code) -> builder.division(code))
        .use(Arbitraries.of(Community.Land.class))
        .in((builder, land) -> builder.land(land))
        .use(known(1998, 2003))
        .in((builder, date) -> builder.builtOn(date))
        .use(orNone(known(1998, 2003)))
        .in((builder, date) -> builder.deliveredOn(date))
        .use(bool())
        .in((builder, is) -> builder.functionIncomplete(is))
        .use(bool())
        .in((builder, is) -> builder.facilitiesIncomplete(is))
        .use(bool())
        .in((builder, is) -> builder.servicesLacking(is))
        .use(bool())
        .in((builder, is) -> builder.inRenovationProgramme(is))
        .use(Arbitraries.of(false, false, true))
        .in((builder, is) -> builder.assemblyForgone(is))
        .build(Community.Builder::build);
  }

  private static Arbitrary<OwnersCommittee> committees() {
    return Combinators.combine(span(2022, 2027), orNone(known(2025, 2027)))
        .as(
            (term, dissolved) ->
                new OwnersCommittee.Builder()
                    .electedOn(term.get(0))
                    .termEndsOn(term.get(1).isNone() ? Facts.date("2029-01-01") : term.get(1))
                    .dissolvedOn(isBefore(dissolved, term.get(0)) ? Known.none() : dissolved)
                    .build());
  }

  private static boolean isBefore(Known<PartialDate> one, Known<PartialDate> other) {
    return one.isPresent()
        && one.value().orElseThrow().latest().isBefore(other.value().orElseThrow().earliest());
  }

  private static Arbitrary<InterimManagementCommittee> interim() {
    return span(2025, 2026)
        .map(
            span ->
                new InterimManagementCommittee.Builder()
                    .establishedOn(span.get(0))
                    .endedOn(span.get(1))
                    .build());
  }

  private static Arbitrary<CommunityLiaison> liaisons() {
    return Combinators.combine(span(2025, 2026), bool(), bool())
        .as(
            (span, fullTime, primary) ->
                new CommunityLiaison.Builder()
                    .fullTime(fullTime)
                    .primary(primary)
                    .startedOn(span.get(0))
                    .endedOn(span.get(1))
                    .build());
  }

  private static Arbitrary<JointMeeting> meetings() {
    return Combinators.combine(
            known(2025, 2026),
            Arbitraries.of(JointMeeting.Party.class).set().ofMinSize(2).map(Listing::complete))
        .as((day, parties) -> new JointMeeting.Builder().heldOn(day).attended(parties).build());
  }

  private static Arbitrary<ManagementArrangement> arrangements() {
    return Combinators.combine(
            span(2023, 2027),
            Arbitraries.frequency(
                Tuple.of(3, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE),
                Tuple.of(1, ServiceProvider.Kind.OWNERS)))
        .as(
            (span, kind) ->
                new ManagementArrangement.Builder()
                    .mode(ManagementMode.OTHER)
                    .manager(ServiceProvider.of(kind, "物业"))
                    .startedOn(span.get(0))
                    .endedOn(span.get(1))
                    .build());
  }

  private static Arbitrary<ExclusionPlan> plans() {
    return Combinators.combine(span(2024, 2026), bool(), Arbitraries.of(ExclusionPlan.Kind.class))
        .as(
            (span, approved, kind) ->
                new ExclusionPlan.Builder()
                    .kind(kind)
                    .approved(approved)
                    .listedOn(span.get(0))
                    .removedOn(span.get(1))
                    .build());
  }

  private static Arbitrary<RenovationProject> renovations() {
    return Combinators.combine(orNone(known(2023, 2026)), bool())
        .as(
            (accepted, fit) ->
                new RenovationProject.Builder()
                    .acceptedOn(accepted)
                    .fitForManagement(accepted.isNone() ? Known.none() : fit)
                    .build());
  }

  /** Dossiers of which everything is known. */
  public static Arbitrary<CommunityDossier> dossiers() {
    Arbitrary<Listing<Resolution>> votes =
        VoteArbitraries.resolutions()
            .list()
            .ofMaxSize(2)
            .map(
                all ->
                    Listing.complete(
                        IntStream.range(0, all.size())
                            .mapToObj(i -> all.get(i).withId("R" + i))
                            .toList()));
    return Builders.withBuilder(CommunityDossier.Builder::new)
        .use(communities())
        .in((builder, community) -> builder.community(community))
        .use(few(plans()))
        .in((builder, all) -> builder.exclusionPlans(all))
        .use(few(renovations()))
        .in((builder, all) -> builder.renovations(all))
        .use(few(arrangements()))
        .in((builder, all) -> builder.arrangements(all))
        .use(few(committees()))
        .in((builder, all) -> builder.committees(all))
        .use(few(interim()))
        .in((builder, all) -> builder.interimCommittees(all))
        .use(few(liaisons()))
        .in((builder, all) -> builder.liaisons(all))
        .use(few(meetings()))
        .in((builder, all) -> builder.jointMeetings(all))
        .use(votes)
        .in((builder, all) -> builder.resolutions(all))
        .build(builder -> builder.noRecognitions().build());
  }
}
