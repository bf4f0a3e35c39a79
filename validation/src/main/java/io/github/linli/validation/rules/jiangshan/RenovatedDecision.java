package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.place.RenovationProject;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Need;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;

/**
 * JS-3-RENOVATED-CONDITION: whether a community is renovated and fit for property management, an
 * element of either kind of old community (policy 三 s1a, s1b). Fitness is a conclusion somebody has
 * to draw; it is never inferred.
 */
public final class RenovatedDecision implements CommunityDecision<Renovated> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-3-RENOVATED-CONDITION", Community.class, "SCOPE_AUTHORITY")
          .kind(RuleKind.DECISION)
          .limbs(ImmutableList.of())
          .addCitations(Policy.cite("三 s1a"), Policy.cite("三 s1b"))
          .build();

  @Override
  public String name() {
    return "RENOVATED";
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Decided<Renovated> decide(Community community, LocalDate on, Context context) {
    Listing<RenovationProject> projects = context.records(RenovationProject.class);
    Ternary accepted = projects.any(each -> isAccepted(each, on));
    Ternary fit =
        projects.any(each -> isAccepted(each, on).and(Known.isTrue(each.fitForManagement())));
    if (fit.isTrue()) {
      return Decided.of(Renovated.FIT);
    }
    if (accepted.isFalse()) {
      return Decided.of(Renovated.NOT_COMPLETED);
    }
    if (accepted.isTrue() && fit.isFalse()) {
      return Decided.of(Renovated.NOT_FIT);
    }
    Need missing =
        accepted.isTrue() && projects.complete()
            ? new Need.Determination("SCOPE_AUTHORITY", "FIT_FOR_MANAGEMENT")
            : Need.fact(
                projects.complete()
                    ? "RenovationProject.acceptedOn"
                    : "CommunityDossier.renovations");
    return Decided.wanting(Renovated.UNDETERMINED, ImmutableSet.of(missing));
  }

  private static Ternary isAccepted(RenovationProject project, LocalDate on) {
    return project.acceptedOn().test(day -> day.isOnOrBefore(on), Ternary.FALSE);
  }
}
