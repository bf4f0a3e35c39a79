package io.github.linli.validation.rules.jiangshan;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-4.3.3-NONCLOSED-TRUSTEE: an old community that for now cannot be enclosed comes to be managed
 * by trusteeship of the neighbourhood or of a social organisation, by its residents, or otherwise
 * (policy 四(三)3 s2c). A goal, reached step by step; fallback service does not reach it.
 */
public final class NonClosedTrusteeRule implements Rule<Community> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.3-NONCLOSED-TRUSTEE", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_MODE", Modality.GOAL, Severity.WARNING, Policy.cite("四(三)3 s2c")),
              Limb.of("ONLY_FALLBACK", Modality.GOAL, Severity.ADVICE, Policy.cite("四(三)3 s2c")))
          .addCitations(Policy.cite("四(三)3 s2c"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Gates.oldAndUnfit(community, context);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    return Modes.MANAGED
        .among(arrangements, context.asOf())
        .outcome(
            () ->
                Outcome.breached(
                    Policy.mark(
                        arrangements
                                .any(each -> Modes.FALLBACK.includeOn(each, context.asOf()))
                                .isTrue()
                            ? "ONLY_FALLBACK"
                            : "NO_MODE",
                        community)));
  }
}
