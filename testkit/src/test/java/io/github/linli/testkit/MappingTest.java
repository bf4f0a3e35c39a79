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
          CommunityDossier mapped = Mapping.fromRow(Mapping.toRow(example.dossier()));
          assertTrue(example.isShownBy(example.check(mapped)), () -> "lost: " + example);
        }
      }
    }
  }
}
