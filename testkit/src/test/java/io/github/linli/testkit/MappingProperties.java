package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MappingProperties {
  @Provide
  Arbitrary<CommunityDossier> dossiers() {
    return LinliArbitraries.of(Dossiers.any());
  }

  @Property
  void nothingIsLostInOurMapping(@ForAll("dossiers") CommunityDossier dossier) {
    assertThat(Mapping.fromRow(Mapping.toRow(dossier))).isEqualTo(dossier);
  }
}
