package io.github.linli.testkit.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ActivityRecord;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.KnownRecords;
import io.github.linli.testkit.examples.Tallies.Approval;
import io.github.linli.testkit.examples.Tallies.Leg;
import io.github.linli.testkit.examples.Tallies.Participation;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.threeten.extra.YearQuarter;

/** Dossiers that breach nothing, and how one of their facts is changed so that they do. */
public final class Compliant {

  private static final Leg CARRIED = new Leg(Participation.ENOUGH, Approval.THREE_QUARTERS);
  private static final Leg NO_QUORUM = new Leg(Participation.SHORT, Approval.THREE_QUARTERS);
  private static final Leg NO_MAJORITY = new Leg(Participation.ENOUGH, Approval.HALF_AT_MOST);

  private static final LocalDate LONG_AGO_DAY = LocalDate.of(2022, 3, 1);

  /** What was done long before the policy: a survey, and residents consulted. */
  private static final Listing<ActivityRecord> LONG_AGO =
      Listing.of(
          SurveyExamples.survey(PartialDate.ofYear(2022)).build(),
          ModeConsultationExamples.done(ActivityRecord.Kind.CONSULTATION, PartialDate.ofYear(2022))
              .build());

  private Compliant() {}

  /** A community of which it is known whether it is old. */
  private static CommunityDossier oldOrNewer(
      CommunityDossier any, LocalDate asOf, Choices choices) {
    CommunityDossier here =
        any.withCommunity(
            any.community()
                .withDivision(Known.of(DivisionCode.of("330881")))
                .withAssemblyForgone(Known.of(false))
                .withEnclosable(Known.of(false))
                .withUnableToHire(Known.of(false)));
    return choices.below(2) == 0
        ? ScopeExamples.oldCommunity(here, asOf, choices)
        : ScopeExamples.newer(here);
  }

  /** Renovations of which only the acceptance is told: nothing was asked for or planned. */
  private static ImmutableList<RenovationProject> over(ImmutableList<RenovationProject> all) {
    return all.stream()
        .map(
            each ->
                each.withStartedOn(Known.none())
                    .withPremisesSpec(Known.none())
                    .withPlan(Known.none()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A worker who is on site and active, the three parties, their mechanism and meetings, guidance,
   * the services and upkeep an old community is to have, and votes that were carried.
   *
   * @param asOf the day
   * @return the generator
   */
  public static Gen<CommunityDossier> asOf(LocalDate asOf) {
    checkArgument(!asOf.isBefore(Background.IN_FORCE), "as of a day from %s", Background.IN_FORCE);
    return choices -> {
      CommunityDossier any = KnownRecords.dossiers().next(choices);
      CommunityDossier here = oldOrNewer(any, asOf, choices);
      CommunityLiaison worker =
          LiaisonExamples.inPlace(asOf, choices)
              .fullTime(true)
              .primary(true)
              .stationing("每周三")
              .build();
      ImmutableList<Resolution> votes =
          Gens.listOf(
                  more ->
                      VoteScenes.decided(
                          Gens.constants(MatterKind.class), CARRIED, CARRIED, asOf, more),
                  2)
              .next(choices);
      return ThreeParties.in(here, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, asOf, choices)
          .withRenovations(Listing.complete(over(here.renovations().items())))
          .withAreas(
              Listing.of(
                  AreaExamples.drawn("A1", LONG_AGO_DAY)
                      .communityIds(here.community().id())
                      .build()))
          .withEnclosureSchemes(Listing.of(EnclosureExamples.adopted(LONG_AGO_DAY).build()))
          .withPremises(Listing.of(PostRenovationExamples.inUseFrom(LONG_AGO_DAY).build()))
          .withViolationReports(Listing.none())
          .withLiaisons(Listing.of(worker))
          .withMechanisms(MechanismExamples.inPlace(asOf, choices))
          .withFallbackOrders(Listing.none())
          .withServices(FourServicesExamples.allFour(asOf, choices))
          .withPublicMaintenance(PublicWorksExamples.all())
          .withJointMeetings(ThreeParties.meetings(ThreeParties.quarters(asOf), asOf, choices))
          .withActivities(
              Activities.with(
                  LONG_AGO,
                  Activities.one(LiaisonDutiesExamples.KINDS, asOf.minusDays(89), asOf, choices),
                  Activities.one(GuideOwnersExamples.KINDS, asOf.minusDays(365), asOf, choices)))
          .withResolutions(
              Listing.complete(
                  IntStream.range(0, votes.size())
                      .mapToObj(i -> votes.get(i).withId("R" + i))
                      .collect(ImmutableList.toImmutableList())));
    };
  }

  /**
   * Whether a whole quarter of the policy is over.
   *
   * @param asOf the day
   * @return whether one is
   */
  public static boolean isAQuarterOver(LocalDate asOf) {
    return !ThreeParties.quartersOver(asOf).isEmpty();
  }

  /**
   * Without its worker.
   *
   * @param dossier a compliant dossier
   * @return the dossier
   */
  public static CommunityDossier withoutWorker(CommunityDossier dossier) {
    return dossier.withLiaisons(Listing.none());
  }

  /**
   * Without the meetings of one quarter that is over.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices which quarter
   * @return the dossier
   */
  public static CommunityDossier withoutAMeeting(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    YearQuarter missed = Gens.pickFrom(ThreeParties.quartersOver(asOf)).next(choices);
    ImmutableList<YearQuarter> others =
        ThreeParties.quarters(asOf).stream()
            .filter(quarter -> !quarter.equals(missed))
            .collect(ImmutableList.toImmutableList());
    return dossier.withJointMeetings(ThreeParties.meetings(others, asOf, choices));
  }

  /**
   * With one more vote, in which too few took part.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the vote
   * @return the dossier
   */
  public static CommunityDossier withoutQuorum(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return withVote(
        dossier,
        VoteScenes.decided(Gens.constants(MatterKind.class), NO_QUORUM, NO_QUORUM, asOf, choices));
  }

  /**
   * With one more vote, which too few approved.
   *
   * @param dossier a compliant dossier
   * @param special whether three quarters had to
   * @param asOf the day
   * @param choices the vote
   * @return the dossier
   */
  public static CommunityDossier withoutMajority(
      CommunityDossier dossier, boolean special, LocalDate asOf, Choices choices) {
    return withVote(
        dossier,
        VoteScenes.decided(VoteScenes.matters(special), NO_MAJORITY, NO_MAJORITY, asOf, choices));
  }

  private static CommunityDossier withVote(CommunityDossier dossier, Resolution vote) {
    return dossier.withResolutions(
        Listing.complete(
            ImmutableList.<Resolution>builder()
                .addAll(dossier.resolutions().items())
                .add(vote.withId("LOST"))
                .build()));
  }
}
