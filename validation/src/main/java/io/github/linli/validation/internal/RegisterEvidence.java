package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.Territory;

/**
 * A register lies in a rule's territory when one of its communities does; it has no records of its
 * own.
 *
 * @param somewhere whether one is known to, known not to, or may
 */
record RegisterEvidence(Ternary somewhere) implements Evidence {

  @Override
  public Known<DivisionCode> division() {
    return Known.unknown();
  }

  @Override
  public Ternary liesIn(Territory territory) {
    return somewhere;
  }

  @Override
  public <T> Listing<T> records(Class<T> type) {
    return Listing.unknown();
  }
}
