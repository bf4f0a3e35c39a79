package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.Need;
import io.github.linli.validation.Territory;

/** The records at hand about one community, and where it lies. What was not supplied is unknown. */
public interface Evidence {

  /**
   * Where the community lies.
   *
   * @return its division
   */
  Known<DivisionCode> division();

  /**
   * What would tell where that is.
   *
   * @return the fact
   */
  default Need ofDivision() {
    return Need.fact("Community.division");
  }

  /**
   * Whether it lies in a territory.
   *
   * @param territory the territory
   * @return unknown when the division is, unless the territory is the whole country
   */
  default Ternary liesIn(Territory territory) {
    return territory.covers(division());
  }

  /**
   * The records of a type.
   *
   * @param type type of the records
   * @param <T> type of the records
   * @return the records; unknown when none were supplied
   */
  <T> Listing<T> records(Class<T> type);
}
