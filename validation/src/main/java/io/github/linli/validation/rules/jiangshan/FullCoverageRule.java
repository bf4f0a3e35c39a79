package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ScopeDecision;
import io.github.linli.measure.Known;
import io.github.linli.measure.ShareRange;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Contribution;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rate;
import io.github.linli.validation.Rate.Standing;
import io.github.linli.validation.Register;
import io.github.linli.validation.RegisterRule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import io.github.linli.validation.Window;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Every community that counts is to be covered. JS-1-FULL-COVERAGE-GOAL: every old community is
 * managed, some day (policy 一 s1c, 四(三)3 s2c). JS-4.2.1-COVERAGE-RATE: every community has a
 * committee or an interim one, by the end of 2025 (四(二)1 s3). Goals both.
 */
public final class FullCoverageRule implements RegisterRule {

  private static final Threshold ALL = Threshold.atLeast(1, 1);
  private static final String FALLBACK_COUNTS = "fallbackCounts";
  private static final String PENDING_COUNTS = "pendingCounts";

  /** What the policy lists, and the other forms it leaves room for. */
  private static final ImmutableSet<ManagementMode> MANAGED =
      Sets.immutableEnumSet(
          ManagementMode.PROFESSIONAL,
          ManagementMode.NEIGHBORHOOD_TRUSTEESHIP,
          ManagementMode.SOCIAL_ORG_TRUSTEESHIP,
          ManagementMode.RESIDENT_SELF_MGMT,
          ManagementMode.OTHER);

  private static final RuleSpec MANAGEMENT =
      Policy.spec("JS-1-FULL-COVERAGE-GOAL", Register.class, "SUBDISTRICT_AND_CITY")
          .addLimbs(Limb.of("BELOW_FULL", Modality.GOAL, Severity.ADVICE, Policy.cite("一 s1c")))
          .addCitations(Policy.cite("一 s1c"), Policy.cite("四(三)3 s2c"))
          .addOptions(FALLBACK_COUNTS, PENDING_COUNTS)
          .build();

  private static final RuleSpec COMMITTEES =
      Policy.spec("JS-4.2.1-COVERAGE-RATE", Register.class, "SUBDISTRICT_AND_HOUSING")
          .addLimbs(Limb.of("BELOW_ONE", Modality.GOAL, Severity.WARNING, Policy.cite("四(二)1 s3")))
          .addCitations(Policy.cite("四(二)1 s3"))
          .build();

  /** Whether a community counts and is covered. */
  @FunctionalInterface
  private interface Counted {
    Contribution of(Community community, LocalDate on, Context context);
  }

  private final RuleSpec spec;
  private final Duty duty;
  private final Counted counted;

  private FullCoverageRule(RuleSpec spec, Duty duty, Counted counted) {
    this.spec = spec;
    this.duty = duty;
    this.counted = counted;
  }

  /**
   * Management of old communities.
   *
   * @return JS-1-FULL-COVERAGE-GOAL
   */
  public static FullCoverageRule management() {
    return new FullCoverageRule(MANAGEMENT, Duty.STANDING, FullCoverageRule::managed);
  }

  /**
   * Committees and interim committees.
   *
   * @return JS-4.2.1-COVERAGE-RATE
   */
  public static FullCoverageRule committees() {
    return new FullCoverageRule(
        COMMITTEES, Duty.by(Coverage2025.DEADLINE), FullCoverageRule::inOffice);
  }

  private static Contribution managed(Community community, LocalDate on, Context context) {
    ImmutableSet<ScopeDecision> scopes =
        context.isOn(PENDING_COUNTS) ? Scopes.OLD_OR_PENDING : Scopes.OLD;
    ImmutableSet<ManagementMode> modes =
        context.isOn(FALLBACK_COUNTS)
            ? Sets.union(MANAGED, ImmutableSet.of(ManagementMode.FALLBACK)).immutableCopy()
            : MANAGED;
    return Managed.in(modes, on, Scopes.on(on, community, context, scopes), context);
  }

  private static Contribution inOffice(Community community, LocalDate on, Context context) {
    Decided<Coverage2025.State> covered = Coverage2025.of(community, context);
    return switch (covered.value()) {
      case COVERED -> Contribution.of(Applicability.YES, true);
      case NOT_COVERED -> Contribution.of(Applicability.YES, false);
      case UNDETERMINED -> Contribution.unknown(Applicability.YES, covered.needs());
      case NOT_APPLICABLE -> Contribution.none(covered.reasons().get(0));
    };
  }

  @Override
  public RuleSpec spec() {
    return spec;
  }

  @Override
  public ImmutableList<Duty> duties(Register register, Context context, Window window) {
    return ImmutableList.of(duty);
  }

  @Override
  public Contribution contribution(Community community, LocalDate on, Context context) {
    return counted.of(community, on, context);
  }

  @Override
  public Outcome judge(Register register, Duty duty, Context context, Notes notes) {
    Rate rate = register.rate(context.asOf());
    Optional<ShareRange> bounds = rate.bounds();
    if (bounds.isEmpty()) {
      return Outcome.notApplicable("NO_UNITS");
    }
    // Where none may count at all, neither bound decides.
    Ternary full = rate.hasAny().isTrue() ? bounds.get().meets(ALL) : Ternary.UNKNOWN;
    if (full.isTrue()) {
      return Outcome.MET;
    }
    if (duty.dueOn() instanceof Known.Value<LocalDate> due && !context.asOf().isAfter(due.get())) {
      return Outcome.open(due.get());
    }
    return full.isFalse()
        ? Outcome.breached(missed(rate, bounds.get()))
        : new Outcome.Undecided(rate.needs(whatCouldDecide(rate)));
  }

  private Mark missed(Rate rate, ShareRange bounds) {
    ImmutableList<String> names =
        rate.uncovered().stream().map(SubjectRef::name).collect(ImmutableList.toImmutableList());
    return Mark.of(spec.limbs().get(0).id())
        .with("rate", new Argument.Rate(bounds))
        .with("list", new Argument.Names(names, rate.count(Standing.UNCOVERED)));
  }

  /** One more that is covered decides nothing, unless it would be the first that counts. */
  private static ImmutableSet<Standing> whatCouldDecide(Rate rate) {
    return rate.hasAny().isTrue()
        ? Sets.immutableEnumSet(
            Standing.UNKNOWN, Standing.PERHAPS_UNCOVERED, Standing.PERHAPS_UNKNOWN)
        : ImmutableSet.copyOf(Standing.values());
  }
}
