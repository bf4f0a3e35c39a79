package io.github.linli.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.books.Books;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A dossier that shows one thing a rule or decision can say. Where the entry is about votes, the
 * dossier holds exactly one. Where it is about a whole register, the dossier is the community that
 * decides, and others may stand beside it. Immutable and thread-safe.
 *
 * @param entry id of the rule or decision
 * @param expected what it says
 * @param dossier the facts
 * @param beside the other communities of the register; none unless the entry is about one
 * @param asOf the day to judge as of
 * @param deployment the settings to judge under, the default unless the limb needs an option
 */
public record Example(
    String entry,
    Expectation expected,
    Record dossier,
    ImmutableList<CommunityDossier> beside,
    LocalDate asOf,
    Deployment deployment) {

  private static final PolicyValidator BOTH_BOOKS =
      PolicyValidator.of(Books.jiangshan(), Books.nation());

  private static final ImmutableSet<String> ON_REGISTERS =
      BOTH_BOOKS.books().stream()
          .flatMap(book -> book.specs().stream())
          .filter(spec -> spec.subject() == Register.class)
          .map(RuleSpec::id)
          .collect(toImmutableSet());

  /** Holds the example. */
  public Example {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * Judges the example by the books that come with the library.
   *
   * @return the report
   */
  public Report check() {
    return check(dossier);
  }

  /**
   * Judges what a mapping made of the example's dossier, as of the same day under the same
   * settings; where the entry is about a register, together with the communities beside it.
   *
   * @param mapped the dossier as it came back
   * @return the report
   * @throws IllegalArgumentException if it is no dossier
   */
  public Report check(Record mapped) {
    PolicyValidator validator = BOTH_BOOKS.with(deployment);
    if (mapped instanceof CommunityDossier community) {
      return ON_REGISTERS.contains(entry)
          ? ofTheRegister(validator, community)
          : validator.check(community, asOf);
    }
    if (mapped instanceof SubdistrictDossier subdistrict) {
      return validator.check(subdistrict, asOf);
    }
    if (mapped instanceof CityDossier city) {
      return validator.check(city, asOf);
    }
    throw new IllegalArgumentException("no dossier: " + mapped.getClass().getSimpleName());
  }

  private Report ofTheRegister(PolicyValidator validator, CommunityDossier mapped) {
    RegisterCheck register = validator.register(asOf);
    register.add(mapped);
    beside.forEach(register::add);
    return register.report();
  }

  /**
   * Whether a report says of the entry what the example is to show.
   *
   * @param report a report on the dossier, or on what a mapping made of it
   * @return whether it does
   */
  public boolean isShownBy(Report report) {
    return switch (expected.kind()) {
      case MET -> outcomeIs(report, Outcome.Met.class) || isMetSoFar(report);
      case UNDECIDED -> outcomeIs(report, Outcome.Undecided.class);
      case OPEN -> outcomeIs(report, Outcome.Open.class);
      case NOT_APPLICABLE -> outcomeIs(report, Outcome.NotApplicable.class);
      case BREACHED -> outcomeIs(report, Outcome.Breached.class) && isFound(report, true);
      case NOTED -> isFound(report, false);
      case DECIDED ->
          report.decisions().stream()
              .filter(decision -> decision.entry().equals(entry))
              .map(DecisionResult::value)
              .anyMatch(expected.detail()::equals);
    };
  }

  private boolean outcomeIs(Report report, Class<? extends Outcome> type) {
    return report.results().stream()
        .filter(result -> result.rule().equals(entry))
        .anyMatch(result -> type.isInstance(result.outcome()));
  }

  /** A duty of a period that is over is met, one of the running period open. */
  private boolean isMetSoFar(Report report) {
    return outcomeIs(report, Outcome.Open.class)
        && report.results().stream()
            .filter(result -> result.rule().equals(entry))
            .flatMap(result -> result.parts().stream())
            .anyMatch(part -> part.outcome() instanceof Outcome.Met);
  }

  private boolean isFound(Report report, boolean breach) {
    return report.findings().stream()
        .filter((Finding finding) -> finding.rule().equals(entry) && finding.breach() == breach)
        .anyMatch(finding -> finding.limb().equals(expected.detail()));
  }
}
