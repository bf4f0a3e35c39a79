package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.ShareRange;
import io.github.linli.place.DivisionCode;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every register, however it is read. */
class RegisterProperties {

  /** An exemption from the goal of 2025 has to be shown, so there knowing less can mislead. */
  private static final Set<String> NOTHING_HAS_TO_BE_SHOWN =
      Set.of("JS-1-FULL-COVERAGE-GOAL", "JS-2-PROFESSIONAL-COVERAGE");

  private static final Gen<Known<DivisionCode>> DIVISIONS =
      Gens.frequency(
          Gens.weighted(4, Gens.constant(Known.of(DivisionCode.of("330881")))),
          Gens.weighted(1, Gens.constant(Known.of(DivisionCode.of("110101")))),
          Gens.weighted(1, Gens.constant(Known.unknown())));

  /** Communities in Jiangshan and elsewhere, each with an id of its own. */
  private static Gen<List<CommunityDossier>> registers(Gen<CommunityDossier> dossiers) {
    Gen<CommunityDossier> somewhere =
        choices -> {
          CommunityDossier dossier = dossiers.next(choices);
          return dossier.withCommunity(dossier.community().withDivision(DIVISIONS.next(choices)));
        };
    return Gens.listOf(somewhere, 6).map(RegisterProperties::numbered);
  }

  private static List<CommunityDossier> numbered(List<CommunityDossier> dossiers) {
    List<CommunityDossier> numbered = new ArrayList<>();
    for (CommunityDossier each : dossiers) {
      numbered.add(
          each.withAreas(Listing.unknown()) // they name the community by its id
              .withCommunity(each.community().withId("C" + numbered.size())));
    }
    return numbered;
  }

  @Provide
  Arbitrary<List<CommunityDossier>> registers() {
    return LinliArbitraries.of(registers(Dossiers.forgetful()));
  }

  @Provide
  Arbitrary<List<CommunityDossier>> knownRegisters() {
    return LinliArbitraries.of(registers(Dossiers.fullyKnown()));
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
  Arbitrary<List<Integer>> split() {
    return LinliArbitraries.of(Gens.listOf(Gens.integers(0, 2), 6, 6).map(List::copyOf));
  }

  @Provide
  Arbitrary<PolicyValidator> validators() {
    return LinliArbitraries.of(Gens.someOf(Judging.options()).map(Judging::under));
  }

  private static Report report(
      PolicyValidator validator, LocalDate asOf, List<CommunityDossier> dossiers) {
    RegisterCheck register = validator.register(asOf);
    dossiers.forEach(register::add);
    return register.report();
  }

  @Property(tries = 250)
  void theReportIsTheSameHoweverTheRegisterIsDivided(
      @ForAll("registers") List<CommunityDossier> dossiers,
      @ForAll("split") List<Integer> split,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    List<RegisterCheck> parts =
        List.of(validator.register(asOf), validator.register(asOf), validator.register(asOf));
    for (int i = 0; i < dossiers.size(); i++) {
      parts.get(split.get(i)).check(dossiers.get(i));
    }
    RegisterCheck merged = parts.get(2).merge(parts.get(0)).merge(parts.get(1));
    assertThat(merged.report()).isEqualTo(report(validator, asOf, dossiers));
    assertThat(merged.communities()).isEqualTo(dossiers.size());
  }

  @Property(tries = 250)
  void whatMoreFactsShowLiesWithinTheBounds(
      @ForAll("knownRegisters") List<CommunityDossier> truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    Report all = report(validator, asOf, truth);
    Report guess = report(validator, asOf, truth.stream().map(forgetting::of).toList());
    assertThat(guess.faults()).isEmpty();
    for (RateResult fact : all.rates()) {
      if (NOTHING_HAS_TO_BE_SHOWN.contains(fact.rule())) {
        Optional<ShareRange> guessed =
            guess.rates().stream()
                .filter(each -> each.rule().equals(fact.rule()) && each.on().equals(fact.on()))
                .map(RateResult::bounds)
                .findFirst();
        guessed.ifPresent(
            bounds -> {
              assertThat(fact.bounds().low()).isGreaterThanOrEqualTo(bounds.low());
              assertThat(fact.bounds().high()).isLessThanOrEqualTo(bounds.high());
            });
      }
    }
  }

  @Property(tries = 250)
  void whatIsDecidedOnLessIsTrueOfAll(
      @ForAll("knownRegisters") List<CommunityDossier> truth,
      @ForAll("forgetting") Forgetting forgetting,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    Report all = report(validator, asOf, truth);
    Report guess = report(validator, asOf, truth.stream().map(forgetting::of).toList());
    for (Report.RuleResult result : guess.results()) {
      if (!NOTHING_HAS_TO_BE_SHOWN.contains(result.rule())) {
        continue;
      }
      for (Report.Part part : result.parts()) {
        if (part.outcome() instanceof Outcome.Met || part.outcome() instanceof Outcome.Breached) {
          assertThat(outcome(all, result.rule(), part).word())
              .as("%s %s", result.rule(), part)
              .isEqualTo(part.outcome().word());
        }
      }
    }
  }

  private static Outcome outcome(Report report, String rule, Report.Part part) {
    return report.results().stream()
        .filter(result -> result.rule().equals(rule))
        .flatMap(result -> result.parts().stream())
        .filter(each -> each.duty().equals(part.duty()))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Property(tries = 250)
  void anUndecidedOutcomeSaysWhatItNeeds(
      @ForAll("registers") List<CommunityDossier> dossiers,
      @ForAll("days") LocalDate asOf,
      @ForAll("validators") PolicyValidator validator) {
    for (Report.RuleResult result : report(validator, asOf, dossiers).results()) {
      for (Report.Part part : result.parts()) {
        if (part.outcome() instanceof Outcome.Undecided undecided) {
          assertThat(undecided.needs()).as("%s %s", result.rule(), part.duty()).isNotEmpty();
        }
      }
    }
  }
}
