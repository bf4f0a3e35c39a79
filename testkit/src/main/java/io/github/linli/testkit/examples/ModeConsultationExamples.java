package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Examples of JS-4.3.3-MODE-CONSULTATION. */
final class ModeConsultationExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  @Override
  public String entry() {
    return "JS-4.3.3-MODE-CONSULTATION";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, started((dossier, start, choices) -> dossier))
        .put(
            Expectation.breached("NO_CONSULTATION"),
            Gens.oneOf(
                started((dossier, start, choices) -> dossier.withActivities(Listing.none())),
                started(
                    (dossier, start, choices) ->
                        dossier.withActivities(consultation(PartialDate.of(start.plusDays(1)))))))
        .put(
            Expectation.breached("NO_JOINT_DECISION"),
            started((dossier, start, choices) -> dossier.withResolutions(Listing.none())))
        .put(Expectation.OPEN, toStart())
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(
                started((dossier, start, choices) -> dossier.withActivities(Listing.unknown())),
                started((dossier, start, choices) -> dossier.withResolutions(Listing.unknown()))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                started(
                    (dossier, start, choices) ->
                        with(dossier, chosen(ManagementMode.FALLBACK, start, "R1"))),
                started(
                    (dossier, start, choices) ->
                        with(
                            dossier,
                            chosen(
                                ManagementMode.PROFESSIONAL,
                                Background.IN_FORCE.minusDays(1),
                                "R1")))))
        .buildOrThrow();
  }

  /** Facts as of the day an arrangement starts. */
  private static Gen<Scene> started(Background.Facts facts) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) -> {
          LocalDate start = Days.between(Background.IN_FORCE, asOf).next(choices);
          return facts.in(lawful(dossier, start, asOf, choices), start, choices);
        });
  }

  /** The same in which nobody was consulted, and the arrangement is to start the day after. */
  private static Gen<Scene> toStart() {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) -> {
          CommunityDossier lawful = lawful(dossier, asOf, asOf, choices);
          return with(lawful, chosen(ManagementMode.PROFESSIONAL, asOf.plusDays(1), "R1"))
              .withActivities(Listing.none());
        });
  }

  private static CommunityDossier with(
      CommunityDossier dossier, ManagementArrangement arrangement) {
    return dossier.withArrangements(Listing.of(arrangement));
  }

  /** Old, consulted, and an enterprise chosen by vote that starts on a day. */
  private static CommunityDossier lawful(
      CommunityDossier dossier, LocalDate start, LocalDate asOf, Choices choices) {
    Resolution vote = OwnersChoiceExamples.adopted(asOf, choices);
    return with(
            ScopeExamples.oldCommunity(dossier, start, choices),
            chosen(ManagementMode.PROFESSIONAL, start, vote.id()))
        .withActivities(consultation(Days.dates(FIRST, start).next(choices)))
        .withResolutions(Listing.of(vote));
  }

  private static ManagementArrangement chosen(ManagementMode mode, LocalDate start, String vote) {
    return new ManagementArrangement.Builder()
        .mode(mode)
        .manager(ServiceProvider.of(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE))
        .startedOn(PartialDate.of(start))
        .noEndedOn()
        .decidedBy(vote)
        .build();
  }

  /** Trusteeship that starts on a day in a community then old, and that nobody decided on. */
  static CommunityDossier undecided(CommunityDossier dossier, LocalDate start, Choices choices) {
    ManagementArrangement trusteeship =
        new ManagementArrangement.Builder()
            .mode(ManagementMode.NEIGHBORHOOD_TRUSTEESHIP)
            .manager(ServiceProvider.of(ServiceProvider.Kind.NEIGHBORHOOD))
            .startedOn(PartialDate.of(start))
            .noEndedOn()
            .noDecidedBy()
            .build();
    return Mismanaged.withArrangement(
        ScopeExamples.oldCommunity(dossier, start, choices), trusteeship);
  }

  private static Listing<ActivityRecord> consultation(PartialDate day) {
    return Listing.of(done(ActivityRecord.Kind.CONSULTATION, day).build());
  }

  static ActivityRecord.Builder done(ActivityRecord.Kind kind, PartialDate day) {
    return new ActivityRecord.Builder().kind(kind).doneOn(day).by("示例街道").noDocument().noFields();
  }
}
