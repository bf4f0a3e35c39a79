package io.github.linli.validation.engine;

import static io.github.linli.validation.support.Stubs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Resolution;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Report;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.support.Ballots;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EngineTest {

  /** A decision that counts how often it is asked. */
  private record Counted(RuleSpec spec, List<LocalDate> asked)
      implements Decision<Community, Integer> {
    @Override
    public String name() {
      return "COUNTED";
    }

    @Override
    public Class<Community> subject() {
      return Community.class;
    }

    @Override
    public Decided<Integer> decide(Community subject, LocalDate on, Context context) {
      asked.add(on);
      return Decided.of(asked.size());
    }
  }

  @Test
  void aDecisionIsAskedOnceForEachSubjectAndDay() {
    Counted counted =
        new Counted(Stubs.spec("T-0").kind(RuleKind.DECISION).build(), new ArrayList<>());
    Community subject = Facts.community().build();
    Rule<Community> asking =
        new Stubs.StubRule(
            Stubs.must("T-1", Severity.ERROR),
            ImmutableList.of(Duty.STANDING, Duty.by(TODAY)),
            (duty, context, notes) -> {
              context.decide(counted, subject, TODAY);
              context.decide(counted, subject, TODAY);
              context.decide(counted, subject, TODAY.minusDays(1));
              return Outcome.MET;
            });
    Rule<Community> alsoAsking =
        Stubs.rule(
            Stubs.must("T-2", Severity.ERROR),
            (duty, context, notes) -> {
              context.decide(counted, subject, TODAY);
              return Outcome.MET;
            });
    CommunityDossier dossier = new CommunityDossier.Builder().community(subject).build();
    PolicyValidator validator =
        PolicyValidator.of(Stubs.book(asking, alsoAsking).addDecisions(counted).build());
    validator.check(dossier, TODAY);
    assertThat(counted.asked()).containsExactly(TODAY, TODAY.minusDays(1));
    validator.check(dossier, TODAY);
    assertThat(counted.asked()).hasSize(4); // nothing is kept between checks
  }

  private static CommunityDossier rich() {
    Resolution vote = Ballots.vote("9000 6000 3000", "90 60 31");
    return Facts.dossier(
        facts ->
            facts
                .committees(Facts.committee("2024-01-01", "2029-01-01"))
                .arrangements(Facts.enterprise("2024-01-01"))
                .jointMeetings(Facts.tripartite("2025-08-01"))
                .liaisons(Facts.fullTime("2025-05-01", "2025-12-20"))
                .resolutions(vote, vote.withId("R2").withTally(Known.unknown())));
  }

  @Test
  void theReportDoesNotDependOnTheOrderOfBooks() {
    PolicyValidator other = PolicyValidator.of(Books.jiangshan(), Books.nation());
    LocalDate asOf = LocalDate.of(2026, 1, 1);
    assertSame(other.check(rich(), asOf), Judged.VALIDATOR.check(rich(), asOf));

    var one = Stubs.book(Stubs.rule("T-2", Outcome.MET)).build();
    var two = Stubs.book(Stubs.rule("T-1", Stubs.BREACHED)).id("second").build();
    assertSame(
        Stubs.report(Deployment.DEFAULT, one, two), Stubs.report(Deployment.DEFAULT, two, one));
  }

  private static void assertSame(Report one, Report other) {
    assertThat(one.results()).isEqualTo(other.results());
    assertThat(one.decisions()).isEqualTo(other.decisions());
    assertThat(one.faults()).isEqualTo(other.faults());
    assertThat(one.verdict()).isEqualTo(other.verdict());
  }

  @Test
  void oneValidatorServesManyThreads() throws InterruptedException, ExecutionException {
    LocalDate asOf = LocalDate.of(2026, 1, 1);
    Report expected = Judged.VALIDATOR.check(rich(), asOf);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Report>> checks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        checks.add(() -> Judged.VALIDATOR.check(rich(), asOf));
      }
      for (Future<Report> report : pool.invokeAll(checks)) {
        assertThat(report.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aRuleSeesOnlyWhatWasSupplied() {
    Rule<Community> looking =
        Stubs.rule(
            Stubs.must("T-1", Severity.ERROR),
            (duty, context, notes) -> {
              assertThat(context.records(Resolution.class).isUnknown()).isTrue();
              assertThat(context.records(String.class)).isEqualTo(Listing.unknown());
              assertThat(context.asOf()).isEqualTo(TODAY);
              return Outcome.MET;
            });
    assertThat(Stubs.judge(looking).rule("T-1")).isEqualTo("met");
  }

  @Test
  void findingsPointIntoTheDossier() {
    Report report = Judged.VALIDATOR.check(rich(), LocalDate.of(2026, 1, 1));
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("SL-CC-278-ORDINARY"))
        .extracting(finding -> finding.subject())
        .containsExactly(new SubjectRef("Resolution", "R1", "R1", "/resolutions/0"));
  }

  @Test
  void aVoteIsJudgedAloneAsWithinItsDossier() {
    Report alone = Judged.of(Ballots.vote("9000 6000 3000", "90 60 31")).report();
    Report within = Judged.VALIDATOR.check(rich(), LocalDate.of(2026, 6, 1));
    assertThat(alone.findings())
        .extracting(f -> f.rule() + f.limb() + f.severity() + f.arguments())
        .isEqualTo(
            within.findings().stream()
                .filter(f -> f.subject().id().equals("R1"))
                .map(f -> f.rule() + f.limb() + f.severity() + f.arguments())
                .toList());
  }

  @Test
  void theVotesResultIsGivenAsOfAnyDay() {
    Resolution early = Ballots.decided("2019-06-01", Ballots.vote("9000 4800 4600", "90 48 46"));
    Judged judged = Judged.of(early, "2020-01-01", s -> s);
    assertThat(judged.decision("LEGAL_REGIME")).isEqualTo("PRE_2021");
    assertThat(judged.decision("VOTE_RESULT")).isEqualTo("ADOPTED");
  }
}
