package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ScopeDecision;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.time.LocalDate;

/**
 * JS-3-OLD-COMMUNITY-SCOPE: whether a community is an old community (policy 三).
 *
 * <p>Path A (s1a): on state-owned land, built and delivered by the end of 2000, in neither plan.
 * Path B (s1b): built after 2000, found lacking in all three respects, in the renovation programme.
 * Either way renovated, accepted and found fit. Land, plans and renovation are decisions of their
 * own ({@link PolicyDecisions}), which this one reads. State-owned land and the plans qualify path
 * A only; read otherwise they are an option. A recognition must be shown: without its document
 * there is none.
 */
public final class ScopeRule implements CommunityDecision<ScopeDecision> {

  private static final LocalDate CUTOFF = LocalDate.of(2000, 12, 31);
  private static final String BUILT_DATE_ONLY = "builtDateOnly";
  private static final String STRICT_B = "strictB";
  private static final String ANY_OF_THREE = "anyOfThree";

  private static final RuleSpec SPEC =
      Policy.spec("JS-3-OLD-COMMUNITY-SCOPE", Community.class, "SCOPE_AUTHORITY")
          .kind(RuleKind.DECISION)
          .addLimbs(
              Limb.of("LAND_READING", Modality.DECLARATORY, Severity.WARNING, Policy.cite("三 s1b")))
          .addCitations(Policy.cite("三 s1a"), Policy.cite("三 s1b"))
          .addOptions(BUILT_DATE_ONLY, STRICT_B, ANY_OF_THREE)
          .build();

  @Override
  public String name() {
    return "SCOPE";
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Decided<ScopeDecision> decide(Community community, LocalDate on, Context context) {
    if (context.records(ScopeRecognition.class).any(each -> each.isInForceOn(on)).isTrue()) {
      return Decided.of(ScopeDecision.RECOGNISED, new Reason("RECOGNITION_DOCUMENT"));
    }
    Elements landAndPlans = landAndPlans(community, on, context);
    Elements pathA = pathA(community, context).and(landAndPlans);
    Elements pathB = pathB(community, context);
    if (context.isOn(STRICT_B)) {
      pathB = pathB.and(landAndPlans);
    }
    Decided<ScopeDecision> decided =
        decide(pathA, pathB, context.decide(PolicyDecisions.RENOVATED, community, on));
    boolean readingMatters =
        pathB.holds().isTrue()
            && (decided.value() == ScopeDecision.IN_SCOPE_B
                || decided.value() == ScopeDecision.PENDING_RENOVATION)
            && !context.isOn(STRICT_B)
            && landAndPlans.holds().isFalse();
    return readingMatters
        ? decided.noting(Mark.of("LAND_READING").with("community", Argument.of(community.name())))
        : decided;
  }

  private static Elements landAndPlans(Community community, LocalDate on, Context context) {
    Decided<StateLand> land = context.decide(PolicyDecisions.STATE_LAND, community, on);
    Decided<Exclusion> plans = context.decide(PolicyDecisions.EXCLUSION, community, on);
    Ternary stateLand =
        switch (land.value()) {
          case STATE -> Ternary.TRUE;
          case COLLECTIVE -> Ternary.FALSE;
          case MIXED, UNDETERMINED -> Ternary.UNKNOWN;
        };
    Ternary inPlan =
        switch (plans.value()) {
          case EXCLUDED -> Ternary.TRUE;
          case NOT_EXCLUDED, DRAFT_ONLY -> Ternary.FALSE;
          case UNDETERMINED -> Ternary.UNKNOWN;
        };
    return Elements.NONE
        .and(stateLand, land.needs(), "NOT_STATE_LAND")
        .and(inPlan.not(), plans.needs(), "IN_EXCLUSION_PLAN");
  }

  private static Elements pathA(Community community, Context context) {
    Ternary built = community.builtOn().test(day -> day.isOnOrBefore(CUTOFF), Ternary.UNKNOWN);
    Elements elements =
        Elements.NONE.and(built, Need.fact("Community.builtOn"), "BUILT_AFTER_2000");
    if (context.isOn(BUILT_DATE_ONLY)) {
      return elements;
    }
    Ternary delivered =
        community.deliveredOn().test(day -> day.isOnOrBefore(CUTOFF), Ternary.FALSE);
    // Built by the cutoff and delivered after it: neither path clearly holds, so somebody has to
    // say.
    return delivered.isFalse()
        ? elements.and(
            Ternary.UNKNOWN,
            new Need.Determination("SCOPE_AUTHORITY", "BUILT_BEFORE_DELIVERED_AFTER"),
            "DELIVERED_AFTER_2000")
        : elements.and(delivered, Need.fact("Community.deliveredOn"), "DELIVERED_AFTER_2000");
  }

  private static Elements pathB(Community community, Context context) {
    Ternary builtLater =
        community.builtOn().test(day -> day.isOnOrBefore(CUTOFF).not(), Ternary.UNKNOWN);
    Ternary function = Known.isTrue(community.functionIncomplete());
    Ternary facilities = Known.isTrue(community.facilitiesIncomplete());
    Ternary services = Known.isTrue(community.servicesLacking());
    Ternary lacking =
        context.isOn(ANY_OF_THREE)
            ? function.or(facilities).or(services)
            : function.and(facilities).and(services);
    return Elements.NONE
        .and(builtLater, Need.fact("Community.builtOn"), "BUILT_BY_2000")
        .and(
            lacking, new Need.Determination("SCOPE_AUTHORITY", "THREE_DEFICIENCIES"), "NOT_LACKING")
        .and(
            Known.isTrue(community.inRenovationProgramme()),
            Need.fact("Community.inRenovationProgramme"),
            "NOT_IN_PROGRAMME");
  }

  /** What follows from the two paths with the renovation. */
  private static Decided<ScopeDecision> decide(
      Elements pathA, Elements pathB, Decided<Renovated> renovated) {
    if (pathA.holds().isFalse() && pathB.holds().isFalse()) {
      return new Decided<>(
          ScopeDecision.OUT_OF_SCOPE,
          ImmutableList.<Reason>builder().addAll(pathA.failed()).addAll(pathB.failed()).build(),
          ImmutableSet.of(),
          ImmutableList.of());
    }
    if (renovated.value() == Renovated.NOT_FIT) {
      return Decided.of(ScopeDecision.OUT_OF_SCOPE, new Reason("NOT_FIT"));
    }
    boolean a = pathA.holds().isTrue();
    if (!a && !pathB.holds().isTrue()) {
      return Decided.wanting(
          ScopeDecision.UNDETERMINED, Elements.missing(pathA, pathB, renovated.needs()));
    }
    return switch (renovated.value()) {
      case FIT -> Decided.of(a ? ScopeDecision.IN_SCOPE_A : ScopeDecision.IN_SCOPE_B);
      case NOT_COMPLETED ->
          Decided.of(ScopeDecision.PENDING_RENOVATION, new Reason(a ? "BY_PATH_A" : "BY_PATH_B"));
      default -> Decided.wanting(ScopeDecision.UNDETERMINED, renovated.needs());
    };
  }
}
