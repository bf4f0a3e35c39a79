package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * JS-4.4.1-LIAISON-STATIONED: a worker who looks after the community, full-time or not, is on site
 * at some times (policy 四(四)1 s2). Encouraged, never asked.
 */
public final class LiaisonStationedRule implements Rule<Community> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.4.1-LIAISON-STATIONED", Community.class, "NEIGHBORHOOD")
          .addLimbs(
              Limb.of(
                  "NOT_STATIONED", Modality.ENCOURAGED, Severity.ADVICE, Policy.cite("四(四)1 s2")))
          .addCitations(Policy.cite("四(四)1 s2"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    Listing<CommunityLiaison> liaisons = context.records(CommunityLiaison.class);
    LocalDate day = context.asOf();
    return switch (liaisons.any(each -> each.lastsOn(day))) {
      case TRUE -> Applicability.YES;
      case FALSE -> Applicability.no("NO_LIAISON");
      case UNKNOWN -> new Applicability.Unknown(missing(liaisons, day, each -> Ternary.TRUE));
    };
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<CommunityLiaison> liaisons = context.records(CommunityLiaison.class);
    LocalDate day = context.asOf();
    return switch (liaisons.any(each -> each.lastsOn(day).and(isStationed(each)))) {
      case TRUE -> Outcome.MET;
      case FALSE ->
          Outcome.breached(
              Mark.of("NOT_STATIONED").with("community", Argument.of(community.name())));
      case UNKNOWN ->
          new Outcome.Undecided(missing(liaisons, day, LiaisonStationedRule::isStationed));
    };
  }

  private static Ternary isStationed(CommunityLiaison liaison) {
    return liaison.stationing().test(times -> Ternary.TRUE, Ternary.FALSE);
  }

  private static ImmutableSet<Need> missing(
      Listing<CommunityLiaison> liaisons,
      LocalDate day,
      Function<CommunityLiaison, Ternary> counts) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    new OfficeNeeds(needs).ofLiaisons(liaisons, day, counts, "CommunityLiaison.stationing");
    return needs.build();
  }
}
