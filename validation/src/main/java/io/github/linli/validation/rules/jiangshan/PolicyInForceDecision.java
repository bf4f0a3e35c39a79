package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;

/**
 * JS-6-EFFECTIVE-DATE: whether the policy is in force (policy 六). It is a trial document and its
 * text gives no end; until a deployment sets its last day it stays in force. It answers for every
 * day, by the same gate every rule of the policy passes ({@link Context#inForceOn}).
 */
public final class PolicyInForceDecision implements CommunityDecision<PolicyInForce> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-6-EFFECTIVE-DATE", Community.class, "NOBODY")
          .kind(RuleKind.RESOLVER)
          .limbs(ImmutableList.of())
          .addCitations(Policy.cite("六"))
          .build();

  @Override
  public String name() {
    return "POLICY_IN_FORCE";
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  /** It is asked of days before and after the policy too. */
  @Override
  public Applicability inForce(Community community, Context context) {
    return Applicability.YES;
  }

  @Override
  public Decided<PolicyInForce> decide(Community community, LocalDate on, Context context) {
    PartialDate day = PartialDate.of(on);
    Applicability inForce = context.inForceOn(SPEC, day);
    if (inForce instanceof Applicability.No no) {
      boolean early = day.isOnOrAfter(SPEC.normFrom()).isFalse();
      return Decided.of(early ? PolicyInForce.NOT_YET : PolicyInForce.EXPIRED, no.reason());
    }
    return inForce instanceof Applicability.Unknown unknown
        ? Decided.wanting(PolicyInForce.UNDETERMINED, unknown.needs())
        : Decided.of(PolicyInForce.IN_FORCE);
  }
}
