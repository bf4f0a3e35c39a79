package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;

/**
 * JS-3-EXCLUSION-PLANS: whether a community is listed in a redevelopment or expropriation plan
 * (policy 三 s1a), from the day of listing to the day before removal. A draft excludes nothing.
 */
public final class ExclusionDecision implements CommunityDecision<Exclusion> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-3-EXCLUSION-PLANS", Community.class, "SUBDISTRICT")
          .kind(RuleKind.DECISION)
          .limbs(ImmutableList.of())
          .addCitations(Policy.cite("三 s1a"))
          .build();

  @Override
  public String name() {
    return "EXCLUSION";
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Decided<Exclusion> decide(Community community, LocalDate on, Context context) {
    Listing<ExclusionPlan> plans = context.records(ExclusionPlan.class);
    return switch (plans.any(plan -> plan.excludesOn(on))) {
      case TRUE -> Decided.of(Exclusion.EXCLUDED, kinds(plans, on));
      case FALSE ->
          plans.any(plan -> plan.isListedOn(on)).isTrue()
              ? Decided.of(Exclusion.DRAFT_ONLY, new Reason("PLAN_NOT_APPROVED"))
              : Decided.of(Exclusion.NOT_EXCLUDED);
      case UNKNOWN ->
          Decided.wanting(
              Exclusion.UNDETERMINED,
              ImmutableSet.of(Need.fact("CommunityDossier.exclusionPlans")));
    };
  }

  private static Reason[] kinds(Listing<ExclusionPlan> plans, LocalDate on) {
    return plans.items().stream()
        .filter(plan -> plan.excludesOn(on).isTrue())
        .map(ExclusionPlan::kind)
        .sorted()
        .distinct()
        .map(
            kind ->
                switch (kind) {
                  case SHANTYTOWN -> new Reason("IN_SHANTYTOWN_PLAN");
                  case EXPROPRIATION -> new Reason("IN_EXPROPRIATION_PLAN");
                })
        .toArray(Reason[]::new);
  }
}
