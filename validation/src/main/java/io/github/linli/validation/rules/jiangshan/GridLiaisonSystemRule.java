package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Listing;
import io.github.linli.place.GridCell;
import io.github.linli.place.Subdistrict;
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
 * JS-4.1.2-GRID-LIAISON-SYSTEM: a subdistrict sets up the system by which neighbourhood workers
 * look after communities, and furthers governance by grid (policy 四(一)2 s4a). The system is owed,
 * the grid is a goal: communities known to be tied to no cell are noted.
 */
public final class GridLiaisonSystemRule implements Rule<Subdistrict> {

  private static final ImmutableSet<GovernanceDocument.Kind> SYSTEM =
      ImmutableSet.of(GovernanceDocument.Kind.LIAISON_SYSTEM);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-GRID-LIAISON-SYSTEM", Subdistrict.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_SYSTEM", Modality.MUST, Severity.WARNING, Policy.cite("四(一)2 s4a")),
              Limb.of("NO_GRID", Modality.GOAL, Severity.ADVICE, Policy.cite("四(一)2 s4a")))
          .addCitations(Policy.cite("四(一)2 s4a"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Subdistrict subdistrict, Context context) {
    return Offices.withCommunities(subdistrict);
  }

  @Override
  public Outcome judge(Subdistrict subdistrict, Duty duty, Context context, Notes notes) {
    ImmutableList<String> outside = outsideTheGrid(subdistrict, context);
    if (!outside.isEmpty()) {
      notes.note(mark("NO_GRID", subdistrict).with("communities", Argument.of(outside.size())));
    }
    return Offices.document(SYSTEM, "SubdistrictDossier.documents", context)
        .outcome(() -> Outcome.breached(mark("NO_SYSTEM", subdistrict)));
  }

  /** Communities known to be tied to no cell. */
  private static ImmutableList<String> outsideTheGrid(Subdistrict subdistrict, Context context) {
    Listing<GridCell> grid = context.records(GridCell.class);
    return subdistrict.communityIds().items().stream()
        .filter(id -> grid.any(cell -> cell.covers(id)).isFalse())
        .collect(ImmutableList.toImmutableList());
  }

  private static Mark mark(String limb, Subdistrict subdistrict) {
    return Mark.of(limb).with("subdistrict", Argument.of(subdistrict.name()));
  }
}
