package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.community.ServiceScope;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Listing;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.validation.SubjectRef;
import java.util.Optional;
import java.util.function.Function;

/**
 * One list of a dossier: evidence for rules on other subjects, and itself subjects of rules.
 *
 * @param type type of the records
 * @param name name of the component, as documents have it
 * @param records takes them from a dossier
 * @param id the record's own key, where it has one
 * @param title the record's own name, where it has one
 * @param <T> type of the records
 */
record Part<T>(
    Class<T> type,
    String name,
    Function<CommunityDossier, Listing<T>> records,
    Function<T, Optional<String>> id,
    Function<T, Optional<String>> title) {

  /** Every list a dossier has, in the order of its components. */
  static final ImmutableList<Part<?>> ALL =
      ImmutableList.of(
          of(ExclusionPlan.class, "exclusionPlans", CommunityDossier::exclusionPlans),
          of(RenovationProject.class, "renovations", CommunityDossier::renovations),
          of(ScopeRecognition.class, "recognitions", CommunityDossier::recognitions),
          of(ManagementArrangement.class, "arrangements", CommunityDossier::arrangements),
          of(OwnersCommittee.class, "committees", CommunityDossier::committees),
          of(
              InterimManagementCommittee.class,
              "interimCommittees",
              CommunityDossier::interimCommittees),
          of(CommunityLiaison.class, "liaisons", CommunityDossier::liaisons),
          of(JointMeeting.class, "jointMeetings", CommunityDossier::jointMeetings),
          of(FallbackOrder.class, "fallbackOrders", CommunityDossier::fallbackOrders),
          of(ServiceScope.class, "services", CommunityDossier::services),
          of(PublicMaintenance.class, "publicMaintenance", CommunityDossier::publicMaintenance),
          of(ActivityRecord.class, "activities", CommunityDossier::activities),
          of(CoordinationMechanism.class, "mechanisms", CommunityDossier::mechanisms),
          of(OwnersAssembly.class, "assemblies", CommunityDossier::assemblies),
          new Part<>(
              ServiceContract.class,
              "contracts",
              CommunityDossier::contracts,
              contract -> Optional.of(contract.id()),
              contract -> Optional.empty()),
          new Part<>(
              Resolution.class,
              "resolutions",
              CommunityDossier::resolutions,
              resolution -> Optional.of(resolution.id()),
              resolution -> resolution.title().value()));

  private static final ImmutableMap<Class<?>, Part<?>> BY_TYPE = Maps.uniqueIndex(ALL, Part::type);

  private static <T> Part<T> of(
      Class<T> type, String name, Function<CommunityDossier, Listing<T>> records) {
    return new Part<>(type, name, records, one -> Optional.empty(), one -> Optional.empty());
  }

  /** A record within its dossier; one without a key of its own is named by its place. */
  SubjectRef ref(CommunityDossier dossier, T one, int index) {
    String pointer = "/" + name + "/" + index;
    String key = id.apply(one).orElse(dossier.community().id() + pointer);
    String shown = title.apply(one).or(() -> id.apply(one)).orElse(dossier.community().name());
    return new SubjectRef(type.getSimpleName(), key, shown, pointer);
  }

  /** A record judged alone. */
  SubjectRef ref(T one) {
    String key = id.apply(one).orElse("");
    return new SubjectRef(type.getSimpleName(), key, title.apply(one).orElse(key), "");
  }

  /** The part that holds records of a type. */
  @SuppressWarnings("unchecked") // each part is found by its own type
  static <T> Optional<Part<T>> holding(Class<T> type) {
    return Optional.ofNullable((Part<T>) BY_TYPE.get(type));
  }
}
