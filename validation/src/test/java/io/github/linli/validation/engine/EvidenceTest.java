package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.validation.internal.DossierEvidence;
import io.github.linli.validation.support.Facts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules find every list of a dossier under the type of its records. */
class EvidenceTest {

  static Stream<RecordComponent> listings() {
    return Stream.of(CommunityDossier.class.getRecordComponents())
        .filter(component -> component.getType() == Listing.class);
  }

  @ParameterizedTest
  @MethodSource("listings")
  void aListOfTheDossierIsFoundByTheTypeOfItsRecords(RecordComponent listing) throws Exception {
    String name = listing.getName();
    CommunityDossier.Builder builder =
        new CommunityDossier.Builder().community(Facts.community().build());
    builder
        .getClass()
        .getMethod("no" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .invoke(builder);
    Class<?> type =
        (Class<?>) ((ParameterizedType) listing.getGenericType()).getActualTypeArguments()[0];
    assertThat(new DossierEvidence(builder.build()).records(type)).isEqualTo(Listing.none());
  }

  @Test
  void theCommunityItselfIsFoundByItsTypeToo() {
    CommunityDossier dossier = Facts.dossier(facts -> facts);
    assertThat(new DossierEvidence(dossier).records(Community.class))
        .isEqualTo(Listing.of(dossier.community()));
  }
}
