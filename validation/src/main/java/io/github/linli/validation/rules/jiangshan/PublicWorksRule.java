package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.measure.Known;
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
import io.github.linli.validation.rules.nation.National;

/**
 * JS-4.3.3-HCD-PUBLIC-WORKS: the housing bureau sees to the cleaning of roads, the care of green
 * space and the upkeep of municipal facilities in old communities, and to a mechanism by which the
 * neighbourhood takes part in overseeing it (policy 四(三)3 s1).
 */
public final class PublicWorksRule implements Rule<Community> {

  private static final ImmutableSet<PublicMaintenance.Work> WORKS =
      Sets.immutableEnumSet(
          PublicMaintenance.Work.ROAD_CLEANING,
          PublicMaintenance.Work.GREENING,
          PublicMaintenance.Work.MUNICIPAL_FACILITIES);

  private static final String LIST = "CommunityDossier.publicMaintenance";

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.3-HCD-PUBLIC-WORKS", Community.class, "HOUSING_BUREAU")
          .addLimbs(
              Limb.of("DUTY_UNASSIGNED", Modality.MUST, Severity.WARNING, Policy.cite("四(三)3 s1a")),
              Limb.of("NO_OVERSIGHT", Modality.MUST, Severity.WARNING, Policy.cite("四(三)3 s1b")),
              Limb.of(
                  "DOUBLE_CHARGE", Modality.DECLARATORY, Severity.ADVICE, Policy.cite("四(三)3 s1a")))
          .addCitations(Policy.cite("四(三)3 s1a"), Policy.cite("四(三)3 s1b"), National.code("283"))
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
    Listing<PublicMaintenance> works = context.records(PublicMaintenance.class);
    noteDoubleCharges(community, works, notes);
    Roster<PublicMaintenance.Work> assigned =
        Roster.of(
            WORKS,
            required ->
                Presence.among(
                    works,
                    LIST,
                    each -> each.work() == required ? isAssigned(each) : Presence.ABSENT));
    Presence overseen = Presence.among(works, LIST, PublicWorksRule::isOverseen);
    ImmutableList.Builder<Mark> breaches = ImmutableList.builder();
    assigned.missing().forEach(each -> breaches.add(mark("DUTY_UNASSIGNED", each, community)));
    if (overseen.isMissing()) {
      breaches.add(Policy.mark("NO_OVERSIGHT", community));
    }
    ImmutableList<Mark> marks = breaches.build();
    if (!marks.isEmpty()) {
      return new Outcome.Breached(marks);
    }
    ImmutableSet<Need> needs = Sets.union(assigned.needs(), overseen.needs()).immutableCopy();
    return needs.isEmpty() ? Outcome.MET : new Outcome.Undecided(needs);
  }

  private static Presence isAssigned(PublicMaintenance upkeep) {
    return Presence.of(
        upkeep.assignedTo().test(unit -> Ternary.TRUE, Ternary.FALSE),
        "PublicMaintenance.assignedTo");
  }

  /** One mechanism is asked for, so that any work overseen shows it. */
  private static Presence isOverseen(PublicMaintenance upkeep) {
    return Presence.of(Known.isTrue(upkeep.overseen()), "PublicMaintenance.overseen");
  }

  private static void noteDoubleCharges(
      Community community, Listing<PublicMaintenance> works, Notes notes) {
    works.items().stream()
        .filter(each -> each.assignedTo().isPresent() && Known.isTrue(each.alsoCharged()).isTrue())
        .map(PublicMaintenance::work)
        .distinct()
        .forEach(work -> notes.note(mark("DOUBLE_CHARGE", work, community)));
  }

  private static Mark mark(String limb, PublicMaintenance.Work work, Community community) {
    return Policy.mark(limb, community).with("work", new Argument.Term("work." + work));
  }
}
