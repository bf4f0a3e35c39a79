package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.community.ActivityRecord;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.1.2-GUIDE-OWNERS-ORG. Twelve months are 365 or 366 days. */
final class GuideOwnersExamples implements ExamplesOf {

  static final ImmutableList<ActivityRecord.Kind> KINDS =
      ImmutableList.of(
          ActivityRecord.Kind.GUIDE_ASSEMBLY,
          ActivityRecord.Kind.GUIDE_HIRING,
          ActivityRecord.Kind.GUIDE_SELF_MANAGEMENT);

  private static final LocalDate LAST_OPEN = LocalDate.of(2026, 4, 25);
  private static final Gen<LocalDate> AFTER_AN_INTERVAL = Background.since(LAST_OPEN.plusDays(1));

  @Override
  public String entry() {
    return "JS-4.1.2-GUIDE-OWNERS-ORG";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            lacking(
                Background.asOf(),
                (dossier, asOf, choices) ->
                    dossier.withActivities(
                        Activities.with(
                            dossier.activities(),
                            Activities.one(KINDS, asOf.minusDays(365), asOf, choices)))))
        .put(
            Expectation.breached("NO_GUIDANCE"),
            lacking(AFTER_AN_INTERVAL, GuideOwnersExamples::nothing))
        .put(
            Expectation.OPEN,
            Gens.oneOf(
                lacking(Days.between(Background.IN_FORCE, LAST_OPEN), GuideOwnersExamples::nothing),
                of(
                    Background.since(Background.IN_FORCE.plusDays(1)),
                    (dossier, asOf, choices) ->
                        nothing(justEnded(dossier, asOf, choices), asOf, choices))))
        .put(
            Expectation.UNDECIDED,
            lacking(
                AFTER_AN_INTERVAL,
                (dossier, asOf, choices) ->
                    dossier.withActivities(
                        Listing.atLeast(nothing(dossier, asOf, choices).activities().items()))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of(Background.asOf(), GuideOwnersExamples::both),
                lacking(
                    Background.asOf(),
                    (dossier, asOf, choices) ->
                        dossier.withCommunity(
                            choices.below(2) == 0
                                ? dossier.community().withAssemblyForgone(Known.of(true))
                                : dossier.community().withDeliveredOn(Known.none())))))
        .buildOrThrow();
  }

  /** A community delivered long ago whose owners did not do without an assembly. */
  private static Gen<Scene> of(Gen<LocalDate> days, Background.Facts facts) {
    return Background.inJiangshan(
        days,
        (dossier, asOf, choices) ->
            facts.in(
                dossier.withCommunity(
                    dossier
                        .community()
                        .withDeliveredOn(Known.of(PartialDate.of(2001, 1, 1)))
                        .withAssemblyForgone(Known.of(false))),
                asOf,
                choices));
  }

  /** One that never had a committee, or never a manager. */
  private static Gen<Scene> lacking(Gen<LocalDate> days, Background.Facts facts) {
    return of(
        days,
        (dossier, asOf, choices) ->
            facts.in(
                choices.below(2) == 0
                    ? dossier.withCommittees(Listing.none()).withInterimCommittees(Listing.none())
                    : dossier.withArrangements(Listing.none()),
                asOf,
                choices));
  }

  private static CommunityDossier both(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return ThreeParties.in(
        dossier, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, asOf, choices);
  }

  /** Both until not a year ago, when the manager left. */
  private static CommunityDossier justEnded(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier both = both(dossier, asOf, choices);
    LocalDate aYearAgo = asOf.minusDays(365);
    LocalDate first = aYearAgo.isBefore(Background.IN_FORCE) ? Background.IN_FORCE : aYearAgo;
    PartialDate lastDay = Days.dates(first, asOf.minusDays(1)).next(choices);
    return both.withArrangements(
        Listing.of(both.arrangements().items().get(0).withEndedOn(Known.of(lastDay))));
  }

  private static CommunityDossier nothing(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return dossier.withActivities(
        Activities.without(dossier.activities(), KINDS, asOf.minusDays(366), asOf));
  }
}
