package io.github.linli.testkit;

import io.github.linli.measure.Amount;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Threshold;
import java.math.BigDecimal;

/** Areas, sums of money and thresholds. */
public final class AnyQuantities {

  private static final int MOST = 9_999_999;

  private AnyQuantities() {}

  /**
   * Floor areas, 0 among them.
   *
   * @return the generator
   */
  public static Gen<FloorArea> areas() {
    return areas(Gens.integers(0, MOST));
  }

  /**
   * Floor areas above 0, of what takes up room.
   *
   * @return the generator
   */
  public static Gen<FloorArea> positiveAreas() {
    return areas(Gens.integers(1, MOST));
  }

  private static Gen<FloorArea> areas(Gen<Integer> digits) {
    return choices -> FloorArea.of(BigDecimal.valueOf(digits.next(choices), choices.below(5)));
  }

  /**
   * Sums of money, owed and due.
   *
   * @return the generator
   */
  public static Gen<Amount> amounts() {
    return Gens.integers(-MOST, MOST).map(Amount::ofFen);
  }

  /**
   * Statutory fractions, to be reached or exceeded.
   *
   * @return the generator
   */
  public static Gen<Threshold> thresholds() {
    return choices -> new Threshold(Measures.shares().next(choices), choices.below(2) == 0);
  }
}
