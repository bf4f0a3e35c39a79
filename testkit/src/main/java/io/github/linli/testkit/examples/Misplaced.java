package io.github.linli.testkit.examples;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Reported;
import io.github.linli.testkit.Choices;
import java.time.LocalDate;

/** Single changes to a compliant dossier in what concerns its areas and premises. */
public final class Misplaced {

  private Misplaced() {}

  /**
   * An old community in no area.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withoutArea(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return ScopeExamples.oldCommunity(dossier, asOf, choices).withAreas(Listing.none());
  }

  /**
   * Two old communities in one area with two owners' assemblies.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withTwoAssemblies(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return MergeExamples.merged(
        ScopeExamples.oldCommunity(dossier, asOf, choices),
        asOf,
        area -> area.ownersConsented(true).ownersAssemblies(Reported.exactly(2)));
  }

  /**
   * Works that begin on the day, and nothing settled about premises.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withPremisesUnsettled(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return OldCommunities.withProject(
        ScopeExamples.oldCommunity(dossier, asOf, choices),
        PreRenovationExamples.project(asOf, Known.none()));
  }

  /**
   * A plan of works that leaves out the premises the subdistrict asked for.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withPremisesOmitted(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return InPlanExamples.omitted(ScopeExamples.oldCommunity(dossier, asOf, choices), asOf);
  }
}
