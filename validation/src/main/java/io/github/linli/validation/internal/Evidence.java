package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;

/** The records at hand about one community, and where it lies. What was not supplied is unknown. */
public interface Evidence {

  /**
   * Where the community lies.
   *
   * @return its division
   */
  Known<DivisionCode> division();

  /**
   * The records of a type.
   *
   * @param type type of the records
   * @param <T> type of the records
   * @return the records; unknown when none were supplied
   */
  <T> Listing<T> records(Class<T> type);
}
