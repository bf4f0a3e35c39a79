package io.github.linli.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.examples.Compliant;
import io.github.linli.testkit.examples.Mismanaged;
import io.github.linli.testkit.examples.Misplaced;
import java.time.LocalDate;

/** One change to a compliant dossier that makes it breach one rule and no other. */
public enum Mutation {
  /** Nobody looks after the community. */
  WORKER_MISSING("JS-4.1.2-COMMUNITY-LIAISON"),
  /** Nobody manages, nobody can, and there is no fallback service. */
  FALLBACK_MISSING("JS-4.1.2-FALLBACK-BASIC-SERVICE"),
  /** Fallback service is organised by somebody who may not. */
  WRONG_ORGANISER("JS-4.3.3-MODE-KIND-CONSISTENT"),
  /** Fallback service was ordered of somebody who may not organise it. */
  WRONG_DELEGATE("JS-4.1.2-FALLBACK-DELEGATE"),
  /** A neighbourhood was entrusted with management without a decision of the owners. */
  DECISION_MISSING("JS-4.3.3-MODE-CONSULTATION"),
  /** A contract was signed before the owners chose the manager. */
  EARLY_CONTRACT("JS-4.3.3-CLOSED-PROFESSIONAL"),
  /** The community lies in no management area. */
  AREA_MISSING("JS-4.3.1-AREA-DELINEATION"),
  /** Communities joined in one area have two owners' assemblies. */
  TWO_ASSEMBLIES("JS-4.3.1-MERGE-SCATTERED"),
  /** Works began with nothing settled about service premises. */
  PREMISES_UNSETTLED("JS-4.3.2-PRE-RENOVATION-SPEC"),
  /** The plan of the works leaves out the premises the subdistrict asked for. */
  PREMISES_OMITTED("JS-4.3.2-IN-RENOVATION-PLAN"),
  /** The three parties did not meet in a quarter that is over. */
  MEETING_MISSED("JS-4.4.1-QUARTERLY-JOINT-MEETING"),
  /** Too few took part in a vote. */
  QUORUM_MISSED("SL-CC-278-PARTICIPATION"),
  /** Too few approved an ordinary matter. */
  MAJORITY_MISSED("SL-CC-278-ORDINARY"),
  /** Too few approved a special matter. */
  SPECIAL_MAJORITY_MISSED("SL-CC-278-SPECIAL");

  private final String rule;

  Mutation(String rule) {
    this.rule = rule;
  }

  /**
   * The rule that is breached.
   *
   * @return its id
   */
  public String rule() {
    return rule;
  }

  /**
   * Whether the rule can be breached as of a day: a meeting is missed only once a whole quarter is
   * over.
   *
   * @param asOf the day, on which the policy is in force
   * @return whether it can
   */
  public boolean isPossibleAsOf(LocalDate asOf) {
    return this != MEETING_MISSED || Compliant.isAQuarterOver(asOf);
  }

  /**
   * Dossiers whose verdict is NON_COMPLIANT, for want of what this rule asks.
   *
   * @param asOf the day they are so as of
   * @return the generator
   * @throws IllegalArgumentException if it is not possible as of that day
   */
  public Gen<CommunityDossier> dossiers(LocalDate asOf) {
    Gen<CommunityDossier> compliant = Dossiers.compliant(asOf);
    checkArgument(isPossibleAsOf(asOf), "%s as of %s", this, asOf);
    return choices -> {
      CommunityDossier dossier = compliant.next(choices);
      return switch (this) {
        case WORKER_MISSING -> Compliant.withoutWorker(dossier);
        case FALLBACK_MISSING -> Mismanaged.withoutFallback(dossier);
        case WRONG_ORGANISER -> Mismanaged.withWrongOrganiser(dossier, asOf);
        case EARLY_CONTRACT -> Mismanaged.withEarlyContract(dossier, asOf, choices);
        case AREA_MISSING -> Misplaced.withoutArea(dossier, asOf, choices);
        case TWO_ASSEMBLIES -> Misplaced.withTwoAssemblies(dossier, asOf, choices);
        case PREMISES_UNSETTLED -> Misplaced.withPremisesUnsettled(dossier, asOf, choices);
        case PREMISES_OMITTED -> Misplaced.withPremisesOmitted(dossier, asOf, choices);
        case WRONG_DELEGATE -> Mismanaged.withWrongDelegate(dossier, asOf);
        case DECISION_MISSING -> Mismanaged.withoutJointDecision(dossier, asOf, choices);
        case MEETING_MISSED -> Compliant.withoutAMeeting(dossier, asOf, choices);
        case QUORUM_MISSED -> Compliant.withoutQuorum(dossier, asOf, choices);
        case MAJORITY_MISSED -> Compliant.withoutMajority(dossier, false, asOf, choices);
        case SPECIAL_MAJORITY_MISSED -> Compliant.withoutMajority(dossier, true, asOf, choices);
      };
    };
  }
}
