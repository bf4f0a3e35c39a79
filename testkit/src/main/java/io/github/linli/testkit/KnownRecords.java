package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.ServicePremises;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Records that may well exist, of which all is known that rules ask about, dated around the days
 * that decide. Make them vaguer with {@link Forgetting}.
 */
public final class KnownRecords {

  private KnownRecords() {}

  /** Both ends of a span; known none while it lasts. */
  private record Span(Known<PartialDate> start, Known<PartialDate> end) {}

  /** Two dates in order, the second in one case of three none. */
  private static Gen<Span> spans(int fromYear, int toYear) {
    Gen<LocalDate> days = days(fromYear, toYear);
    return choices -> {
      boolean ends = choices.below(3) != 0;
      LocalDate one = days.next(choices);
      if (!ends) {
        return new Span(Known.of(PartialDate.of(one)), Known.none());
      }
      LocalDate other = days.next(choices);
      return new Span(
          Known.of(PartialDate.of(one.isBefore(other) ? one : other)),
          Known.of(PartialDate.of(one.isBefore(other) ? other : one)));
    };
  }

  private static Gen<LocalDate> days(int fromYear, int toYear) {
    return Days.between(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31));
  }

  static Gen<PartialDate> dates(int fromYear, int toYear) {
    return days(fromYear, toYear).map(PartialDate::of);
  }

  private static <T> Gen<Listing<T>> few(Gen<T> items) {
    return Gens.listOf(items, 3).map(Listing::complete);
  }

  /**
   * Communities in Jiangshan and elsewhere, built around 2000.
   *
   * @return the generator
   */
  public static Gen<Community> communities() {
    Gen<DivisionCode> divisions =
        Gens.pick("330881", "330881", "330881001002", "330801").map(DivisionCode::of);
    return choices ->
        new Community.Builder()
            .id("C1")
            .name("甲小区")
            .division(divisions.next(choices))
            .land(Gens.constants(Community.Land.class).next(choices))
            .builtOn(dates(1998, 2003).next(choices))
            .deliveredOn(Measures.valueOrNone(dates(1998, 2003)).next(choices))
            .functionIncomplete(Gens.booleans().next(choices))
            .facilitiesIncomplete(Gens.booleans().next(choices))
            .servicesLacking(Gens.booleans().next(choices))
            .inRenovationProgramme(Gens.booleans().next(choices))
            .assemblyForgone(Gens.pick(false, false, true).next(choices))
            .enclosable(Gens.booleans().next(choices))
            .enclosureFoundOn(dates(2024, 2026).next(choices))
            .unableToHire(Gens.booleans().next(choices))
            .unableToSelfManage(Gens.booleans().next(choices))
            .build();
  }

  /**
   * Owners' committees elected from 2022 on.
   *
   * @return the generator
   */
  public static Gen<OwnersCommittee> committees() {
    return choices -> {
      Span term = spans(2022, 2027).next(choices);
      Known<PartialDate> dissolved = Measures.valueOrNone(dates(2025, 2027)).next(choices);
      return new OwnersCommittee.Builder()
          .electedOn(term.start())
          .termEndsOn(term.end().isNone() ? Known.of(PartialDate.of(2029, 1, 1)) : term.end())
          .dissolvedOn(isBefore(dissolved, term.start()) ? Known.none() : dissolved)
          .build();
    };
  }

  private static boolean isBefore(Known<PartialDate> one, Known<PartialDate> other) {
    return one instanceof Known.Value<PartialDate> earlier
        && other instanceof Known.Value<PartialDate> later
        && earlier.get().latest().isBefore(later.get().earliest());
  }

  /**
   * Interim committees established in 2025 and 2026.
   *
   * @return the generator
   */
  public static Gen<InterimManagementCommittee> interimCommittees() {
    return spans(2025, 2026)
        .map(
            span ->
                new InterimManagementCommittee.Builder()
                    .establishedOn(span.start())
                    .endedOn(span.end())
                    .build());
  }

  /**
   * Community liaisons who began in 2025 and 2026.
   *
   * @return the generator
   */
  public static Gen<CommunityLiaison> liaisons() {
    return choices -> {
      Span span = spans(2025, 2026).next(choices);
      return new CommunityLiaison.Builder()
          .fullTime(Gens.booleans().next(choices))
          .primary(Gens.booleans().next(choices))
          .startedOn(span.start())
          .endedOn(span.end())
          .stationing(Measures.valueOrNone(Gens.constant("每周三")).next(choices))
          .build();
    };
  }

  /**
   * Joint meetings of two and more parties in 2025 and 2026.
   *
   * @return the generator
   */
  public static Gen<JointMeeting> jointMeetings() {
    ImmutableList<JointMeeting.Party> all = ImmutableList.copyOf(JointMeeting.Party.values());
    Gen<JointMeeting.AgendaItem> matters =
        Gens.booleans().map(grave -> new JointMeeting.AgendaItem("电梯维修", Known.of(grave)));
    return choices -> {
      ImmutableList<JointMeeting.Party> some = Gens.someOf(all).next(choices);
      return new JointMeeting.Builder()
          .heldOn(dates(2025, 2026).next(choices))
          .attended(Listing.complete(some.size() < 2 ? all.subList(0, 3) : some))
          .invited(Listing.complete(Gens.someOf(all).next(choices)))
          .agenda(few(matters).next(choices))
          .minutes(Measures.valueOrNone(Gens.constant("纪要")).next(choices))
          .build();
    };
  }

  /**
   * Plans that exclude a community from the old ones.
   *
   * @return the generator
   */
  public static Gen<ExclusionPlan> exclusionPlans() {
    return choices -> {
      Span span = spans(2024, 2026).next(choices);
      return new ExclusionPlan.Builder()
          .kind(Gens.constants(ExclusionPlan.Kind.class).next(choices))
          .approved(Gens.booleans().next(choices))
          .listedOn(span.start())
          .removedOn(span.end())
          .build();
    };
  }

  /**
   * Dossiers with up to three records of each kind and up to two votes; without recognitions.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> dossiers() {
    return choices ->
        new CommunityDossier.Builder()
            .community(communities().next(choices))
            .exclusionPlans(few(exclusionPlans()).next(choices))
            .renovations(few(KnownGround.renovations()).next(choices))
            .areas(apart(few(KnownGround.areasOf("C1")), ManagementArea::withId).next(choices))
            .enclosureSchemes(few(KnownGround.enclosureSchemes()).next(choices))
            .premises(apart(few(KnownGround.premises()), ServicePremises::withId).next(choices))
            .arrangements(few(KnownManagement.arrangements()).next(choices))
            .committees(few(committees()).next(choices))
            .interimCommittees(few(interimCommittees()).next(choices))
            .liaisons(few(liaisons()).next(choices))
            .jointMeetings(few(jointMeetings()).next(choices))
            .fallbackOrders(few(KnownManagement.fallbackOrders()).next(choices))
            .services(few(KnownManagement.services()).next(choices))
            .publicMaintenance(few(KnownManagement.publicMaintenance()).next(choices))
            .activities(few(KnownManagement.activities()).next(choices))
            .mechanisms(few(KnownManagement.mechanisms()).next(choices))
            .assemblies(few(KnownManagement.assemblies()).next(choices))
            .contracts(
                Gens.listOf(KnownManagement.contracts(), 1).map(Listing::complete).next(choices))
            .violationReports(
                apart(few(KnownGround.violationReports()), ViolationReport::withId).next(choices))
            .resolutions(numbered(Gens.listOf(KnownVotes.resolutions(), 2).next(choices)))
            .noRecognitions()
            .build();
  }

  private static Listing<Resolution> numbered(ImmutableList<Resolution> votes) {
    return numbered(Listing.complete(votes), "R", Resolution::withId);
  }

  /** Records with an id each of its own. */
  private static <T> Gen<Listing<T>> apart(Gen<Listing<T>> few, BiFunction<T, String, T> withId) {
    return few.map(records -> numbered(records, "A", withId));
  }

  private static <T> Listing<T> numbered(
      Listing<T> records, String letter, BiFunction<T, String, T> withId) {
    return Listing.complete(
        IntStream.range(0, records.items().size())
            .mapToObj(i -> withId.apply(records.items().get(i), letter + i))
            .collect(ImmutableList.toImmutableList()));
  }
}
