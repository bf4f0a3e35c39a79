package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generators leave out nothing that can be unknown, in a dossier or outside. */
class CompletenessTest {

  /** The records of core a type reaches, but those of measure, which are values. */
  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
    } else if (type instanceof Class<?> record && isOfADossier(record) && records.add(record)) {
      Stream.of(record.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), records));
    }
  }

  private static boolean isOfADossier(Class<?> type) {
    return type.isRecord()
        && type.getPackageName().startsWith("io.github.linli.")
        && !type.getPackageName().equals("io.github.linli.measure");
  }

  /** Every component that may be unknown, as {@code Type.component}. */
  private static Set<String> components(Class<?> root) {
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(root, records);
    Set<String> components = new TreeSet<>();
    for (Class<?> record : records) {
      for (RecordComponent component : record.getRecordComponents()) {
        if (component.getType() == Known.class || component.getType() == Listing.class) {
          components.add(record.getSimpleName() + "." + component.getName());
        }
      }
    }
    return components;
  }

  /** Notes of each component of a record whether it was there, and whether it was unknown. */
  private static void note(Object value, Set<String> present, Set<String> unknown) {
    if (value instanceof Known<?> known) {
      known.value().ifPresent(inner -> note(inner, present, unknown));
    } else if (value instanceof Listing<?> listing) {
      listing.items().forEach(item -> note(item, present, unknown));
    } else if (value instanceof Record record && isOfADossier(record.getClass())) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object inner;
        try {
          inner = component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
        String name = record.getClass().getSimpleName() + "." + component.getName();
        if (inner instanceof Known<?> known) {
          if (!known.isNone()) {
            (known.isUnknown() ? unknown : present).add(name);
          }
        } else if (inner instanceof Listing<?> listing) {
          if (listing.isUnknown()) {
            unknown.add(name);
          } else if (!listing.items().isEmpty()) {
            present.add(name);
          }
        }
        note(inner, present, unknown);
      }
    }
  }

  @Test
  void anyDossierHasEveryComponentSometimesAndSometimesNot() {
    Set<String> present = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    Samples.of(Dossiers.any(), 1).limit(2000).forEach(each -> note(each, present, unknown));
    assertThat(components(CommunityDossier.class))
        .contains("Person.name", "Figures.deemedApproving")
        .hasSizeGreaterThan(60);
    assertThat(present).containsAll(components(CommunityDossier.class));
    assertThat(unknown).containsAll(components(CommunityDossier.class));
  }

  @Test
  void fullyKnownDossiersHaveEveryListingButRecognitions() {
    Set<String> present = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    Samples.of(Dossiers.fullyKnown(), 1).limit(500).forEach(each -> note(each, present, unknown));
    for (RecordComponent component : CommunityDossier.class.getRecordComponents()) {
      if (component.getType() == Listing.class && !component.getName().equals("recognitions")) {
        assertThat(present).contains("CommunityDossier." + component.getName());
        assertThat(unknown).doesNotContain("CommunityDossier." + component.getName());
      }
    }
  }

  /** Also of records that no dossier holds. */
  @Test
  void anyRecordHasEveryComponentSometimesAndSometimesNot() {
    for (Class<?> type : Generators.publicRecordsOfCore()) {
      Set<String> present = new TreeSet<>();
      Set<String> unknown = new TreeSet<>();
      for (Gen<?> generator : Generators.ANY.get(type)) {
        Samples.of(generator, 1).limit(500).forEach(each -> note(each, present, unknown));
      }
      Set<String> own =
          components(type).stream()
              .filter(name -> name.startsWith(type.getSimpleName() + "."))
              .collect(Collectors.toSet());
      assertThat(present).as(type.getName()).containsAll(own);
      assertThat(unknown).as(type.getName()).containsAll(own);
    }
  }
}
