package io.github.linli.validation.vote;

import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.validation.Need;

/** Which figures of a tally would decide the legs that are open. Stateless and thread-safe. */
public final class VoteNeeds {

  /** Whether deemed votes count is for the owners' rules of procedure (浙江省物业管理条例 art. 10(2)). */
  public static final Need DEEMED_CLAUSE =
      new Need.Determination("CONVENER", "DEEMED_VOTES_CLAUSE");

  private VoteNeeds() {}

  /**
   * What would tell whether enough take part.
   *
   * @param count the tally as counted
   * @param tally the tally
   * @return the needs, none when both legs are decided
   */
  public static ImmutableSet<Need> ofParticipation(VoteCount count, Tally tally) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    participation(count.participationArea(), tally.area(), "area", needs);
    participation(count.participationHeads(), tally.heads(), "heads", needs);
    return needs.build();
  }

  /**
   * What would tell whether enough approve, by Civil Code art. 278.
   *
   * @param count the tally as counted
   * @param tally the tally
   * @return the needs, none when both legs are decided
   */
  public static ImmutableSet<Need> ofApproval(VoteCount count, Tally tally) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    approval(count.approvalArea(), LegalRegime.CIVIL_CODE_278, tally.area(), "area", needs);
    approval(count.approvalHeads(), LegalRegime.CIVIL_CODE_278, tally.heads(), "heads", needs);
    return needs.build();
  }

  static void of(VoteCount count, LegalRegime law, Tally tally, ImmutableSet.Builder<Need> needs) {
    participation(count.participationArea(), tally.area(), "area", needs);
    participation(count.participationHeads(), tally.heads(), "heads", needs);
    if (!count.approval().isFalse()) { // else it fails whatever more is known
      approval(count.approvalArea(), law, tally.area(), "area", needs);
      approval(count.approvalHeads(), law, tally.heads(), "heads", needs);
    }
  }

  private static void participation(
      Leg leg, Figures figures, String measure, ImmutableSet.Builder<Need> needs) {
    if (leg.met().isUnknown()) {
      total(leg, measure, needs);
      participating(leg.part().isExact(), figures, measure, needs);
    }
  }

  private static void approval(
      Leg leg, LegalRegime law, Figures figures, String measure, ImmutableSet.Builder<Need> needs) {
    if (!leg.met().isUnknown()) {
      return;
    }
    if (!leg.part().isExact()) {
      needs.add(Need.fact("Tally." + measure + ".approving"));
    }
    if (law.approvalIsOfParticipating()) {
      boolean told = leg.whole().isExact() && leg.unit() != Measured.Unit.SHARE;
      participating(told, figures, measure, needs);
    } else {
      total(leg, measure, needs);
    }
  }

  private static void total(Leg leg, String measure, ImmutableSet.Builder<Need> needs) {
    if (!leg.whole().isExact() || leg.unit() == Measured.Unit.SHARE) {
      needs.add(Need.fact("Tally." + measure + ".total"));
    }
  }

  private static void participating(
      boolean told, Figures figures, String measure, ImmutableSet.Builder<Need> needs) {
    if (told) {
      return;
    }
    boolean onlyInvalidMissing =
        isExact(figures.participating())
            || (isExact(figures.returned()) && !figures.participating().isPresent());
    needs.add(Need.fact("Tally." + measure + (onlyInvalidMissing ? ".invalid" : ".participating")));
  }

  private static boolean isExact(Known<Reported> figure) {
    return figure instanceof Known.Value<Reported> known && known.get().isExact();
  }
}
