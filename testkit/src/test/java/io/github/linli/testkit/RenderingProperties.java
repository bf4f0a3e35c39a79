package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import io.github.linli.validation.text.Renderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a report says can be said in both languages. */
class RenderingProperties {

  private static final List<Renderer> BOTH =
      List.of(Renderer.of(Locale.SIMPLIFIED_CHINESE), Renderer.of(Locale.ENGLISH));
  private static final PolicyValidator ALL_OPTIONS = Judging.under(Judging.options());

  @Provide
  Arbitrary<CommunityDossier> dossiers() {
    return LinliArbitraries.of(Dossiers.fullyKnown());
  }

  @Provide
  Arbitrary<Forgetting> forgetting() {
    return LinliArbitraries.of(Forgetting.any());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LinliArbitraries.of(Days.asOf());
  }

  @Property(tries = 500)
  void everythingIsSaidInBothLanguages(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf,
      @ForAll boolean options) {
    PolicyValidator validator = options ? ALL_OPTIONS : Judging.VALIDATOR;
    RegisterCheck register = validator.register(asOf);
    everythingIsSaid(register.check(forgetting.of(truth)));
    everythingIsSaid(register.report());
  }

  private static void everythingIsSaid(Report report) {
    for (Renderer renderer : BOTH) {
      report.findings().forEach(finding -> said(renderer, finding));
      report.decisions().forEach(decision -> said(renderer, decision));
      for (Report.RuleResult result : report.results()) {
        result.parts().forEach(part -> said(renderer, part.outcome()));
      }
    }
  }

  private static void said(Renderer renderer, Finding finding) {
    String said = renderer.finding(finding);
    assertThat(said).doesNotContain("«", "{", "}", "null");
    finding.citations().forEach(c -> assertThat(renderer.citation(c)).doesNotContain("«"));
    if (finding.modality() == Modality.GOAL) {
      assertThat(said).doesNotContain("违反", "iolat");
    }
  }

  private static void said(Renderer renderer, DecisionResult decision) {
    assertThat(renderer.decision(decision)).doesNotContain("«");
    decision.reasons().forEach(r -> assertThat(renderer.reason(r)).doesNotContain("«"));
    decision.needs().forEach(n -> assertThat(renderer.need(n)).doesNotContain("«", "{"));
  }

  private static void said(Renderer renderer, Outcome outcome) {
    assertThat(renderer.outcome(outcome)).doesNotContain("«");
    if (outcome instanceof Outcome.Undecided undecided) {
      undecided.needs().forEach(n -> assertThat(renderer.need(n)).doesNotContain("«", "{"));
    }
    if (outcome instanceof Outcome.NotApplicable not) {
      assertThat(renderer.reason(not.reason())).doesNotContain("«");
    }
  }
}
