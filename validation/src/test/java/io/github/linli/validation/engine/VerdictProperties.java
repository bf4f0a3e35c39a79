package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.linli.place.Community;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Report;
import io.github.linli.validation.Rule;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Stubs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictProperties {

  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.MET,
          Outcome.open(Stubs.TODAY),
          Outcome.notApplicable("NO_VOTE"),
          Stubs.UNDECIDED,
          Stubs.BREACHED);

  @Provide
  Arbitrary<List<Rule<Community>>> rules() {
    Arbitrary<Rule<Community>> rule =
        Combinators.combine(Arbitraries.of(Severity.class), Arbitraries.of(OUTCOMES))
            .as(
                (severity, outcome) ->
                    Stubs.rule(Stubs.must("T-0", severity), (d, c, n) -> outcome));
    return rule.list().ofMaxSize(8).map(VerdictProperties::numbered);
  }

  private static List<Rule<Community>> numbered(List<Rule<Community>> rules) {
    List<Rule<Community>> numbered = new ArrayList<>();
    for (Rule<Community> rule : rules) {
      Severity severity = rule.spec().limb("LIMB").severity();
      numbered.add(
          Stubs.rule(
              Stubs.must("T-" + numbered.size(), severity), ((Stubs.StubRule) rule).judging()));
    }
    return numbered;
  }

  private static Report report(List<? extends Rule<?>> rules) {
    return Stubs.report(Deployment.DEFAULT, Stubs.book(rules.toArray(Rule<?>[]::new)).build());
  }

  @Property(tries = 300)
  void anUndecidedDutyThatCouldBeAnErrorIsNeverCompliant(
      @ForAll("rules") List<Rule<Community>> rules) {
    List<Rule<?>> more = new ArrayList<>(rules);
    more.add(Stubs.rule("T-NEW", Stubs.UNDECIDED));
    assertThat(report(more).verdict()).isIn(Verdict.UNDETERMINED, Verdict.NON_COMPLIANT);
  }

  @Property(tries = 300)
  void theReportDoesNotDependOnTheOrderOfRules(
      @ForAll("rules") List<Rule<Community>> rules, @ForAll Random random) {
    List<Rule<Community>> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, random);
    assertThat(report(shuffled)).isEqualTo(report(rules));
  }

  @Property(tries = 300)
  void theFoldOfDutiesIsItsGravestPart(@ForAll("outcomes") List<Outcome> outcomes) {
    var duties =
        outcomes.stream().map(o -> Duty.by(Stubs.TODAY.plusDays(o.rank()))).distinct().toList();
    Rule<Community> rule =
        new Stubs.StubRule(
            Stubs.must("T-1", Severity.ERROR),
            ImmutableList.copyOf(duties),
            (duty, context, notes) ->
                outcomes.stream()
                    .filter(o -> duty.key().equals(Stubs.TODAY.plusDays(o.rank()).toString()))
                    .findFirst()
                    .orElseThrow());
    Outcome folded = report(List.of(rule)).results().get(0).outcome();
    assertThat(folded.word())
        .isEqualTo(
            List.of("breached", "undecided", "open", "met", "not-applicable").stream()
                .filter(word -> outcomes.stream().anyMatch(o -> o.word().equals(word)))
                .findFirst()
                .orElseThrow());
  }

  @Provide
  Arbitrary<List<Outcome>> outcomes() {
    return Arbitraries.of(OUTCOMES).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void cappingSeveritiesIsCommutativeAndNeverGraver(
      @ForAll Severity one, @ForAll Severity other, @ForAll Severity third) {
    assertThat(one.atMost(other)).isEqualTo(other.atMost(one));
    assertThat(one.atMost(other).atMost(third)).isEqualTo(one.atMost(other.atMost(third)));
    assertThat(one.atMost(other)).isGreaterThanOrEqualTo(one).isGreaterThanOrEqualTo(other);
  }
}
