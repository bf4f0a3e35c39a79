package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementMode;
import io.github.linli.contract.ServiceContract;
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

/** Examples of JS-4.3.3-CLOSED-PROFESSIONAL. */
final class ClosedProfessionalExamples implements ExamplesOf {

  private static final LocalDate YEAR_OVER = Background.IN_FORCE.plusYears(1).plusDays(1);

  @Override
  public String entry() {
    return "JS-4.3.3-CLOSED-PROFESSIONAL";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(Background.asOf(), ClosedProfessionalExamples::professional))
        .put(
            Expectation.breached("NOT_PROFESSIONAL"),
            of(
                Background.since(YEAR_OVER),
                (dossier, asOf, choices) ->
                    foundOn(nothingDone(dossier), asOf.minusYears(1).minusDays(1))))
        .put(
            Expectation.breached("CONTRACT_BEFORE_DECISION"),
            of(Background.asOf(), ClosedProfessionalExamples::earlyContract))
        .put(
            Expectation.noted("OTHER_FORM_CHOSEN"),
            of(Background.asOf(), ClosedProfessionalExamples::otherForm))
        .put(
            Expectation.OPEN,
            of(
                Background.asOf(),
                (dossier, asOf, choices) ->
                    foundOn(
                        nothingDone(dossier), asOf.minusDays(Gens.integers(0, 360).next(choices)))))
        .put(
            Expectation.UNDECIDED,
            of(
                Background.asOf(),
                (dossier, asOf, choices) ->
                    dossier.withCommunity(dossier.community().withEnclosable(Known.unknown()))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                of(
                    Background.asOf(),
                    (dossier, asOf, choices) ->
                        dossier.withCommunity(
                            dossier.community().withEnclosable(Known.of(false))))))
        .buildOrThrow();
  }

  /** Old communities found fit to be enclosed. */
  private static Gen<Scene> of(Gen<LocalDate> days, Background.Facts facts) {
    return Background.inJiangshan(
        days,
        (dossier, asOf, choices) ->
            facts.in(
                enclosable(ScopeExamples.oldCommunity(dossier, asOf, choices), asOf),
                asOf,
                choices));
  }

  private static CommunityDossier enclosable(CommunityDossier dossier, LocalDate asOf) {
    return foundOn(dossier.withCommunity(dossier.community().withEnclosable(Known.of(true))), asOf);
  }

  private static CommunityDossier foundOn(CommunityDossier dossier, LocalDate day) {
    return dossier.withCommunity(
        dossier.community().withEnclosureFoundOn(Known.of(PartialDate.of(day))));
  }

  private static CommunityDossier nothingDone(CommunityDossier dossier) {
    return dossier
        .withArrangements(Listing.none())
        .withAssemblies(Listing.none())
        .withContracts(Listing.none());
  }

  private static CommunityDossier professional(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    Resolution vote = OwnersChoiceExamples.adopted(asOf, choices);
    OwnersCommittee committee =
        new OwnersCommittee.Builder()
            .electedOn(PartialDate.of(asOf.minusYears(1)))
            .termEndsOn(Days.dates(asOf, asOf.plusYears(4)).next(choices))
            .noDissolvedOn()
            .build();
    return dossier
        .withResolutions(Listing.of(vote))
        .withAssemblies(
            Listing.of(
                new OwnersAssembly(Known.of(PartialDate.of(asOf.minusYears(1))), Known.none())))
        .withCommittees(Listing.of(committee))
        .withContracts(Listing.of(contract(vote, asOf, asOf)))
        .withArrangements(
            Listing.of(
                ModeKindExamples.inPlace(
                        ManagementMode.PROFESSIONAL,
                        ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE,
                        asOf)
                    .decidedBy(vote.id())
                    .build()));
  }

  /** In effect on the day, by a vote. */
  private static ServiceContract contract(Resolution vote, LocalDate signedOn, LocalDate asOf) {
    return new ServiceContract.Builder()
        .id("H1")
        .kind(ServiceContract.Kind.HIRED)
        .signedOn(PartialDate.of(signedOn))
        .effectiveOn(PartialDate.of(asOf))
        .noEndsOn()
        .decidedBy(vote.id())
        .build();
  }

  /** Signed the day before the owners chose the manager. */
  static CommunityDossier earlyContract(CommunityDossier dossier, LocalDate asOf, Choices choices) {
    CommunityDossier done = professional(enclosable(dossier, asOf), asOf, choices);
    Resolution vote = done.resolutions().items().get(0);
    LocalDate decided = vote.decidedOn().value().orElseThrow().earliest();
    return done.withContracts(Listing.of(contract(vote, decided.minusDays(1), asOf)));
  }

  private static CommunityDossier otherForm(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    Resolution vote = OwnersChoiceExamples.adopted(asOf, choices);
    return nothingDone(dossier)
        .withResolutions(Listing.of(vote))
        .withArrangements(
            Listing.of(OwnersChoiceExamples.trusteeship(asOf).decidedBy(vote.id()).build()));
  }
}
