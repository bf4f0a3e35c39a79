package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.measure.Ternary;
import io.github.linli.place.ManagementArea;
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
import io.github.linli.validation.rules.nation.National;

/**
 * JS-4.3.1-MERGE-SCATTERED: scattered communities may be managed as one area (policy 四(三)1 s1c).
 * The owners concerned agree, by analogy to 浙江省物业管理条例 art. 7(4), which is of adjoining areas; one
 * area has one owners' assembly, which is no analogy (物业管理条例 art. 9(1)).
 */
public final class MergeScatteredRule implements Rule<ManagementArea> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.1-MERGE-SCATTERED", ManagementArea.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of(
                  "NO_CONSENT", Modality.DECLARATORY, Severity.WARNING, Policy.cite("四(三)1 s1c")),
              Limb.of(
                  "SEVERAL_ASSEMBLIES", Modality.MUST, Severity.ERROR, National.regulation("9(1)")))
          .addCitations(Policy.cite("四(三)1 s1c"), National.regulation("9(1)"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(ManagementArea area, Context context) {
    boolean merged = area.communityIds().items().size() > 1;
    Applicability ofSeveral =
        merged
            ? Applicability.YES
            : area.communityIds().complete()
                ? Applicability.no("ONE_COMMUNITY")
                : Applicability.unknown(Need.fact("ManagementArea.communityIds"));
    return Gates.all(
        ofSeveral, Gates.drawn(area, context), Gates.scopeHere(context, Scopes.OLD_OR_PENDING));
  }

  @Override
  public Outcome judge(ManagementArea area, Duty duty, Context context, Notes notes) {
    Presence oneAssembly =
        Presence.of(
            area.ownersAssemblies().test(number -> number.isAtLeast(2).not(), Ternary.UNKNOWN),
            "ManagementArea.ownersAssemblies");
    Presence consent =
        Presence.of(
            area.ownersConsented().test(Ternary::of, Ternary.FALSE),
            "ManagementArea.ownersConsented");
    ImmutableList.Builder<Mark> breaches = ImmutableList.builder();
    if (oneAssembly.isMissing()) {
      breaches.add(mark("SEVERAL_ASSEMBLIES", area));
    }
    if (consent.isMissing()) {
      breaches.add(mark("NO_CONSENT", area));
    }
    ImmutableList<Mark> marks = breaches.build();
    if (!marks.isEmpty()) {
      return new Outcome.Breached(marks);
    }
    ImmutableSet<Need> needs = Sets.union(oneAssembly.needs(), consent.needs()).immutableCopy();
    return needs.isEmpty() ? Outcome.MET : new Outcome.Undecided(needs);
  }

  private static Mark mark(String limb, ManagementArea area) {
    return Mark.of(limb).with("area", Argument.of(area.id()));
  }
}
