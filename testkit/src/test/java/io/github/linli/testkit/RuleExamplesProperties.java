package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The examples of all rules of all books, drawn by jqwik. */
class RuleExamplesProperties {

  @Provide
  Arbitrary<Example> examples() {
    List<Gen<Example>> all =
        Judging.specs()
            .map(RuleSpec::id)
            .flatMap(entry -> RuleExamples.of(entry).values().stream())
            .toList();
    return LinliArbitraries.of(Gens.pickFrom(all).flatMap(gen -> gen));
  }

  @Provide
  Arbitrary<CommunityDossier> dossiers() {
    return LinliArbitraries.of(Dossiers.forgetful());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LinliArbitraries.of(Days.asOf());
  }

  @Property(tries = 5000)
  void everyExampleShowsWhatItSays(@ForAll("examples") Example example) {
    Report report = example.check();
    assertThat(report.faults()).isEmpty();
    assertThat(example.isShownBy(report)).isTrue();
  }

  @Property(tries = 500)
  void whatIsSaidToBeNeverOpenIsNeverOpen(
      @ForAll("dossiers") CommunityDossier dossier, @ForAll("days") LocalDate asOf) {
    RegisterCheck register = Judging.VALIDATOR.register(asOf);
    for (Report report : List.of(register.check(dossier), register.report())) {
      assertThat(report.results())
          .filteredOn(result -> RuleExamples.isNeverOpen(result.rule()))
          .noneMatch(result -> result.outcome() instanceof Outcome.Open);
    }
  }
}
