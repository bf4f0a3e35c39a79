package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final Gen<Integer> NUMBERS = Gens.integers(0, 999_999);

  /** On every JDK these. */
  @Test
  void aSeedAlwaysGivesTheSameSamples() {
    assertThat(Samples.of(NUMBERS, 42).limit(5)).containsExactly(0, 343291, 986711, 376, 199292);
  }

  @Test
  void theFirstSampleIsTheSimplest() {
    assertThat(Samples.of(NUMBERS, 42).findFirst()).contains(0);
    assertThat(Samples.of(Dossiers.any(), 42, 0)).isEqualTo(Dossiers.any().next(Choices.SIMPLEST));
  }

  @Test
  void oneSampleIsThatOfTheStream() {
    List<CommunityDossier> all = Samples.<CommunityDossier>of(Dossiers.any(), 3).limit(20).toList();
    for (int number = 0; number < 20; number++) {
      assertThat(Samples.<CommunityDossier>of(Dossiers.any(), 3, number))
          .isEqualTo(all.get(number));
    }
  }

  @Test
  void samplesDifferByNumberAndBySeed() {
    assertThat(Samples.of(NUMBERS, 1).limit(100).distinct().count()).isGreaterThan(95);
    assertThat(Samples.of(NUMBERS, 1, 1)).isNotEqualTo(Samples.of(NUMBERS, 2, 1));
  }

  @Test
  void documentsAreReadBack() {
    assertThat(Samples.of(Wire.documents(Dossiers.forgetful()), 5).limit(20))
        .allMatch(
            json ->
                Documents.standard()
                    .read(CommunityDossier.class, json.getBytes(StandardCharsets.UTF_8))
                    .problems()
                    .isEmpty());
  }
}
