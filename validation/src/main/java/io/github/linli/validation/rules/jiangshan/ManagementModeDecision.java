package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ScopeDecision;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * MANAGEMENT_MODE: what the policy foresees for the management of a community, step by step: is it
 * an old community, did its owners decide on a form themselves, can it be enclosed, can its owners
 * manage at all (policy 四(三)3; 四(一)2 s3a; Civil Code art. 284(1)). It advises; whether a duty is
 * breached only rules say. Belongs to the entry JS-4.3.3-CLOSED-PROFESSIONAL.
 */
public final class ManagementModeDecision implements CommunityDecision<ForeseenManagement> {

  @Override
  public String name() {
    return "MANAGEMENT_MODE";
  }

  @Override
  public RuleSpec spec() {
    return ClosedProfessionalRule.SPEC;
  }

  @Override
  public Decided<ForeseenManagement> decide(Community community, LocalDate on, Context context) {
    Decided<ScopeDecision> scope = context.decide(Scopes.SCOPE, community, on);
    return switch (scope.value()) {
      case OUT_OF_SCOPE ->
          Decided.of(ForeseenManagement.OUTSIDE_POLICY, new Reason("SCOPE_OUT_OF_SCOPE"));
      case PENDING_RENOVATION ->
          Decided.of(ForeseenManagement.RENOVATE_FIRST, new Reason("SCOPE_PENDING_RENOVATION"));
      case IN_SCOPE_A, IN_SCOPE_B, RECOGNISED -> ofOldCommunity(community, on, context);
      case UNDETERMINED -> {
        // Where nothing is accepted it awaits renovation or is outside: what follows then matters
        // to neither.
        boolean mayBeRenovated =
            context.decide(PolicyDecisions.RENOVATED, community, on).value()
                != Renovated.NOT_COMPLETED;
        ImmutableSet.Builder<Need> needs = ImmutableSet.<Need>builder().addAll(scope.needs());
        if (mayBeRenovated) {
          needs.addAll(ofOldCommunity(community, on, context).needs());
        }
        yield Decided.wanting(ForeseenManagement.UNDETERMINED, needs.build());
      }
    };
  }

  private static Decided<ForeseenManagement> ofOldCommunity(
      Community community, LocalDate on, Context context) {
    return switch (Known.isTrue(community.enclosable())) {
      case TRUE -> ifEnclosable(on, context);
      case FALSE -> ifNotEnclosable(community, on, context);
      case UNKNOWN -> either(ifEnclosable(on, context), ifNotEnclosable(community, on, context));
    };
  }

  /** Decided where both answers agree; else by the finding, and by what either lacks. */
  private static Decided<ForeseenManagement> either(
      Decided<ForeseenManagement> enclosable, Decided<ForeseenManagement> not) {
    if (enclosable.value() == not.value()
        && enclosable.value() != ForeseenManagement.UNDETERMINED) {
      return enclosable;
    }
    return new Decided<>(
        ForeseenManagement.UNDETERMINED,
        Stream.of(enclosable, not)
            .filter(each -> each.value() == ForeseenManagement.UNDETERMINED)
            .flatMap(each -> each.reasons().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        ImmutableSet.<Need>builder()
            .add(new Need.Determination("SUBDISTRICT", "ENCLOSABLE"))
            .addAll(enclosable.needs())
            .addAll(not.needs())
            .build(),
        ImmutableList.of());
  }

  private static Decided<ForeseenManagement> ifEnclosable(LocalDate on, Context context) {
    return unlessDecided(
        OwnersForm.other(context, on),
        Decided.of(
            ForeseenManagement.PROFESSIONAL,
            new Reason("FOUND_ENCLOSABLE"),
            new Reason("NO_OTHER_FORM")));
  }

  /** An enterprise the owners chose on their own is their decision too. */
  private static Decided<ForeseenManagement> ifNotEnclosable(
      Community community, LocalDate on, Context context) {
    return unlessDecided(OwnersForm.any(context, on), byAbility(community));
  }

  private static Decided<ForeseenManagement> byAbility(Community community) {
    Ternary unable =
        Known.isTrue(community.unableToHire()).and(Known.isTrue(community.unableToSelfManage()));
    return switch (unable) {
      case TRUE ->
          Decided.of(
              ForeseenManagement.FALLBACK,
              new Reason("NOT_ENCLOSABLE"),
              new Reason("NEITHER_HIRE_NOR_SELF"));
      case FALSE ->
          Decided.of(
              ForeseenManagement.CONSULTATION,
              new Reason("NOT_ENCLOSABLE"),
              new Reason("ABLE_TO_MANAGE"));
      case UNKNOWN ->
          Decided.wanting(
              ForeseenManagement.UNDETERMINED,
              ImmutableSet.of(new Need.Determination("SUBDISTRICT", "UNABLE_TO_MANAGE")));
    };
  }

  private static Decided<ForeseenManagement> unlessDecided(
      OwnersForm form, Decided<ForeseenManagement> otherwise) {
    return switch (form.choice()) {
      case LAWFUL_DECISION ->
          new Decided<>(
              ForeseenManagement.OWNERS_DECISION,
              form.reasons(),
              ImmutableSet.of(),
              ImmutableList.of());
      case NO_DECISION -> otherwise;
      case UNDETERMINED ->
          new Decided<>(
              ForeseenManagement.UNDETERMINED,
              form.reasons(),
              ImmutableSet.<Need>builder().addAll(form.needs()).addAll(otherwise.needs()).build(),
              ImmutableList.of());
    };
  }
}
