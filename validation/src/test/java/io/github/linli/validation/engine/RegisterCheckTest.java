package io.github.linli.validation.engine;

import static io.github.linli.validation.support.Stubs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Contribution;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Rate;
import io.github.linli.validation.Rate.Standing;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.Reason;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.RegisterRule;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Territory;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Notation;
import io.github.linli.validation.support.Registers;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine does with a rule on registers, tried with a vendor's own. */
class RegisterCheckTest {

  private static final Parameter<Integer> LEAST = new Parameter<>("leastCovered", Integer.class, 2);
  private static final Need LAND = Need.fact("Community.land");

  /** What a community contributes. */
  @FunctionalInterface
  private interface Contributing {
    Contribution of(Community community, Context context);
  }

  /** So many communities have to be covered. */
  private record AtLeast(RuleSpec spec, Contributing contributing) implements RegisterRule {

    @Override
    public Contribution contribution(Community community, LocalDate on, Context context) {
      return contributing.of(community, context);
    }

    @Override
    public Outcome judge(Register register, Duty duty, Context context, Notes notes) {
      Rate rate = register.rate(context.asOf());
      if (rate.count(Standing.COVERED) >= context.parameter(LEAST)) {
        return Outcome.MET;
      }
      return context.isOn("lenient")
          ? new Outcome.Undecided(rate.needs(List.of(Standing.values())))
          : Stubs.BREACHED;
    }
  }

  private static RuleSpec.Builder spec(Severity severity) {
    return Stubs.spec("T-REGISTER")
        .subject(Register.class)
        .addLimbs(Stubs.limb("LIMB", Modality.MUST, severity))
        .parameters(ImmutableList.of(LEAST))
        .addOptions("lenient");
  }

  private static RegisterRule rule(Contributing contributing) {
    return new AtLeast(spec(Severity.ERROR).build(), contributing);
  }

  private static final RegisterRule ALL_COVERED =
      rule((community, context) -> Contribution.of(Applicability.YES, true));

  private static PolicyValidator validator(RegisterRule rule) {
    return PolicyValidator.of(Stubs.book(rule).build());
  }

  private static List<CommunityDossier> communities(int count) {
    return Registers.times(count, "C", Facts.dossier(facts -> facts));
  }

  private static Judged judged(RegisterRule rule, int count) {
    return new Judged(Registers.report(validator(rule), TODAY, communities(count)));
  }

  private static Judged judged(RegisterRule rule, Deployment settings) {
    return new Judged(Registers.report(validator(rule).with(settings), TODAY, communities(1)));
  }

  @Test
  void theRegisterIsJudgedByWhatItsCommunitiesAddUpTo() {
    assertThat(judged(ALL_COVERED, 1).rule("T-REGISTER")).isEqualTo("breached LIMB/ERROR");
    assertThat(judged(ALL_COVERED, 1).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    Report report = judged(ALL_COVERED, 2).report();
    assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(report.subject()).isEqualTo(new SubjectRef("Register", "", "", ""));
    assertThat(report.rates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.on()).isEqualTo(TODAY))
        .satisfies(rate -> assertThat(rate.rate().count(Standing.COVERED)).isEqualTo(2));
  }

  @Test
  void aCommunitysOwnReportSaysNothingOfIt() {
    Report report = validator(ALL_COVERED).check(Facts.dossier(facts -> facts), TODAY);
    assertThat(report.results()).isEmpty();
    assertThat(report.rates()).isEmpty();
  }

  @Test
  void onlyCommunitiesOfTheTerritoryCount() {
    RegisterRule there =
        new AtLeast(
            spec(Severity.ERROR).territory(new Territory("330881")).build(),
            (community, context) -> Contribution.of(Applicability.YES, true));
    CommunityDossier here = Facts.dossier(facts -> facts);
    CommunityDossier elsewhere = Facts.in("110101", here);
    CommunityDossier somewhere = Facts.in("?", here);
    assertThat(on(there, elsewhere)).isEqualTo("not-applicable OUTSIDE_TERRITORY");
    assertThat(on(there)).isEqualTo("not-applicable OUTSIDE_TERRITORY");
    assertThat(on(there, here, elsewhere)).isEqualTo("breached LIMB/ERROR");
    assertThat(on(there, here, here)).isEqualTo("met");
    assertThat(on(there, elsewhere, somewhere)).isEqualTo("undecided Community.division");
    Rate rate = report(there, here, somewhere).rates().get(0).rate();
    assertThat(rate.count(Standing.PERHAPS_COVERED)).isEqualTo(1);
    assertThat(Notation.needs(rate.needs(List.of(Standing.PERHAPS_COVERED))))
        .isEqualTo("Community.division");
  }

  private static Report report(RegisterRule rule, CommunityDossier... dossiers) {
    return Registers.report(validator(rule), TODAY, List.of(dossiers));
  }

  private static String on(RegisterRule rule, CommunityDossier... dossiers) {
    return new Judged(report(rule, dossiers)).rule("T-REGISTER");
  }

  @Test
  void theNormIsInForceAsOfTheDay() {
    RegisterRule later =
        new AtLeast(
            spec(Severity.ERROR).normFrom(TODAY.plusDays(1)).build(),
            (community, context) -> Contribution.of(Applicability.YES, true));
    assertThat(judged(later, 2).rule("T-REGISTER")).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(judged(later, 2).report().rates()).isEmpty();
  }

  @Test
  void aDeploymentControlsItLikeAnyRule() {
    assertThat(
            judged(ALL_COVERED, Deployment.builder().switchOff("T-REGISTER", "trial").build())
                .rule("T-REGISTER"))
        .isEqualTo("not-applicable SWITCHED_OFF");
    assertThat(
            judged(
                    ALL_COVERED,
                    Deployment.builder()
                        .regrade("T-REGISTER#LIMB", Severity.ADVICE, "trial")
                        .build())
                .rule("T-REGISTER"))
        .isEqualTo("breached LIMB/ADVICE");
    assertThat(judged(ALL_COVERED, Deployment.builder().set(LEAST, 1).build()).rule("T-REGISTER"))
        .isEqualTo("met");
    assertThat(
            judged(ALL_COVERED, Deployment.builder().turnOn("lenient").build()).rule("T-REGISTER"))
        .isEqualTo("undecided");
    assertThat(validator(ALL_COVERED).basis(TODAY).parameters()).containsKey("leastCovered");
  }

  @Test
  void whatIsSwitchedOffIsNotAskedAboutCommunities() {
    RegisterRule broken =
        rule(
            (community, context) -> {
              throw new IllegalStateException("asked");
            });
    Judged judged = judged(broken, Deployment.builder().switchOff("T-REGISTER", "trial").build());
    assertThat(judged.report().faults()).isEmpty();
  }

  @Test
  void whereItIsNotKnownWhetherACommunityCountsTheNeedsOfBothAreNamed() {
    RegisterRule vague =
        rule(
            (community, context) ->
                Contribution.unknown(
                    Applicability.unknown(Need.fact("Community.builtOn")), List.of(LAND)));
    Judged judged = judged(vague, Deployment.builder().turnOn("lenient").build());
    assertThat(judged.rule("T-REGISTER")).isEqualTo("undecided Community.builtOn, Community.land");
  }

  @Test
  void whatDoesNotCountIsNotInTheRate() {
    RegisterRule none = rule((community, context) -> Contribution.none(new Reason("NO_DUTY_YET")));
    assertThat(judged(none, 3).rule("T-REGISTER")).isEqualTo("breached LIMB/ERROR");
    assertThat(judged(none, 3).report().rates()).isEmpty();
  }

  @Test
  void aFaultOverOneCommunityLeavesTheRegisterUnjudged() {
    RegisterRule broken =
        rule(
            (community, context) -> {
              if (community.id().compareTo("C2") >= 0) {
                throw new IllegalStateException(community.id());
              }
              return Contribution.of(Applicability.YES, true);
            });
    Report report = judged(broken, 4).report();
    assertThat(report.results()).isEmpty();
    assertThat(report.faults())
        .containsExactly(
            new Fault(
                "T-REGISTER",
                new SubjectRef("Community", "C2", "C2", "/community"),
                "-",
                "IllegalStateException: C2"));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  /** A rule that fails at one place. */
  private record Failing(RuleSpec spec, boolean onDays) implements RegisterRule {

    @Override
    public ImmutableList<LocalDate> days(Context context) {
      if (onDays) {
        throw new IllegalStateException("as planned");
      }
      return RegisterRule.super.days(context);
    }

    @Override
    public Contribution contribution(Community community, LocalDate on, Context context) {
      return Contribution.of(Applicability.YES, true);
    }

    @Override
    public Outcome judge(Register register, Duty duty, Context context, Notes notes) {
      throw new IllegalStateException("as planned");
    }
  }

  @Test
  void aRuleThatThrowsAnywhereElseIsAFaultOfTheRegister() {
    RuleSpec spec = spec(Severity.ERROR).build();
    for (boolean onDays : new boolean[] {true, false}) {
      Report report = judged(new Failing(spec, onDays), 2).report();
      assertThat(report.results()).isEmpty();
      assertThat(report.faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.subject().type()).isEqualTo("Register"))
          .satisfies(fault -> assertThat(fault.duty()).isEqualTo(onDays ? "-" : "standing"));
    }
  }

  @Test
  void ofManyUncoveredTheFirstByIdAreNamed() {
    RegisterRule none = rule((community, context) -> Contribution.of(Applicability.YES, false));
    Rate rate = judged(none, 1000).report().rates().get(0).rate();
    assertThat(rate.count(Standing.UNCOVERED)).isEqualTo(1000);
    assertThat(rate.uncovered())
        .hasSize(Rate.NAMED)
        .extracting(SubjectRef::id)
        .startsWith("C1", "C10", "C100", "C1000", "C101");
  }

  @Test
  void checksOfOneValidatorAndDayCanBeMerged() {
    PolicyValidator validator = validator(ALL_COVERED);
    RegisterCheck one = validator.register(TODAY);
    RegisterCheck other = validator.register(TODAY);
    communities(1).forEach(one::add);
    communities(1).forEach(other::add);
    assertThat(new Judged(one.merge(other).report()).rule("T-REGISTER")).isEqualTo("met");
    assertThat(one.communities()).isEqualTo(2);
    assertThat(other.communities()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> one.merge(one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.merge(validator.register(TODAY.plusDays(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.merge(validator(ALL_COVERED).register(TODAY)));
  }

  @Test
  void moreCanBeAddedAfterAReport() {
    RegisterCheck register = validator(ALL_COVERED).register(TODAY);
    communities(1).forEach(register::add);
    assertThat(new Judged(register.report()).rule("T-REGISTER")).isEqualTo("breached LIMB/ERROR");
    communities(1).forEach(register::add);
    assertThat(new Judged(register.report()).rule("T-REGISTER")).isEqualTo("met");
  }

  /** A decision that counts how often it is asked. */
  private record Counted(RuleSpec spec, List<LocalDate> asked)
      implements Decision<Community, Boolean> {

    @Override
    public String name() {
      return "COUNTED";
    }

    @Override
    public Class<Community> subject() {
      return Community.class;
    }

    @Override
    public Decided<Boolean> decide(Community subject, LocalDate on, Context context) {
      asked.add(on);
      return Decided.of(true);
    }
  }

  @Test
  void aCommunityCheckedAndAddedInOneGoIsDecidedOnOnce() {
    Counted counted =
        new Counted(Stubs.spec("T-0").kind(RuleKind.DECISION).build(), new ArrayList<>());
    RegisterRule asking =
        rule(
            (community, context) ->
                Contribution.of(
                    Applicability.YES, context.decide(counted, community, TODAY).value()));
    PolicyValidator validator =
        PolicyValidator.of(
            Stubs.book(asking, Stubs.rule("T-1", Outcome.MET)).addDecisions(counted).build());
    CommunityDossier dossier = Facts.dossier(facts -> facts);
    RegisterCheck register = validator.register(TODAY);
    Report report = register.check(dossier);
    assertThat(counted.asked()).containsExactly(TODAY);
    assertThat(report).isEqualTo(validator.check(dossier, TODAY));
    assertThat(register.communities()).isEqualTo(1);
  }

  @Test
  void outcomesAndRatesGoIntoASink() {
    List<String> said = new ArrayList<>();
    OutcomeSink sink =
        new OutcomeSink() {
          @Override
          public void outcome(
              ActiveRule rule,
              SubjectRef subject,
              Duty duty,
              Outcome outcome,
              ImmutableList<Finding> findings) {
            said.add(subject.type() + " " + outcome.word());
          }

          @Override
          public void rate(RateResult result) {
            said.add(result.rule() + " " + result.bounds().low());
          }

          @Override
          public void fault(ActiveRule rule, Fault fault) {
            said.add("fault");
          }
        };
    PolicyValidator validator =
        PolicyValidator.of(Stubs.book(ALL_COVERED, Stubs.rule("T-1", Outcome.MET)).build());
    RegisterCheck register = validator.register(TODAY);
    register.check(Facts.dossier(facts -> facts), sink);
    register.report(sink);
    assertThat(said).containsExactly("Community met", "Register breached", "T-REGISTER 1/1");
  }

  @Test
  void aRuleOnRegistersSaysWhatCommunitiesContributeAndNoOtherDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            Stubs.book(
                    Stubs.rule(spec(Severity.ERROR).build(), (duty, context, notes) -> Outcome.MET))
                ::build);
    assertThatIllegalArgumentException()
        .isThrownBy(
            Stubs.book(
                    new AtLeast(
                        spec(Severity.ERROR).subject(Community.class).build(),
                        (community, context) -> Contribution.of(Applicability.YES, true)))
                ::build);
  }

  @Test
  void whatIsKnownNeedsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution(Applicability.YES, Ternary.TRUE, ImmutableSet.of(LAND)));
  }

  @Test
  void aRuleAsksOnlyForDaysItNamed() {
    Register register = new Register(ImmutableMap.of());
    assertThatIllegalArgumentException().isThrownBy(() -> register.rate(TODAY));
  }
}
