package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compliant dossiers comply; one change makes them breach the rule it names, and no other. */
class CompliantProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 25);
  private static final LocalDate LAST = LocalDate.of(2032, 1, 31);

  /** A dossier and the day it is judged as of. */
  record Dated(CommunityDossier dossier, LocalDate asOf) {}

  /** The same with what was done to it. */
  record Mutated(Mutation mutation, CommunityDossier dossier, LocalDate asOf) {}

  @Provide
  Arbitrary<Dated> compliant() {
    return LinliArbitraries.of(
        Days.between(FIRST, LAST)
            .flatMap(day -> Dossiers.compliant(day).map(dossier -> new Dated(dossier, day))));
  }

  @Provide
  Arbitrary<Mutated> mutated() {
    Gen<LocalDate> days = Days.between(FIRST, LAST);
    return LinliArbitraries.of(
        choices -> {
          LocalDate day = days.next(choices);
          Mutation mutation =
              Gens.pickFrom(
                      Stream.of(Mutation.values())
                          .filter(each -> each.isPossibleAsOf(day))
                          .toList())
                  .next(choices);
          return new Mutated(mutation, mutation.dossiers(day).next(choices), day);
        });
  }

  @Property(tries = 2000)
  void aCompliantDossierIsCompliantAndBreachesNothing(@ForAll("compliant") Dated dated) {
    Report report = Judging.VALIDATOR.check(dated.dossier(), dated.asOf());
    assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(report.findings()).noneMatch(Finding::breach);
  }

  @Property(tries = 2000)
  void aMutatedDossierBreachesTheRuleNamedAndNoOther(@ForAll("mutated") Mutated mutated) {
    Report report = Judging.VALIDATOR.check(mutated.dossier(), mutated.asOf());
    assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    assertThat(report.findings())
        .filteredOn(Finding::breach)
        .extracting(Finding::rule)
        .containsOnly(mutated.mutation().rule());
  }

  @Example
  void everyRuleThatYieldsAnErrorWithNothingSetHasAMutation() {
    assertThat(Stream.of(Mutation.values()).map(Mutation::rule))
        .containsExactlyInAnyOrderElementsOf(
            Judging.specs()
                .filter(spec -> spec.kind() == RuleKind.RULE)
                .filter(spec -> spec.limbs().stream().anyMatch(Judging::isErrorByDefault))
                .map(RuleSpec::id)
                .toList());
  }

  @Example
  void withoutThePolicyNothingCanBeCompliant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossiers.compliant(FIRST.minusDays(1)))
        .withMessageContaining("2025-04-25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mutation.MEETING_MISSED.dossiers(LocalDate.of(2025, 9, 30)));
    assertThat(Mutation.MEETING_MISSED.isPossibleAsOf(LocalDate.of(2025, 10, 1))).isTrue();
  }
}
