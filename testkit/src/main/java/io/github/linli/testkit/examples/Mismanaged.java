package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import io.github.linli.testkit.Choices;
import java.time.LocalDate;

/** How compliant dossiers are changed so that something is wrong with who manages. */
public final class Mismanaged {

  private Mismanaged() {}

  /**
   * Without a manager and without fallback service, though nobody can be hired; no old community,
   * which would have to have a manager besides.
   *
   * @param dossier a compliant dossier
   * @return the dossier
   */
  public static CommunityDossier withoutFallback(CommunityDossier dossier) {
    return ScopeExamples.newer(FallbackExamples.unable(dossier)).withFallbackOrders(Listing.none());
  }

  /**
   * With fallback service besides, organised by somebody who may not.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @return the dossier
   */
  public static CommunityDossier withWrongOrganiser(CommunityDossier dossier, LocalDate asOf) {
    return withArrangement(
        dossier,
        ModeKindExamples.inPlace(
                ManagementMode.FALLBACK, ServiceProvider.Kind.SOCIAL_ORGANISATION, asOf)
            .noDecidedBy()
            .build());
  }

  /** With one more arrangement. */
  static CommunityDossier withArrangement(
      CommunityDossier dossier, ManagementArrangement arrangement) {
    return dossier.withArrangements(
        Listing.complete(
            ImmutableList.<ManagementArrangement>builder()
                .addAll(dossier.arrangements().items())
                .add(arrangement)
                .build()));
  }

  /**
   * With fallback service ordered besides, of somebody neither the subdistrict nor entrusted by it.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @return the dossier
   */
  public static CommunityDossier withWrongDelegate(CommunityDossier dossier, LocalDate asOf) {
    return dossier.withFallbackOrders(
        Listing.of(
            FallbackDelegateExamples.notEntitled(
                    FallbackDelegateExamples.inEffect(PartialDate.of(asOf)))
                .build()));
  }

  /**
   * With trusteeship besides that starts on the day, and that the owners did not decide on.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withoutJointDecision(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return ModeConsultationExamples.undecided(dossier, asOf, choices);
  }

  /**
   * Found fit to be enclosed, with a contract signed before the owners chose the manager.
   *
   * @param dossier a compliant dossier
   * @param asOf the day
   * @param choices the community
   * @return the dossier
   */
  public static CommunityDossier withEarlyContract(
      CommunityDossier dossier, LocalDate asOf, Choices choices) {
    return ClosedProfessionalExamples.earlyContract(
        ScopeExamples.oldCommunity(dossier, asOf, choices), asOf, choices);
  }
}
