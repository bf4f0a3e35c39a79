package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.ScopeDecision;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import java.time.LocalDate;

/** To which communities a rule applies, by the scope decision of the day it is asked for. */
final class Scopes {

  /** The decision every rule reads; one object, so that it is asked once. */
  static final ScopeRule SCOPE = new ScopeRule();

  /** Old communities as they stand after renovation, or as recognised. */
  static final ImmutableSet<ScopeDecision> OLD =
      Sets.immutableEnumSet(
          ScopeDecision.IN_SCOPE_A, ScopeDecision.IN_SCOPE_B, ScopeDecision.RECOGNISED);

  /** The same with those not yet renovated. */
  static final ImmutableSet<ScopeDecision> OLD_OR_PENDING =
      Sets.immutableEnumSet(ScopeDecision.PENDING_RENOVATION, OLD.toArray(ScopeDecision[]::new));

  private Scopes() {}

  /** Yes for the values given; unknown where the scope is undetermined, with what it lacks. */
  static Applicability of(
      Community community, Context context, ImmutableSet<ScopeDecision> applicable) {
    return of(community, context.asOf(), context, applicable);
  }

  /** The same by the scope of another day. */
  static Applicability of(
      Community community, LocalDate on, Context context, ImmutableSet<ScopeDecision> applicable) {
    Decided<ScopeDecision> scope = context.decide(SCOPE, community, on);
    if (scope.value() == ScopeDecision.UNDETERMINED) {
      return new Applicability.Unknown(scope.needs());
    }
    String otherwise = "SCOPE_" + scope.value();
    return applicable.contains(scope.value()) ? Applicability.YES : Applicability.no(otherwise);
  }
}
