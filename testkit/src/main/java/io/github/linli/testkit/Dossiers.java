package io.github.linli.testkit;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.examples.Compliant;
import java.time.LocalDate;

/** Dossiers, from fully known to any that can be written down. */
public final class Dossiers {

  private Dossiers() {}

  /**
   * Dossiers that may well exist and of which all is known that rules ask about.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> fullyKnown() {
    return KnownRecords.dossiers();
  }

  /**
   * The same with facts forgotten: some unknown, some days only months or years, some listings "at
   * least these".
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> forgetful() {
    return choices -> {
      CommunityDossier truth = fullyKnown().next(choices);
      return Forgetting.any().next(choices).of(truth);
    };
  }

  /**
   * Dossiers of which every record is known but no listing is complete; of votes nothing is known.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> partial() {
    return fullyKnown().map(Dossiers::partial);
  }

  /**
   * What is left of a dossier when none of its listings is said to be complete, and nothing said of
   * recognitions and votes.
   *
   * @param dossier the dossier
   * @return the partial one
   */
  public static CommunityDossier partial(CommunityDossier dossier) {
    return new CommunityDossier.Builder()
        .source(dossier.source())
        .community(dossier.community())
        .atLeastExclusionPlans(dossier.exclusionPlans().items())
        .atLeastRenovations(dossier.renovations().items())
        .atLeastAreas(dossier.areas().items())
        .atLeastEnclosureSchemes(dossier.enclosureSchemes().items())
        .atLeastPremises(dossier.premises().items())
        .atLeastArrangements(dossier.arrangements().items())
        .atLeastCommittees(dossier.committees().items())
        .atLeastInterimCommittees(dossier.interimCommittees().items())
        .atLeastLiaisons(dossier.liaisons().items())
        .atLeastJointMeetings(dossier.jointMeetings().items())
        .atLeastFallbackOrders(dossier.fallbackOrders().items())
        .atLeastServices(dossier.services().items())
        .atLeastPublicMaintenance(dossier.publicMaintenance().items())
        .atLeastActivities(dossier.activities().items())
        .atLeastMechanisms(dossier.mechanisms().items())
        .atLeastAssemblies(dossier.assemblies().items())
        .atLeastContracts(dossier.contracts().items())
        .atLeastViolationReports(dossier.violationReports().items())
        .build();
  }

  /**
   * Any mixture of known, none, unknown, all and some, with any text and date.
   *
   * @return the generator
   */
  public static Gen<CommunityDossier> any() {
    return AnyRecords.dossiers();
  }

  /**
   * Dossiers in Jiangshan that breach nothing: by both books their verdict is COMPLIANT.
   *
   * @param asOf the day they are so as of
   * @return the generator
   * @throws IllegalArgumentException if the policy is not yet in force on that day
   */
  public static Gen<CommunityDossier> compliant(LocalDate asOf) {
    return Compliant.asOf(asOf);
  }
}
