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

  /** The same, and those not yet renovated, which policy 四(三) calls old communities too. */
  static final ImmutableSet<ScopeDecision> OLD_OR_PENDING =
      Sets.immutableEnumSet(Sets.union(OLD, ImmutableSet.of(ScopeDecision.PENDING_RENOVATION)));

  private Scopes() {}

  /** Yes for the values given; unknown where the scope is undetermined, with what it lacks. */
  static Applicability of(
      Community community, Context context, ImmutableSet<ScopeDecision> applicable) {
    return on(context.asOf(), community, context, applicable);
  }

  /** The same as of another day. */
  static Applicability on(
      LocalDate day, Community community, Context context, ImmutableSet<ScopeDecision> applicable) {
    Decided<ScopeDecision> scope = context.decide(SCOPE, community, day);
    if (scope.value() == ScopeDecision.UNDETERMINED) {
      return new Applicability.Unknown(scope.needs());
    }
    String otherwise = "SCOPE_" + scope.value();
    return applicable.contains(scope.value()) ? Applicability.YES : Applicability.no(otherwise);
  }
}
