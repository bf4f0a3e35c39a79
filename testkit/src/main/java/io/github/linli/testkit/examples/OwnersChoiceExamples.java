package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.examples.Tallies.Approval;
import io.github.linli.testkit.examples.Tallies.Leg;
import io.github.linli.testkit.examples.Tallies.Participation;
import java.time.LocalDate;

/** Examples of SL-CC-284-SELF-MANAGEMENT. */
final class OwnersChoiceExamples implements ExamplesOf {

  private static final Leg CARRIED = new Leg(Participation.ENOUGH, Approval.THREE_QUARTERS);
  private static final Leg LOST = new Leg(Participation.ENOUGH, Approval.HALF_AT_MOST);

  @Override
  public String entry() {
    return "SL-CC-284-SELF-MANAGEMENT";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.of(
        Expectation.decided("LAWFUL_DECISION"),
        of((dossier, asOf, choices) -> decided(dossier, adopted(asOf, choices), asOf)),
        Expectation.decided("NO_DECISION"),
        Gens.oneOf(
            of((dossier, asOf, choices) -> decided(dossier, vote(LOST, asOf, choices), asOf)),
            of(
                (dossier, asOf, choices) ->
                    dossier.withArrangements(Listing.of(trusteeship(asOf).noDecidedBy().build())))),
        Expectation.decided("UNDETERMINED"),
        of(
            (dossier, asOf, choices) ->
                dossier
                    .withResolutions(Listing.unknown())
                    .withArrangements(Listing.of(trusteeship(asOf).build()))));
  }

  private static Gen<Scene> of(Background.Facts facts) {
    return Background.inJiangshan(Background.asOf(), facts);
  }

  /** An arrangement by the vote given. */
  private static CommunityDossier decided(
      CommunityDossier dossier, Resolution vote, LocalDate asOf) {
    return dossier
        .withResolutions(Listing.of(vote))
        .withArrangements(Listing.of(trusteeship(asOf).decidedBy(vote.id()).build()));
  }

  static ManagementArrangement.Builder trusteeship(LocalDate asOf) {
    return ModeKindExamples.inPlace(
        ManagementMode.NEIGHBORHOOD_TRUSTEESHIP, ServiceProvider.Kind.NEIGHBORHOOD, asOf);
  }

  /** An adopted vote on who manages. */
  static Resolution adopted(LocalDate asOf, Choices choices) {
    return vote(CARRIED, asOf, choices);
  }

  private static Resolution vote(Leg leg, LocalDate asOf, Choices choices) {
    return VoteScenes.decided(Gens.constant(MatterKind.M4_MANAGER), leg, leg, asOf, choices)
        .withDeclared(Known.unknown());
  }
}
