package io.github.linli.validation.internal;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.Need;

/**
 * The records of one dossier, by their type; whom it is about is the one of its own.
 *
 * @param kind the kind of dossier
 * @param dossier the dossier
 * @param <D> type of the dossier
 */
public record DossierEvidence<D>(DossierKind<D, ?> kind, D dossier) implements Evidence {

  @Override
  public Known<DivisionCode> division() {
    return kind.division(dossier);
  }

  @Override
  public Need ofDivision() {
    return Need.fact(kind.headType().getSimpleName() + ".division");
  }

  @Override
  public <T> Listing<T> records(Class<T> type) {
    if (type == kind.headType()) {
      return Listing.of(type.cast(kind.head(dossier)));
    }
    return kind.holding(type)
        .map(part -> part.records().apply(dossier))
        .orElseGet(Listing::unknown);
  }
}
