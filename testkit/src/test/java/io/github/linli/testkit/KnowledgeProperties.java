package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What knowing more, and knowing less, may and may not change. */
class KnowledgeProperties {

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

  @Provide
  Arbitrary<List<Boolean>> remembered() {
    return LinliArbitraries.of(Gens.listOf(Gens.booleans(), 97, 97).map(List::copyOf));
  }

  /** Both books under some options. */
  @Provide
  Arbitrary<PolicyValidator> validators() {
    return LinliArbitraries.of(Gens.someOf(Judging.options()).map(Judging::under));
  }

  private static boolean isDecided(Outcome outcome) {
    return !(outcome instanceof Outcome.Undecided);
  }

  private static boolean isDecided(DecisionResult result) {
    return result.reasons().contains(new Reason("VOTING_OPEN"))
        || !Set.of("UNDETERMINED", "UNDECIDED").contains(result.value())
        || result.reasons().contains(new Reason("NO_VOTE"));
  }

  @Property(tries = 2000)
  void supplyingFactsNeverMakesTheDecidedUndecided(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("remembered") List<Boolean> remembered,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    CommunityDossier less = forgetting.of(truth);
    CommunityDossier more = forgetting.but(remembered).of(truth);
    Report before = validator.check(less, asOf);
    Report after = validator.check(more, asOf);
    assertThat(before.faults()).isEmpty();
    for (Report.RuleResult was : before.results()) {
      if (isVotingOpen(after, was.subject())) {
        continue; // that ballots may still come in has to be shown
      }
      Optional<Report.RuleResult> is = same(after, was);
      for (Report.Part part : was.parts()) {
        if (is.isPresent() && isDecided(part.outcome())) {
          Outcome now =
              is.get().parts().stream()
                  .filter(each -> each.duty().equals(part.duty()))
                  .findFirst()
                  .map(Report.Part::outcome)
                  .orElse(is.get().outcome());
          assertThat(isDecided(now))
              .as("%s %s: %s, then %s", was.rule(), part.duty().key(), part.outcome(), now)
              .isTrue();
        }
      }
    }
    for (DecisionResult was : before.decisions()) {
      after.decisions().stream()
          .filter(
              is -> is.name().equals(was.name()) && is.subject().id().equals(was.subject().id()))
          .forEach(
              is ->
                  assertThat(isDecided(is) || !isDecided(was)).as("%s, then %s", was, is).isTrue());
    }
    // One more record may be one more thing to judge, and itself undecided.
    boolean nothingMoreToJudge =
        less.resolutions().equals(more.resolutions()) && judged(before).equals(judged(after));
    if (before.verdict() == Verdict.COMPLIANT && nothingMoreToJudge) {
      assertThat(after.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }
  }

  /** Which rules judged which things. */
  private static Set<String> judged(Report report) {
    return report.results().stream()
        .map(result -> result.rule() + " " + result.subject().id())
        .collect(Collectors.toSet());
  }

  private static boolean isVotingOpen(Report report, SubjectRef vote) {
    return report.decisions().stream()
        .anyMatch(
            each ->
                each.subject().id().equals(vote.id())
                    && each.reasons().contains(new Reason("VOTING_OPEN")));
  }

  private static Optional<Report.RuleResult> same(Report report, Report.RuleResult result) {
    return report.results().stream()
        .filter(each -> each.rule().equals(result.rule()))
        .filter(each -> each.subject().id().equals(result.subject().id()))
        .findFirst();
  }

  @Property(tries = 2000)
  void whatIsDecidedOnLessIsTrueOfAll(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    Report all = validator.check(truth, asOf);
    for (Report.RuleResult guess : validator.check(forgetting.of(truth), asOf).results()) {
      Report.RuleResult fact = same(all, guess).orElseThrow();
      for (Report.Part part : guess.parts()) {
        Outcome truly =
            fact.parts().stream()
                .filter(each -> each.duty().equals(part.duty()))
                .findFirst()
                .map(Report.Part::outcome)
                .orElse(fact.outcome());
        if (part.outcome() instanceof Outcome.Breached || part.outcome() instanceof Outcome.Met) {
          // An exemption, or that voting goes on, has to be shown.
          assertThat(truly.word())
              .as("%s %s: %s, truly %s", guess.rule(), part.duty().key(), part, fact.parts())
              .isIn(part.outcome().word(), "not-applicable", "open");
        }
      }
    }
  }

  @Property(tries = 1000)
  void recordsThatMayBeIncompleteNeverYieldABreach(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    // A community is breached by what it lacks; a record by what it says itself, listed whole or
    // not.
    assertThat(validator.check(Dossiers.partial(truth), asOf).findings())
        .filteredOn(Finding::breach)
        .filteredOn(finding -> finding.subject().type().equals("Community"))
        .isEmpty();
  }

  /** What rests on a default is a warning at most. */
  private static boolean isErrorByDefault(Limb limb) {
    return limb.severity() == Severity.ERROR && limb.restsOn().isEmpty();
  }

  @Property(tries = 1000)
  void undecidedIsNeverCompliant(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf) {
    Set<String> errorCapable =
        Judging.specs()
            .filter(s -> s.limbs().stream().anyMatch(KnowledgeProperties::isErrorByDefault))
            .map(RuleSpec::id)
            .collect(Collectors.toSet());
    Report report = Judging.VALIDATOR.check(forgetting.of(truth), asOf);
    boolean undecided =
        report.results().stream()
            .filter(result -> errorCapable.contains(result.rule()))
            .flatMap(result -> result.parts().stream())
            .anyMatch(part -> !isDecided(part.outcome()));
    boolean error = report.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    assertThat(report.verdict() == Verdict.NON_COMPLIANT).isEqualTo(error);
    assertThat(report.verdict() == Verdict.UNDETERMINED).isEqualTo(undecided && !error);
  }

  @Property(tries = 1000)
  void anUndecidedOutcomeSaysWhatItNeeds(
      @ForAll("dossiers") CommunityDossier truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    Report report = validator.check(forgetting.of(truth), asOf);
    for (Report.RuleResult result : report.results()) {
      for (Report.Part part : result.parts()) {
        if (part.outcome() instanceof Outcome.Undecided undecided) {
          assertThat(undecided.needs()).as("%s %s", result.rule(), part.duty()).isNotEmpty();
        }
      }
    }
    for (DecisionResult result : report.decisions()) {
      assertThat(isDecided(result) || !result.needs().isEmpty()).as("%s", result).isTrue();
    }
  }
}
