package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.measure.Listing;
import io.github.linli.place.Subdistrict;
import io.github.linli.validation.internal.DossierEvidence;
import io.github.linli.validation.internal.DossierKind;
import io.github.linli.validation.internal.DossierKinds;
import io.github.linli.validation.internal.Evidence;
import io.github.linli.validation.support.Facts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules find every list of a dossier under the type of its records. */
class EvidenceTest {

  private static final Subdistrict SUBDISTRICT =
      new Subdistrict.Builder().id("s").name("双塔街道").build();

  /** Every list of records of every kind of dossier; a list of names is no evidence of its own. */
  static Stream<Arguments> listings() {
    return Stream.of(CommunityDossier.class, SubdistrictDossier.class, CityDossier.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .filter(
            component ->
                component.getType() == Listing.class && elements(component) != String.class)
        .map(component -> Arguments.of(component.getDeclaringRecord(), component));
  }

  private static Type elements(RecordComponent listing) {
    return ((ParameterizedType) listing.getGenericType()).getActualTypeArguments()[0];
  }

  private static Object builder(Class<?> dossier) {
    if (dossier == CommunityDossier.class) {
      return new CommunityDossier.Builder().community(Facts.community().build());
    }
    return dossier == SubdistrictDossier.class
        ? new SubdistrictDossier.Builder().subdistrict(SUBDISTRICT)
        : new CityDossier.Builder().id("330881").name("江山市");
  }

  private static Evidence evidence(Object dossier) {
    if (dossier instanceof CommunityDossier community) {
      return of(DossierKinds.COMMUNITY, community);
    }
    return dossier instanceof SubdistrictDossier subdistrict
        ? of(DossierKinds.SUBDISTRICT, subdistrict)
        : of(DossierKinds.CITY, (CityDossier) dossier);
  }

  private static <D> Evidence of(DossierKind<D, ?> kind, D dossier) {
    return new DossierEvidence<>(kind, dossier);
  }

  @ParameterizedTest
  @MethodSource("listings")
  void aListOfTheDossierIsFoundByTheTypeOfItsRecords(Class<?> dossier, RecordComponent listing)
      throws Exception {
    String name = listing.getName();
    Object builder = builder(dossier);
    builder
        .getClass()
        .getMethod("no" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .invoke(builder);
    Object built = builder.getClass().getMethod("build").invoke(builder);
    assertThat(evidence(built).records((Class<?>) elements(listing))).isEqualTo(Listing.none());
  }
}
