package io.github.linli.validation.internal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Contribution;
import io.github.linli.validation.Fault;
import io.github.linli.validation.Need;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.Rate.Standing;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterRule;
import io.github.linli.validation.SubjectRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule's rates of a register while it is read. Of what the rule throws the first fault in the
 * order of ids is kept, and the rule then judges nothing. Not thread-safe.
 */
final class RuleFold {

  private static final Comparator<Fault> FIRST =
      Comparator.<Fault, String>comparing(fault -> fault.subject().id())
          .thenComparing(fault -> fault.subject().name())
          .thenComparing(Fault::error);

  private final RegisterRule rule;
  private final ActiveRule active;
  private final ImmutableMap<LocalDate, RateFold> rates;
  private Ternary somewhere = Ternary.FALSE;
  private @Nullable Fault fault;

  private RuleFold(
      RegisterRule rule, ActiveRule active, Map<LocalDate, RateFold> rates, @Nullable Fault fault) {
    this.rule = rule;
    this.active = active;
    this.rates = ImmutableMap.copyOf(rates);
    this.fault = fault;
  }

  /** The fold of no community. */
  static RuleFold of(RegisterRule rule, ActiveRule active, EngineContext context) {
    if (active.offReason().isPresent()) {
      return new RuleFold(rule, active, ImmutableMap.of(), null);
    }
    try {
      ImmutableMap<LocalDate, RateFold> rates =
          rule.days(context).stream()
              .distinct()
              .collect(toImmutableMap(Function.identity(), day -> new RateFold()));
      return new RuleFold(rule, active, rates, null);
    } catch (Throwable thrown) {
      Judge.passOnUnlessOfTheRule(thrown);
      Fault fault = Judge.fault(active.spec().id(), RegisterFold.REGISTER, "-", thrown);
      return new RuleFold(rule, active, ImmutableMap.of(), fault);
    }
  }

  void add(Community community, SubjectRef ref, EngineContext context) {
    if (active.offReason().isPresent()) {
      return;
    }
    Ternary here = context.evidence().liesIn(active.spec().territory());
    somewhere = somewhere.or(here);
    if (here.isFalse()) {
      return;
    }
    try {
      for (Map.Entry<LocalDate, RateFold> each : rates.entrySet()) {
        Contribution contribution = rule.contribution(community, each.getKey(), context);
        add(contribution, here, ref, each.getValue());
      }
    } catch (Throwable thrown) {
      Judge.passOnUnlessOfTheRule(thrown);
      keep(Judge.fault(active.spec().id(), ref, "-", thrown));
    }
  }

  private static void add(Contribution contribution, Ternary here, SubjectRef ref, RateFold rate) {
    if (contribution.counts() instanceof Applicability.No) {
      return;
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    needs.addAll(contribution.needs());
    if (contribution.counts() instanceof Applicability.Unknown unknown) {
      needs.addAll(unknown.needs());
    }
    if (here.isUnknown()) {
      needs.add(Judge.DIVISION);
    }
    boolean counts = here.isTrue() && contribution.counts() instanceof Applicability.Yes;
    rate.add(Standing.of(counts, contribution.covered()), needs.build(), ref);
  }

  private void keep(Fault another) {
    fault = fault == null || FIRST.compare(another, fault) < 0 ? another : fault;
  }

  /** Adds what another fold of the same rule and days has. */
  void add(RuleFold other) {
    rates.forEach(
        (day, rate) -> rate.add(Objects.requireNonNull(other.rates.get(day), "the same days")));
    somewhere = somewhere.or(other.somewhere);
    if (other.fault != null) {
      keep(other.fault);
    }
  }

  /** Judges what was added. */
  void judge(Plan plan, LocalDate asOf, OutcomeSink sink) {
    if (fault != null) {
      sink.fault(active, fault);
      return;
    }
    Register register =
        new Register(ImmutableMap.copyOf(Maps.transformValues(rates, RateFold::rate)));
    EngineContext context = plan.context(new RegisterEvidence(somewhere), asOf);
    if (plan.judge(context, sink).judge(rule, active, register, RegisterFold.REGISTER)) {
      register
          .rates()
          .forEach(
              (day, rate) ->
                  rate.bounds()
                      .ifPresent(
                          bounds ->
                              sink.rate(new RateResult(active.spec().id(), day, bounds, rate))));
    }
  }
}
