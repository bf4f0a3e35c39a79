package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.threeten.extra.YearQuarter;

/** Examples of JS-4.4.1-QUARTERLY-JOINT-MEETING. */
final class JointMeetingExamples implements ExamplesOf {

  private static final Gen<LocalDate> IN_A_QUARTER =
      Background.since(ThreeParties.FIRST_QUARTER.atDay(1));
  private static final Gen<LocalDate> AFTER_A_QUARTER =
      Background.since(ThreeParties.FIRST_QUARTER.plusQuarters(1).atDay(1));
  private static final Gen<LocalDate> LAST_DAYS =
      Gens.integers(0, 5)
          .map(count -> ThreeParties.FIRST_QUARTER.plusQuarters(count).atEndOfQuarter());

  @Override
  public String entry() {
    return "JS-4.4.1-QUARTERLY-JOINT-MEETING";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(IN_A_QUARTER, JointMeetingExamples::allHeld))
        .put(Expectation.breached("NO_MEETING"), of(AFTER_A_QUARTER, JointMeetingExamples::missed))
        .put(
            Expectation.breached("NO_MEETING_OTHER"),
            by(ServiceProvider.Kind.OWNERS, AFTER_A_QUARTER, JointMeetingExamples::missed)
                .map(scene -> scene.under("otherManagerCounts")))
        .put(
            Expectation.noted("NO_MEETING_IN_PARTIAL_QUARTER"),
            of(IN_A_QUARTER, JointMeetingExamples::allHeld))
        .put(Expectation.noted("DUE_TODAY"), of(LAST_DAYS, JointMeetingExamples::notYet))
        .put(Expectation.OPEN, of(IN_A_QUARTER, JointMeetingExamples::notYet))
        .put(Expectation.UNDECIDED, of(AFTER_A_QUARTER, JointMeetingExamples::perhaps))
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

  private static CommunityDossier allHeld(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return heldIf(quarter -> true, dossier, asOf, choices);
  }

  /** One of the quarters that are over went by without a meeting. */
  private static CommunityDossier missed(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    YearQuarter missed = Gens.pickFrom(ThreeParties.quartersOver(asOf)).next(choices);
    return heldIf(quarter -> !quarter.equals(missed), dossier, asOf, choices);
  }

  private static CommunityDossier notYet(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    YearQuarter current = YearQuarter.from(asOf);
    return heldIf(quarter -> !quarter.equals(current), dossier, asOf, choices);
  }

  private static CommunityDossier heldIf(
      Predicate<YearQuarter> held, CommunityDossier dossier, LocalDate asOf, Choices choices) {
    ImmutableList<YearQuarter> quarters =
        ThreeParties.quarters(asOf).stream().filter(held).collect(ImmutableList.toImmutableList());
    return dossier.withJointMeetings(ThreeParties.meetings(quarters, asOf, choices));
  }

  private static CommunityDossier perhaps(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier missed = missed(dossier, asOf, choices);
    return choices.below(2) == 0
        ? missed.withJointMeetings(Listing.atLeast(missed.jointMeetings().items()))
        : missed.withCommittees(Listing.unknown());
  }
}
