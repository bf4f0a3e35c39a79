package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.2.1-COVERAGE-2025. */
final class CoverageExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);
  private static final Gen<LocalDate> AFTER = Background.since(DEADLINE.plusDays(1));
  private static final Gen<LocalDate> UNTIL = Days.between(Background.IN_FORCE, DEADLINE);

  @Override
  public String entry() {
    return "JS-4.2.1-COVERAGE-2025";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(Background.asOf(), CoverageExamples::covered))
        .put(Expectation.breached("NOT_COVERED"), of(AFTER, CoverageExamples::inTimeNobody))
        .put(
            Expectation.breached("LAPSED"),
            of(Background.since(DEADLINE.plusDays(1)), CoverageExamples::lapsed)
                .map(scene -> scene.under("continuing")))
        .put(
            Expectation.noted("DUE_TODAY"),
            of(Gens.constant(DEADLINE), CoverageExamples::inTimeNobody))
        .put(Expectation.noted("MET_LATE"), of(AFTER, CoverageExamples::late))
        .put(Expectation.OPEN, of(UNTIL, CoverageExamples::nobodyYet))
        .put(Expectation.UNDECIDED, of(AFTER, CoverageExamples::perhaps))
        .put(Expectation.NOT_APPLICABLE, notApplicable())
        .buildOrThrow();
  }

  private static Gen<Scene> of(Gen<LocalDate> days, Background.Facts facts) {
    return Background.inJiangshan(
        days, (dossier, asOf, choices) -> facts.in(owedBy(dossier, choices), asOf, choices));
  }

  /** Neither newly delivered nor without an owners' assembly for good. */
  private static CommunityDossier owedBy(CommunityDossier dossier, Choices choices) {
    Gen<PartialDate> days = Days.dates(LocalDate.of(1998, 1, 1), DEADLINE);
    return dossier.withCommunity(
        dossier
            .community()
            .withAssemblyForgone(Known.of(false))
            .withDeliveredOn(Known.of(days.next(choices))));
  }

  private static OwnersCommittee committee(PartialDate electedOn, PartialDate termEndsOn) {
    return new OwnersCommittee.Builder()
        .electedOn(electedOn)
        .termEndsOn(termEndsOn)
        .noDissolvedOn()
        .build();
  }

  /** One of those the goal is for, with a body in office since before the deadline. */
  static CommunityDossier coveredAsOwed(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return covered(owedBy(dossier, choices), asOf, choices);
  }

  /** An owners' committee or an interim one, in office since before the deadline. */
  private static CommunityDossier covered(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    LocalDate latest = asOf.isBefore(DEADLINE) ? asOf : DEADLINE;
    PartialDate began = Days.dates(FIRST, latest).next(choices);
    PartialDate ends = Days.dates(Background.LAST, LocalDate.of(2030, 12, 31)).next(choices);
    if (choices.below(2) == 0) {
      return dossier.withCommittees(Listing.of(committee(began, ends)));
    }
    InterimManagementCommittee interim =
        new InterimManagementCommittee.Builder().establishedOn(began).noEndedOn().build();
    return dossier.withInterimCommittees(Listing.of(interim));
  }

  /** No committee, or one whose term was over before the deadline. */
  private static CommunityDossier inTimeNobody(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return before(dossier, DEADLINE, choices);
  }

  private static CommunityDossier nobodyYet(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return before(dossier, asOf, choices);
  }

  private static CommunityDossier before(CommunityDossier dossier, LocalDate day, Choices choices) {
    Gen<OwnersCommittee> ended =
        more -> {
          LocalDate end = Days.between(FIRST, day.minusDays(1)).next(more);
          return committee(Days.dates(FIRST, end).next(more), PartialDate.of(end));
        };
    return dossier
        .withCommittees(Listing.complete(Gens.listOf(ended, 2).next(choices)))
        .withInterimCommittees(Listing.none());
  }

  /** In office at the deadline, no longer now. */
  private static CommunityDossier lapsed(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    PartialDate elected = Days.dates(FIRST, DEADLINE).next(choices);
    PartialDate ended = Days.dates(DEADLINE, asOf.minusDays(1)).next(choices);
    return dossier
        .withCommittees(Listing.of(committee(elected, ended)))
        .withInterimCommittees(Listing.none());
  }

  private static CommunityDossier late(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    PartialDate elected = Days.dates(DEADLINE.plusDays(1), asOf).next(choices);
    return dossier
        .withCommittees(Listing.of(committee(elected, PartialDate.of(2031, 1, 1))))
        .withInterimCommittees(Listing.none());
  }

  private static CommunityDossier perhaps(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier nobody = before(dossier, DEADLINE, choices);
    return choices.below(2) == 0
        ? nobody.withInterimCommittees(Listing.unknown())
        : nobody.withCommittees(Listing.atLeast(nobody.committees().items()));
  }

  private static Gen<Scene> notApplicable() {
    return Gens.oneOf(
        Background.withoutPolicy(),
        exempt((community, choices) -> community.withAssemblyForgone(Known.of(true))),
        exempt((community, choices) -> community.withDeliveredOn(Known.none())),
        exempt(
            (community, choices) ->
                community.withDeliveredOn(
                    Known.of(
                        Days.dates(DEADLINE.plusDays(1), LocalDate.of(2028, 1, 1))
                            .next(choices)))));
  }

  /** What exempts a community. */
  @FunctionalInterface
  private interface Exemption {
    Community of(Community community, Choices choices);
  }

  private static Gen<Scene> exempt(Exemption exemption) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withCommunity(exemption.of(dossier.community(), choices)));
  }
}
