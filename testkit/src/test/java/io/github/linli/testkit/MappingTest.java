package io.github.linli.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linli.dossier.CommunityDossier;
import org.junit.jupiter.api.Test;

class MappingTest {
  @Test
  void everyExampleIsJudgedTheSameBehindOurMapping() {
    for (String rule : RuleExamples.entries()) {
      for (Gen<Example> examples : RuleExamples.of(rule).values()) {
        for (Example example : Samples.of(examples, 2025).limit(20).toList()) {
          if (example.dossier() instanceof CommunityDossier dossier) {
            CommunityDossier mapped = Mapping.fromRow(Mapping.toRow(dossier));
            assertTrue(example.isShownBy(example.check(mapped)), () -> "lost: " + example);
          }
        }
      }
    }
  }
}
