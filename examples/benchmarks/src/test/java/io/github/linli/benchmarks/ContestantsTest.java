package io.github.linli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured against each other does the same work. */
class ContestantsTest {

  private static final List<CommunityDossier> DOSSIERS =
      new SampleRegister(20250801, false).dossiers(50);

  @Test
  void theHandWrittenReaderReadsWhatTheCodecReads() throws Exception {
    assertThat(DOSSIERS).hasSize(50).doesNotHaveDuplicates();
    for (CommunityDossier dossier : DOSSIERS) {
      byte[] written = Documents.standard().write(dossier);
      assertThat(Documents.standard().read(written).orThrow().data()).isEqualTo(dossier);
      try (JsonParser parser = new JsonFactory().createParser(written)) {
        assertThat(new HandWrittenReader(parser).read()).isEqualTo(dossier);
      }
    }
  }

  @Test
  void recordedTokensWriteWhatTheCodecWrites() throws Exception {
    JsonFactory factory = new JsonFactory();
    for (CommunityDossier dossier : DOSSIERS) {
      byte[] written = Documents.standard().write(dossier);
      assertThat(RecordedTokens.of(factory, written).replay(factory)).isEqualTo(written.length);
    }
  }
}
