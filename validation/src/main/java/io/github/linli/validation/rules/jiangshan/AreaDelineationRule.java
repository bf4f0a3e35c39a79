package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.place.ManagementArea;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.rules.nation.National;
import java.time.LocalDate;

/**
 * JS-4.3.1-AREA-DELINEATION: every old community, renovated or not, lies in one management area
 * with a boundary that is described (policy 四(三)1 s1b). One area has one owners' assembly and one
 * manager, so a community in two is an error (物业管理条例 arts. 9(1), 33). By whom the area is to be
 * drawn is the province's regulation's matter, not this rule's.
 */
public final class AreaDelineationRule implements Rule<Community> {

  private static final String LIST = "CommunityDossier.areas";
  private static final String DRAWN_ON = "ManagementArea.delineatedOn";

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.1-AREA-DELINEATION", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_AREA", Modality.MUST, Severity.ERROR, Policy.cite("四(三)1 s1b")),
              Limb.of("DUPLICATE", Modality.MUST, Severity.ERROR, National.regulation("9(1)")),
              Limb.of("NO_BOUNDARY", Modality.MUST, Severity.WARNING, Policy.cite("四(三)1 s1b")),
              Limb.of("NO_GRID", Modality.GOAL, Severity.ADVICE, Policy.cite("四(三)1 s1b")))
          .addCitations(
              Policy.cite("四(三)1 s1b"), National.regulation("9(1)"), National.regulation("33"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Scopes.of(community, context, Scopes.OLD_OR_PENDING);
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<ManagementArea> areas = context.records(ManagementArea.class);
    LocalDate day = context.asOf();
    long surelyDrawn =
        areas.items().stream().filter(area -> isDrawn(area, day).there().isTrue()).count();
    if (surelyDrawn > 1) {
      return Outcome.breached(
          Policy.mark("DUPLICATE", community).with("areas", Argument.of(surelyDrawn)));
    }
    ImmutableList<ManagementArea> standing =
        areas.items().stream()
            .filter(area -> !isDrawn(area, day).there().isFalse())
            .collect(ImmutableList.toImmutableList());
    if (standing.isEmpty()) {
      return Presence.among(areas, LIST, area -> isDrawn(area, day))
          .outcome(() -> Outcome.breached(Policy.mark("NO_AREA", community)));
    }
    return standing.size() > 1
        ? Outcome.undecided(Need.fact(DRAWN_ON))
        : within(standing.get(0), areas.complete(), community, notes);
  }

  /** In one area and no other that is listed; that it has a boundary is asked of the only one. */
  private static Outcome within(
      ManagementArea area, boolean allListed, Community community, Notes notes) {
    if (area.gridIds().complete() && area.gridIds().items().isEmpty()) {
      notes.note(Policy.mark("NO_GRID", community));
    }
    Ternary bounded = Known.isTrue(area.hasBoundary());
    if (bounded.isFalse() && allListed) {
      return Outcome.breached(Policy.mark("NO_BOUNDARY", community));
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (bounded.isUnknown()) {
      needs.add(Need.fact("ManagementArea.hasBoundary"));
    }
    if (!allListed) {
      needs.add(Need.fact(LIST));
    }
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Outcome.MET : new Outcome.Undecided(missing);
  }

  /** Whether an area is drawn by a day, or is to be; one that may be stands unless another does. */
  private static Presence isDrawn(ManagementArea area, LocalDate day) {
    return Presence.lastingOn(day, area.delineatedOn(), DRAWN_ON, Known.none(), "");
  }
}
