package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterRule;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The rules and decisions of all books, graded for one deployment and filed by type of subject. */
public final class Plan {

  /** A rule with its grading. */
  private record Active<S>(Rule<S> rule, ActiveRule active) {}

  /** A decision with the grading of its entry. */
  private record ActiveDecision<S>(Decision<S, ?> decision, ActiveRule active) {}

  private final Deployment deployment;
  private final Grading grading;
  private final ImmutableListMultimap<Class<?>, Active<?>> rules;
  private final ImmutableListMultimap<Class<?>, ActiveDecision<?>> decisions;
  private final ImmutableSet<Class<?>> asked;

  /**
   * Grades the books' entries.
   *
   * @param books the books, in any order
   * @param deployment the settings
   * @throws IllegalArgumentException if two books list one id, or a setting names what no book has
   */
  public Plan(ImmutableList<RuleBook> books, Deployment deployment) {
    this.deployment = deployment;
    this.grading = new Grading(deployment);
    Map<String, RuleSpec> specs = new HashMap<>();
    for (RuleBook book : books) {
      for (RuleSpec spec : book.specs()) {
        if (specs.put(spec.id(), spec) != null) {
          throw new IllegalArgumentException("rule " + spec.id() + " is listed by two books");
        }
      }
    }
    Settings.check(books, specs, deployment);
    ImmutableListMultimap.Builder<Class<?>, Active<?>> byRule = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Class<?>, ActiveDecision<?>> byDecision =
        ImmutableListMultimap.builder();
    // By id, so that no report depends on the order of books or within them.
    books.stream()
        .flatMap(book -> book.rules().stream())
        .sorted(Comparator.comparing(rule -> rule.spec().id()))
        .forEach(rule -> byRule.put(rule.spec().subject(), active(rule)));
    books.stream()
        .flatMap(book -> book.decisions().stream())
        .sorted(Comparator.comparing(Decision::name))
        .forEach(decision -> byDecision.put(decision.subject(), active(decision)));
    this.rules = byRule.build();
    this.decisions = byDecision.build();
    this.asked =
        ImmutableSet.<Class<?>>builder().addAll(rules.keySet()).addAll(decisions.keySet()).build();
  }

  private <S> Active<S> active(Rule<S> rule) {
    return new Active<>(rule, grading.activate(rule.spec()));
  }

  private <S, V> ActiveDecision<S> active(Decision<S, V> decision) {
    return new ActiveDecision<>(decision, grading.activate(decision.spec()));
  }

  /**
   * Judges all of one dossier.
   *
   * @param kind the kind of dossier
   * @param dossier the dossier
   * @param asOf the day states are judged as of
   * @param sink takes the outcomes
   * @param <D> type of the dossier
   * @param <H> type of its head
   * @return the head as the outcomes name it
   */
  public <D, H> SubjectRef check(
      DossierKind<D, H> kind, D dossier, LocalDate asOf, OutcomeSink sink) {
    return check(kind, dossier, context(kind, dossier, asOf), sink);
  }

  /** The same in a context that others go on to ask, so that no decision is made twice. */
  <D, H> SubjectRef check(
      DossierKind<D, H> kind, D dossier, EngineContext context, OutcomeSink sink) {
    SubjectRef ref = kind.ref(dossier);
    Judge judge = judge(grants(kind, dossier, context.asOf()), context, sink);
    run(judge, kind.headType(), kind.head(dossier), ref);
    for (Part<D, ?> part : kind.parts()) {
      if (asked.contains(part.type())) {
        run(judge, part, dossier, ref);
      }
    }
    return ref;
  }

  private <D, T> void run(Judge judge, Part<D, T> part, D dossier, SubjectRef head) {
    ImmutableList<T> records = part.records().apply(dossier).items();
    for (int i = 0; i < records.size(); i++) {
      run(judge, part.type(), records.get(i), part.ref(head, records.get(i), i));
    }
  }

  /**
   * Judges one record alone.
   *
   * @param type type of the record
   * @param one the record
   * @param division where its community lies
   * @param asOf the day states are judged as of
   * @param sink takes the outcomes
   * @param <T> type of the record
   * @return the record as the outcomes name it
   * @throws IllegalArgumentException if a dossier has no list of such records
   */
  public <T> SubjectRef check(
      Class<T> type, T one, Known<DivisionCode> division, LocalDate asOf, OutcomeSink sink) {
    SubjectRef ref =
        DossierKinds.ALL.stream()
            .flatMap(kind -> kind.alone(type, one).stream())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no rule asks about a " + type.getSimpleName()));
    run(judge(Grants.NONE, context(new LoneEvidence(division), asOf), sink), type, one, ref);
    return ref;
  }

  private <D, H> Grants grants(DossierKind<D, H> kind, D dossier, LocalDate asOf) {
    return kind.headType() == Community.class
        ? Grants.of(deployment, kind.ref(dossier).id(), asOf)
        : Grants.NONE;
  }

  /** What rules see of a dossier, with what the deployment grants it. */
  <D, H> EngineContext context(DossierKind<D, H> kind, D dossier, LocalDate asOf) {
    return context(grants(kind, dossier, asOf).beside(new DossierEvidence<>(kind, dossier)), asOf);
  }

  /** What rules see of some evidence. */
  EngineContext context(Evidence evidence, LocalDate asOf) {
    return new EngineContext(evidence, asOf, deployment);
  }

  private Judge judge(Grants grants, EngineContext context, OutcomeSink sink) {
    return new Judge(
        grading, grants, context, new Window(LocalDate.of(1900, 1, 1), context.asOf()), sink);
  }

  /** Judges in a context where nothing is granted. */
  Judge judge(EngineContext context, OutcomeSink sink) {
    return judge(Grants.NONE, context, sink);
  }

  /** For each rule on registers, by its id, the fold of no community. */
  ImmutableList<RuleFold> registerFolds(LocalDate asOf) {
    EngineContext context = context(new RegisterEvidence(Ternary.FALSE), asOf);
    return rules.get(Register.class).stream()
        .map(each -> RuleFold.of((RegisterRule) each.rule, each.active, context))
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("unchecked") // rules and decisions are filed under the type of their subject
  private <S> void run(Judge judge, Class<S> type, S subject, SubjectRef ref) {
    for (ActiveDecision<?> each : decisions.get(type)) {
      ActiveDecision<S> decision = (ActiveDecision<S>) each;
      judge.decide(decision.decision, decision.active, subject, ref);
    }
    for (Active<?> each : rules.get(type)) {
      Active<S> rule = (Active<S>) each;
      judge.judge(rule.rule, rule.active, subject, ref);
    }
  }
}
