package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.Document;
import io.github.linli.serialization.DocumentReader;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.LinliCodecs;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back as the same value, and is written the same again. */
class RoundTripProperties {

  @Provide
  Arbitrary<Object> anyValue() {
    return LinliArbitraries.of(
        Gens.<Gen<?>>pickFrom(
                LinliCodecs.all().stream()
                    .map(Codec::type)
                    .filter(type -> type != CommunityDossier.class) // they have a property below
                    .flatMap(type -> Generators.ANY.get(type).stream())
                    .toList())
            .flatMap(generator -> generator));
  }

  @Provide
  Arbitrary<CommunityDossier> dossiers() {
    return LinliArbitraries.of(Dossiers.any());
  }

  @Property(tries = 3000)
  void everyValueReadsBackAsItself(@ForAll("anyValue") Object value) {
    byte[] json = Documents.standard().write(value);
    Document read = Documents.standard().read(json).orThrow();
    assertThat(read.data()).isEqualTo(value);
    assertThat(Documents.standard().write(read.data())).isEqualTo(json);
  }

  @Property(tries = 300)
  void everyDossierReadsBackAsItself(@ForAll("dossiers") CommunityDossier dossier) {
    byte[] json = Documents.standard().write(dossier);
    assertThat(Documents.standard().read(CommunityDossier.class, json).orThrow())
        .isEqualTo(dossier);
  }

  @Property(tries = 100)
  void everyRegisterReadsBackLineByLine(
      @ForAll List<@net.jqwik.api.From("dossiers") CommunityDossier> dossiers) throws IOException {
    ByteArrayOutputStream register = new ByteArrayOutputStream();
    for (CommunityDossier dossier : dossiers) {
      Documents.standard().writeLine(dossier, register);
    }
    try (DocumentReader reader =
        Documents.standard().ndjson(new ByteArrayInputStream(register.toByteArray()))) {
      for (CommunityDossier dossier : dossiers) {
        assertThat(reader.next().orElseThrow().read().orThrow().data()).isEqualTo(dossier);
      }
      assertThat(reader.next()).isEmpty();
    }
  }

  /** Cutting, swapping or changing bytes gives a value or problems, never an exception. */
  @Property(tries = 3000)
  void damagedDocumentsGiveProblemsAndNeverAnException(
      @ForAll("dossiers") CommunityDossier dossier,
      @ForAll int position,
      @ForAll byte replacement,
      @ForAll boolean cut) {
    byte[] json = Documents.standard().write(dossier);
    int at = Math.floorMod(position, json.length);
    byte[] damaged = cut ? java.util.Arrays.copyOf(json, at) : json.clone();
    if (!cut) {
      damaged[at] = replacement;
    }
    Decoded<Document> read = Documents.standard().read(damaged);
    assertThat(read.value().isPresent()).isNotEqualTo(!read.problems().isEmpty());
    assertThat(cut && read.value().isPresent()).isFalse();
  }
}
