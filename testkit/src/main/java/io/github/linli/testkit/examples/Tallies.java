package io.github.linli.testkit.examples;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Reported;
import io.github.linli.testkit.Choices;
import java.math.BigDecimal;

/**
 * Tallies that meet thresholds or miss them, on the mark or anywhere beyond it. Never unanimous:
 * owners who all act alike hold all the area, whatever is printed of it.
 */
final class Tallies {

  /** How many take part. */
  enum Participation {
    /** Two thirds or more. */
    ENOUGH,
    /** Less than two thirds. */
    SHORT
  }

  /** How many of them approve. */
  enum Approval {
    /** Three quarters or more. */
    THREE_QUARTERS,
    /** More than half. */
    OVER_HALF,
    /** Less than three quarters. */
    BELOW_THREE_QUARTERS,
    /** Half at most. */
    HALF_AT_MOST
  }

  /** What is true of one measure. */
  record Leg(Participation participation, Approval approval) {}

  private Tallies() {}

  static Tally of(Leg area, Leg heads, Choices choices) {
    return Tally.of(Electorate.wholeArea(), figures(area, 2, choices), figures(heads, 0, choices));
  }

  private static Figures figures(Leg leg, int scale, Choices choices) {
    int third = 4 + choices.below(scale == 0 ? 200 : 1_000_000);
    int participating =
        switch (leg.participation()) {
          case ENOUGH -> 2 * third + choices.below(third);
          case SHORT -> 2 * third - 1 - choices.below(2 * third - 4);
        };
    int half = participating / 2;
    int threeQuarters = (3 * participating + 3) / 4;
    int approving =
        switch (leg.approval()) {
          case THREE_QUARTERS -> threeQuarters + choices.below(participating - threeQuarters);
          case OVER_HALF -> half + 1 + choices.below(participating - half - 1);
          case BELOW_THREE_QUARTERS -> threeQuarters - 1 - choices.below(threeQuarters);
          case HALF_AT_MOST -> half - choices.below(half + 1);
        };
    return new Figures.Builder()
        .total(exactly(3 * third, scale))
        .returned(exactly(participating, scale))
        .participating(exactly(participating, scale))
        .approving(exactly(approving, scale))
        .opposing(exactly(participating - approving, scale))
        .noAbstaining()
        .noInvalid()
        .noDeemed()
        .noDeemedApproving()
        .build();
  }

  private static Reported exactly(int units, int scale) {
    return Reported.exactly(BigDecimal.valueOf(units, scale));
  }
}
