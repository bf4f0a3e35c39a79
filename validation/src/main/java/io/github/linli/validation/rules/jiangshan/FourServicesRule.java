package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.BasicService;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ServiceScope;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-2-FOUR-BASIC-SERVICES: every old community has public cleaning, care of green space, order and
 * upkeep of facilities (policy 二 s1c, "四有"). A goal: a service is wanting, never a violation.
 */
public final class FourServicesRule implements Rule<Community> {

  private static final ImmutableSet<BasicService> FOUR =
      Sets.immutableEnumSet(
          BasicService.PUBLIC_CLEANING,
          BasicService.GREENING,
          BasicService.ORDER_MAINTENANCE,
          BasicService.FACILITY_MAINTENANCE);

  /** What fallback service is not bound to contain (policy 四(一)2 s3a). */
  private static final ImmutableSet<BasicService> BEYOND_FALLBACK =
      Sets.immutableEnumSet(BasicService.GREENING, BasicService.FACILITY_MAINTENANCE);

  private static final RuleSpec SPEC =
      Policy.spec("JS-2-FOUR-BASIC-SERVICES", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("MISSING_SERVICE", Modality.GOAL, Severity.WARNING, Policy.cite("二 s1c")),
              Limb.of("MISSING_IN_FALLBACK", Modality.GOAL, Severity.ADVICE, Policy.cite("二 s1c")))
          .addCitations(Policy.cite("二 s1c"), Policy.cite("四(一)2 s3a"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Scopes.of(community, context, Scopes.OLD);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<ServiceScope> services = context.records(ServiceScope.class);
    return Roster.of(
            FOUR,
            required ->
                Presence.among(
                    services,
                    "CommunityDossier.services",
                    each ->
                        isOrContains(each.service(), required)
                            ? inSupply(each, context)
                            : Presence.ABSENT))
        .outcome(missing -> mark(missing, community, context));
  }

  /** Environmental sanitation is the wider word, and contains public cleaning. */
  private static boolean isOrContains(BasicService supplied, BasicService required) {
    return supplied == required
        || (supplied == BasicService.ENV_SANITATION && required == BasicService.PUBLIC_CLEANING);
  }

  private static Presence inSupply(ServiceScope scope, Context context) {
    return Presence.lastingOn(
        context.asOf(),
        scope.startedOn(),
        "ServiceScope.startedOn",
        scope.endedOn(),
        "ServiceScope.endedOn");
  }

  private static Mark mark(BasicService missing, Community community, Context context) {
    boolean excused = BEYOND_FALLBACK.contains(missing) && isInFallback(context);
    return Policy.mark(excused ? "MISSING_IN_FALLBACK" : "MISSING_SERVICE", community)
        .with("service", new Argument.Term("service." + missing));
  }

  /** That there is no more than fallback service has to be shown. */
  private static boolean isInFallback(Context context) {
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    return arrangements.any(each -> Modes.FALLBACK.includeOn(each, context.asOf())).isTrue()
        && !arrangements.any(each -> Modes.MANAGED.includeOn(each, context.asOf())).isTrue();
  }
}
