package io.github.linli.testkit;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Documents;
import java.nio.charset.StandardCharsets;

/** Stands for a vendor's mapping: a dossier as a row of a table of texts, and back. */
final class Mapping {

  private Mapping() {}

  static String toRow(CommunityDossier dossier) {
    return new String(Documents.standard().write(dossier), StandardCharsets.UTF_8);
  }

  static CommunityDossier fromRow(String row) {
    return Documents.standard()
        .read(CommunityDossier.class, row.getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }
}
