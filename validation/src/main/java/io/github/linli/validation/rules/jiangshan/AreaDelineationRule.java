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
 * JS-4.3.1-AREA-DELINEATION: every old community, renovated or not, lies in one management area with
 * a boundary that is described (policy 四(三)1 s1b). One area has one owners' assembly and one
 * manager, so a community in two is an error (物业管理条例 arts. 9(1), 33). By whom the area is to be
 * drawn is the province's regulation's matter, not this rule's.
 */
public final class AreaDelineationRule implements Rule<Community> {

  private static final String LIST = "CommunityDossier.areas";

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
    ImmutableList<ManagementArea> drawn =
        areas.items().stream()
            .filter(area -> isDrawn(area, day).there().isTrue())
            .collect(ImmutableList.toImmutableList());
    if (drawn.size() > 1) {
      return Outcome.breached(
          Policy.mark("DUPLICATE", community).with("areas", Argument.of(drawn.size())));
    }
    if (drawn.isEmpty()) {
      return Presence.among(areas, LIST, area -> isDrawn(area, day))
          .outcome(() -> Outcome.breached(Policy.mark("NO_AREA", community)));
    }
    ManagementArea area = drawn.get(0);
    if (area.gridIds().complete() && area.gridIds().items().isEmpty()) {
      notes.note(Policy.mark("NO_GRID", community));
    }
    Presence another =
        Presence.among(areas, LIST, each -> each == area ? Presence.ABSENT : isDrawn(each, day));
    return within(area, another, community);
  }

  /** In one area that is known: whether it is the only one, and has a boundary. */
  private static Outcome within(ManagementArea area, Presence another, Community community) {
    Ternary bounded = Known.isTrue(area.hasBoundary());
    if (bounded.isFalse() && !another.isOpenToDoubt()) {
      return Outcome.breached(Policy.mark("NO_BOUNDARY", community));
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (bounded.isUnknown()) {
      needs.add(Need.fact("ManagementArea.hasBoundary"));
    }
    if (another.isOpenToDoubt()) {
      needs.addAll(another.needs());
    }
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Outcome.MET : new Outcome.Undecided(missing);
  }

  /** An area not known to be undrawn is taken as it stands in the register. */
  private static Presence isDrawn(ManagementArea area, LocalDate day) {
    return area.delineatedOn().isUnknown()
        ? Presence.THERE
        : Presence.lastingOn(
            day, area.delineatedOn(), "ManagementArea.delineatedOn", Known.none(), "");
  }
}
