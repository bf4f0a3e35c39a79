package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing a dossier can hold is forgotten by the codecs or the golden documents. */
class CompletenessTest {

  /** The records a dossier reaches, itself included, but for those of the measures. */
  private static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(CommunityDossier.class, found);
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, found);
      }
    } else if (type instanceof Class<?> each && isOurs(each) && found.add(each)) {
      for (RecordComponent component : each.getRecordComponents()) {
        collect(component.getGenericType(), found);
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.isRecord()
        && type.getPackageName().startsWith("io.github.linli.")
        && !type.getPackageName().endsWith(".measure");
  }

  @Test
  void everyRecordOfADossierHasACodecOfItsOwn() {
    assertThat(records())
        .hasSizeGreaterThan(15)
        .allSatisfy(type -> assertThat(LinliCodecs.of(type)).as(type.getName()).isPresent());
  }

  @Test
  void theFullGoldenDossierLeavesNothingUnknown() throws Exception {
    CommunityDossier full = GoldenDocuments.fullDossier();
    for (RecordComponent component : CommunityDossier.class.getRecordComponents()) {
      assertThat(component.getAccessor().invoke(full))
          .as(component.getName())
          .isNotEqualTo(Known.unknown())
          .isNotEqualTo(Listing.unknown());
    }
  }
}
