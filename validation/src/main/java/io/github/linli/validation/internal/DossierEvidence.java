package io.github.linli.validation.internal;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;

/**
 * The records of one dossier, by their type, and the community itself as the one of its type.
 *
 * @param dossier the dossier
 */
public record DossierEvidence(CommunityDossier dossier) implements Evidence {

  @Override
  public Known<DivisionCode> division() {
    return dossier.community().division();
  }

  @Override
  public <T> Listing<T> records(Class<T> type) {
    if (type == Community.class) {
      return Listing.of(type.cast(dossier.community()));
    }
    return Part.holding(type)
        .map(part -> part.records().apply(dossier))
        .orElseGet(Listing::unknown);
  }
}
