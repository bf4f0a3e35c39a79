package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CoordinationMechanism;
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

/** Examples of JS-4.4.1-JOINT-MEETING-MECHANISM. */
final class MechanismExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_OPEN = ThreeParties.FIRST_QUARTER.atEndOfQuarter();
  private static final Gen<LocalDate> AFTER_A_QUARTER = Background.since(LAST_OPEN.plusDays(1));

  @Override
  public String entry() {
    return "JS-4.4.1-JOINT-MEETING-MECHANISM";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            of(
                Background.asOf(),
                (dossier, asOf, choices) -> dossier.withMechanisms(inPlace(asOf, choices))))
        .put(
            Expectation.breached("NO_MECHANISM"),
            of(AFTER_A_QUARTER, MechanismExamples::withoutMechanism))
        .put(
            Expectation.breached("NO_MECHANISM_OTHER"),
            by(ServiceProvider.Kind.OWNERS, AFTER_A_QUARTER, MechanismExamples::withoutMechanism)
                .map(scene -> scene.under("otherManagerCounts")))
        .put(
            Expectation.OPEN,
            of(Days.between(Background.IN_FORCE, LAST_OPEN), MechanismExamples::withoutMechanism))
        .put(Expectation.UNDECIDED, of(AFTER_A_QUARTER, MechanismExamples::perhaps))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of(
                    Background.asOf(),
                    (dossier, asOf, choices) -> dossier.withCommittees(Listing.none())),
                of(
                    Background.asOf(),
                    (dossier, asOf, choices) -> dossier.withArrangements(Listing.none()))))
        .buildOrThrow();
  }

  private static Gen<Scene> of(Gen<LocalDate> days, Background.Facts facts) {
    return by(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, days, facts);
  }

  private static Gen<Scene> by(
      ServiceProvider.Kind manager, Gen<LocalDate> days, Background.Facts facts) {
    return Background.inJiangshan(
        days,
        (dossier, asOf, choices) ->
            facts.in(ThreeParties.in(dossier, manager, asOf, choices), asOf, choices));
  }

  private static CoordinationMechanism mechanism(
      CoordinationMechanism.Kind kind, LocalDate asOf, Known<PartialDate> end, Choices choices) {
    return new CoordinationMechanism.Builder()
        .kind(kind)
        .noDocument()
        .establishedOn(Days.dates(FIRST, asOf).next(choices))
        .endedOn(end)
        .build();
  }

  /** One of joint meetings that is there on a day. */
  static Listing<CoordinationMechanism> inPlace(LocalDate asOf, Choices choices) {
    return Listing.of(
        mechanism(CoordinationMechanism.Kind.JOINT_MEETING, asOf, Known.none(), choices));
  }

  /** None, one for something else, or one that ended the day before. */
  private static CommunityDossier withoutMechanism(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    LocalDate before = asOf.minusDays(1);
    ImmutableList<CoordinationMechanism> some =
        switch (choices.below(3)) {
          case 0 -> ImmutableList.of();
          case 1 ->
              ImmutableList.of(
                  mechanism(CoordinationMechanism.Kind.LINKAGE, asOf, Known.none(), choices));
          default ->
              ImmutableList.of(
                  mechanism(
                      CoordinationMechanism.Kind.JOINT_MEETING,
                      before,
                      Known.of(PartialDate.of(before)),
                      choices));
        };
    return dossier.withMechanisms(Listing.complete(some));
  }

  private static CommunityDossier perhaps(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier without = withoutMechanism(dossier, asOf, choices);
    return choices.below(2) == 0
        ? without.withMechanisms(Listing.atLeast(without.mechanisms().items()))
        : without.withCommittees(Listing.unknown());
  }
}
