package io.github.linli.validation.rules.nation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.vote.VoteResult;
import java.time.LocalDate;
import java.util.Optional;

/**
 * SL-CC-284-SELF-MANAGEMENT: owners may manage themselves, hire an enterprise or entrust another
 * manager (Civil Code art. 284(1)); whichever it is, they decide on it together (art. 278).
 */
public final class OwnersChoiceDecision implements Decision<ManagementArrangement, OwnersChoice> {

  private static final ImmutableSet<MatterKind> OF_MANAGEMENT =
      ImmutableSet.of(MatterKind.M4_MANAGER, MatterKind.M9_OTHER);

  private static final RuleSpec SPEC =
      National.spec("SL-CC-284-SELF-MANAGEMENT", "OWNERS")
          .kind(RuleKind.DECISION)
          .subject(ManagementArrangement.class)
          .normFrom(LocalDate.of(2007, 10, 1))
          .addCitations(National.code("284(1)"), National.code("278(1)(四)"))
          .limbs(ImmutableList.of())
          .build();

  @Override
  public String name() {
    return "OWNERS_CHOICE";
  }

  @Override
  public Class<ManagementArrangement> subject() {
    return ManagementArrangement.class;
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Decided<OwnersChoice> decide(
      ManagementArrangement arrangement, LocalDate on, Context context) {
    Listing<Resolution> resolutions = context.records(Resolution.class);
    if (arrangement.decidedBy() instanceof Known.Value<String> id) {
      Optional<Resolution> decided =
          resolutions.items().stream().filter(each -> each.id().equals(id.get())).findFirst();
      if (decided.isPresent()) {
        return byResolution(arrangement, decided.get(), on, context);
      }
      return resolutions.complete()
          ? Decided.of(OwnersChoice.NO_DECISION, new Reason("NO_RESOLUTION"))
          : wanting(Need.fact("CommunityDossier.resolutions"));
    }
    // Nobody says which resolution it was; where none on management exists there is none.
    boolean none =
        arrangement.decidedBy().isNone()
            || resolutions.any(OwnersChoiceDecision::mayBeOnManagement).isFalse();
    return none
        ? Decided.of(OwnersChoice.NO_DECISION, new Reason("NO_RESOLUTION"))
        : wanting(Need.fact("ManagementArrangement.decidedBy"));
  }

  private static Ternary mayBeOnManagement(Resolution resolution) {
    return resolution
        .matter()
        .test(matter -> Ternary.of(OF_MANAGEMENT.contains(matter)), Ternary.UNKNOWN);
  }

  private static Decided<OwnersChoice> byResolution(
      ManagementArrangement arrangement, Resolution resolution, LocalDate on, Context context) {
    if (mayBeOnManagement(resolution).isFalse()) {
      return Decided.of(OwnersChoice.NO_DECISION, new Reason("OTHER_MATTER"));
    }
    if (resolution.tally().isNone()) {
      return Decided.of(OwnersChoice.NO_DECISION, new Reason("NO_VOTE"));
    }
    Decided<VoteResult> vote = context.decide(VoteDecisions.VOTE, resolution, on);
    return switch (vote.value().outcome()) {
      case ADOPTED -> Decided.of(OwnersChoice.LAWFUL_DECISION, form(arrangement));
      case REJECTED, QUORUM_FAILED ->
          Decided.of(OwnersChoice.NO_DECISION, new Reason("NOT_ADOPTED"));
      case UNDECIDED ->
          new Decided<>(
              OwnersChoice.UNDETERMINED,
              vote.reasons(),
              vote.needs().isEmpty() // while ballots come in, nothing is missing but the end
                  ? ImmutableSet.of(Need.fact("Resolution.decidedOn"))
                  : vote.needs(),
              ImmutableList.of());
    };
  }

  /** Which of the three forms of art. 284(1) was chosen. */
  private static Reason form(ManagementArrangement arrangement) {
    Known<ServiceProvider.Kind> kind =
        arrangement.manager() instanceof Known.Value<ServiceProvider> manager
            ? manager.get().kind()
            : Known.unknown();
    if (!(kind instanceof Known.Value<ServiceProvider.Kind> known)) {
      return new Reason(arrangement.manager().isNone() ? "FORM_SELF" : "FORM_NOT_KNOWN");
    }
    return new Reason(
        switch (known.get()) {
          case OWNERS -> "FORM_SELF";
          case PROPERTY_SERVICE_ENTERPRISE -> "FORM_ENTERPRISE";
          default -> "FORM_OTHER_MANAGER";
        });
  }

  private static Decided<OwnersChoice> wanting(Need need) {
    return Decided.wanting(OwnersChoice.UNDETERMINED, ImmutableSet.of(need));
  }
}
