package io.github.linli.validation.vote;

import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Need;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;
import java.util.List;

/**
 * LEGAL_REGIME: an act is judged by the law of its day. The day of a vote is the end of voting, or
 * the meeting; where nothing was decided but the matter carried out, the day it was.
 *
 * <p>Source: Legislation Law art. 104; SPC temporal-effect provisions art. 1. Stateless and
 * thread-safe.
 *
 * @param spec the catalogue entry
 */
public record RegimeDecision(RuleSpec spec) implements Decision<Resolution, LegalRegime> {

  /** First day of the Civil Code. */
  public static final LocalDate CIVIL_CODE_IN_FORCE = LocalDate.of(2021, 1, 1);

  @Override
  public String name() {
    return "LEGAL_REGIME";
  }

  @Override
  public Class<Resolution> subject() {
    return Resolution.class;
  }

  @Override
  public Decided<LegalRegime> decide(Resolution resolution, LocalDate on, Context context) {
    if (!(actDate(resolution) instanceof Known.Value<PartialDate> known)) {
      return undecided(resolution);
    }
    return switch (known.get().isOnOrAfter(CIVIL_CODE_IN_FORCE)) {
      case TRUE -> Decided.of(LegalRegime.CIVIL_CODE_278);
      case FALSE -> Decided.of(LegalRegime.PRE_2021);
      case UNKNOWN -> undecided(resolution);
    };
  }

  private static Decided<LegalRegime> undecided(Resolution resolution) {
    return Decided.wanting(LegalRegime.UNDECIDED, List.of(dateNeeded(resolution)));
  }

  /**
   * The date a resolution is judged by: the day of the decision, else the last day of voting, else,
   * where nothing was decided, the day the matter was carried out.
   *
   * @param resolution the resolution
   * @return the date
   */
  public static Known<PartialDate> actDate(Resolution resolution) {
    if (resolution.decidedOn().isPresent()) {
      return resolution.decidedOn();
    }
    if (!resolution.tally().isNone() && resolution.votingEndsOn().isPresent()) {
      return resolution.votingEndsOn();
    }
    boolean nothingDecided = resolution.decidedOn().isNone() || resolution.tally().isNone();
    return nothingDecided ? resolution.implementedOn() : resolution.decidedOn();
  }

  /**
   * What would tell the date a resolution is judged by.
   *
   * @param resolution the resolution
   * @return the fact that dates it
   */
  public static Need dateNeeded(Resolution resolution) {
    if (resolution.decidedOn().isPresent()) {
      return Need.fact("Resolution.decidedOn");
    }
    if (resolution.tally().isNone()) {
      return Need.fact("Resolution.implementedOn");
    }
    if (resolution.decidedOn().isNone()) {
      return Need.fact(
          resolution.tally().isPresent() || resolution.votingEndsOn().isPresent()
              ? "Resolution.votingEndsOn"
              : "Resolution.implementedOn");
    }
    return Need.fact("Resolution.decidedOn");
  }

  /**
   * Whether ballots may still come in on a day: voting has not ended, or the decision lies ahead.
   *
   * @param resolution the resolution
   * @param day the day
   * @return unknown when the last day of voting is not known well enough; false when it is not
   *     known at all, for a vote that is recorded has been held
   */
  public static Ternary isVotingOpenOn(Resolution resolution, LocalDate day) {
    boolean decidedLater =
        resolution.decidedOn() instanceof Known.Value<PartialDate> decided
            && decided.get().isOnOrBefore(day).isFalse();
    if (decidedLater) {
      return Ternary.TRUE;
    }
    return resolution.votingEndsOn() instanceof Known.Value<PartialDate> end
        ? end.get().isOnOrAfter(day)
        : Ternary.FALSE;
  }
}
