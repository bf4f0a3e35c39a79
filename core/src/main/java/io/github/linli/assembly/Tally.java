package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Reported;
import java.math.BigDecimal;

/**
 * The count of one vote on one matter, by area and by heads, on a named electorate.
 *
 * <p>Source: Civil Code art. 278(2); SPC interpretation on separate ownership arts. 8–9. Immutable
 * and thread-safe.
 *
 * @param electorate whose vote counts
 * @param area the figures in square metres of exclusive units
 * @param heads the figures in owners: joint owners once, one buyer of several units once
 * @param printed figures the notice prints besides, to be recomputed
 */
public record Tally(
    Electorate electorate, Figures area, Figures heads, Listing<PrintedFigure> printed) {

  /**
   * Holds the tally.
   *
   * @throws InvalidValueException if a number of heads is not whole
   */
  public Tally {
    Require.noNulls("Tally", electorate, area, heads, printed);
    whole(heads.total(), "total");
    whole(heads.returned(), "returned");
    whole(heads.participating(), "participating");
    whole(heads.approving(), "approving");
    whole(heads.opposing(), "opposing");
    whole(heads.abstaining(), "abstaining");
    whole(heads.invalid(), "invalid");
    whole(heads.deemed(), "deemed");
    whole(heads.deemedApproving(), "deemedApproving");
  }

  /**
   * A tally without printed figures to recompute.
   *
   * @param electorate whose vote counts
   * @param area the figures in square metres
   * @param heads the figures in owners
   * @return the tally
   */
  public static Tally of(Electorate electorate, Figures area, Figures heads) {
    return new Tally(electorate, area, heads, Listing.unknown());
  }

  /**
   * The same tally with figures to recompute.
   *
   * @param figures the printed figures
   * @return the tally
   */
  public Tally withPrinted(Listing<PrintedFigure> figures) {
    return new Tally(electorate, area, heads, figures);
  }

  private static void whole(Known<Reported> figure, String component) {
    if (figure instanceof Known.Value<Reported> known) {
      boolean whole =
          isWhole(known.get().low())
              && !(known.get().high() instanceof Known.Value<BigDecimal> top
                  && !isWhole(top.get()));
      if (!whole) {
        throw new InvalidValueException(
            "Tally", "heads." + component, known.get().toString(), "whole numbers of owners");
      }
    }
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
