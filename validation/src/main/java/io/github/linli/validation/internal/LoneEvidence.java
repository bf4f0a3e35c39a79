package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;

/**
 * Nothing but the place: for one case checked alone on a form.
 *
 * @param division where the case belongs
 */
public record LoneEvidence(Known<DivisionCode> division) implements Evidence {

  @Override
  public <T> Listing<T> records(Class<T> type) {
    return Listing.unknown();
  }
}
