package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.util.function.Function;

/**
 * The records of one dossier, by their type.
 *
 * @param dossier the dossier
 */
public record DossierEvidence(CommunityDossier dossier) implements Evidence {

  private static final ImmutableMap<Class<?>, Function<CommunityDossier, Listing<?>>> COMPONENTS =
      ImmutableMap.<Class<?>, Function<CommunityDossier, Listing<?>>>builder()
          .put(ExclusionPlan.class, CommunityDossier::exclusionPlans)
          .put(RenovationProject.class, CommunityDossier::renovations)
          .put(ScopeRecognition.class, CommunityDossier::recognitions)
          .put(ManagementArrangement.class, CommunityDossier::arrangements)
          .put(OwnersCommittee.class, CommunityDossier::committees)
          .put(InterimManagementCommittee.class, CommunityDossier::interimCommittees)
          .put(CommunityLiaison.class, CommunityDossier::liaisons)
          .put(JointMeeting.class, CommunityDossier::jointMeetings)
          .put(Resolution.class, CommunityDossier::resolutions)
          .buildOrThrow();

  @Override
  public Known<DivisionCode> division() {
    return dossier.community().division();
  }

  @Override
  @SuppressWarnings("unchecked") // each component is filed under the type of its records
  public <T> Listing<T> records(Class<T> type) {
    Function<CommunityDossier, Listing<?>> component = COMPONENTS.get(type);
    return component == null ? Listing.unknown() : (Listing<T>) component.apply(dossier);
  }
}
