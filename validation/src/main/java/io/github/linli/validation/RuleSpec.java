package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.law.Citation;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All data of a rule or decision but its judgement. Build with {@link Builder}. Immutable and
 * thread-safe.
 *
 * @param id permanent, such as {@code JS-4.1.2-COMMUNITY-LIAISON}
 * @param revision raised whenever the same facts can lead to another outcome; starts at 1
 * @param kind what the entry does
 * @param subject type of the thing judged: the bearer, or what lacks something, never the evidence
 * @param bearer key of who has to act; its text is {@code bearer.<key>}
 * @param territory where the norm applies
 * @param normFrom first day the norm is in force, inclusive
 * @param normTo last day it is in force, inclusive; known none while it is
 * @param limbs its separately graded findings
 * @param citations the clauses it stands on, the main one first
 * @param parameters what the law leaves open and the rule needs
 * @param options names of alternative readings it offers, all off unless a deployment turns them on
 * @param provenance whether the text was verified
 */
@Value.Builder
public record RuleSpec(
    String id,
    int revision,
    RuleKind kind,
    Class<?> subject,
    String bearer,
    Territory territory,
    LocalDate normFrom,
    Known<LocalDate> normTo,
    ImmutableList<Limb> limbs,
    ImmutableList<Citation> citations,
    ImmutableList<Parameter<?>> parameters,
    ImmutableSet<String> options,
    Provenance provenance) {

  /**
   * Holds the data.
   *
   * @throws IllegalArgumentException if the id is misshapen, a limb is listed twice, no clause is
   *     cited, or an entry that is no rule could be breached
   */
  public RuleSpec {
    require(
        id.matches("[A-Z]+(-[0-9A-Z.]+)+"), id, "an id such as JS-4.4.1-QUARTERLY-JOINT-MEETING");
    require(revision >= 1, id, "a revision from 1");
    require(!citations.isEmpty(), id, "at least one citation");
    require(limbs.stream().map(Limb::id).distinct().count() == limbs.size(), id, "each limb once");
    require(
        limbs.stream().allMatch(limb -> parameters.containsAll(limb.restsOn())),
        id,
        "each limb to rest on parameters of the entry");
    require(
        kind != RuleKind.RULE || !limbs.isEmpty(), id, "a rule that can be breached has a limb");
  }

  private static void require(boolean holds, String id, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("rule " + id + ": expected " + expected);
    }
  }

  /**
   * The limb of an id.
   *
   * @param limb the id
   * @return the limb
   * @throws IllegalArgumentException if the rule has none such
   */
  public Limb limb(String limb) {
    return findLimb(limb)
        .orElseThrow(() -> new IllegalArgumentException("rule " + id + " has no limb " + limb));
  }

  /**
   * The limb of an id, if there is one.
   *
   * @param limb the id
   * @return the limb or empty
   */
  public Optional<Limb> findLimb(String limb) {
    return limbs.stream().filter(each -> each.id().equals(limb)).findFirst();
  }

  /**
   * Whether the norm is in force on a date by its own days. Rules ask {@link Context#inForceOn},
   * which knows what the deployment set besides.
   *
   * @param date the date of the act, or the as-of day for a state
   * @param needs what would tell when the date is not known well enough
   * @return yes, no with a reason, or unknown with the needs
   */
  public Applicability inForceOn(PartialDate date, Need... needs) {
    Ternary begun = date.isOnOrAfter(normFrom);
    Ternary lasting = normTo.test(date::isOnOrBefore, Ternary.TRUE);
    if (begun.isFalse()) {
      return new Applicability.No(Reason.BEFORE_IN_FORCE);
    }
    if (lasting.isFalse()) {
      return new Applicability.No(Reason.AFTER_IN_FORCE);
    }
    return begun.and(lasting).isTrue() ? Applicability.YES : Applicability.unknown(needs);
  }

  /** Builds the data; territory, citations and the rest as the catalogue has them. */
  public static final class Builder extends RuleSpecBuilder {}
}
