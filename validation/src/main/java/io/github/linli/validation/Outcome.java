package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * How one duty was judged: met, open, breached, undecided or not applicable. The five fold by rank:
 * a rule's outcome for a subject is the gravest of its duties' outcomes. Immutable and thread-safe.
 */
public sealed interface Outcome {

  /** Done. */
  Outcome MET = new Met();

  /** Done; use {@link #MET}. */
  record Met() implements Outcome {
    @Override
    public String word() {
      return "met";
    }

    @Override
    public int rank() {
      return 1;
    }
  }

  /**
   * Not done, and not yet due.
   *
   * @param dueOn last day in time, inclusive
   */
  record Open(LocalDate dueOn) implements Outcome {
    @Override
    public String word() {
      return "open";
    }

    @Override
    public int rank() {
      return 2;
    }
  }

  /**
   * Known not to have been done in time, or done against the norm.
   *
   * @param marks the limbs breached, at least one
   */
  record Breached(ImmutableList<Mark> marks) implements Outcome {
    /**
     * Holds the breach.
     *
     * @param marks the limbs that are breached
     * @throws IllegalArgumentException if no limb is named
     */
    public Breached {
      if (marks.isEmpty()) {
        throw new IllegalArgumentException("a breach names a limb");
      }
    }

    @Override
    public String word() {
      return "breached";
    }

    @Override
    public int rank() {
      return 4;
    }
  }

  /**
   * Not decided by the facts at hand.
   *
   * @param needs what would decide it
   */
  record Undecided(ImmutableSet<Need> needs) implements Outcome {
    @Override
    public String word() {
      return "undecided";
    }

    @Override
    public int rank() {
      return 3;
    }
  }

  /**
   * The duty does not exist for this subject.
   *
   * @param reason why
   */
  record NotApplicable(Reason reason) implements Outcome {
    @Override
    public String word() {
      return "not-applicable";
    }

    @Override
    public int rank() {
      return 0;
    }
  }

  /**
   * Not yet due.
   *
   * @param dueOn last day in time, inclusive
   * @return the outcome
   */
  static Outcome open(LocalDate dueOn) {
    return new Open(dueOn);
  }

  /**
   * Breached.
   *
   * @param marks the limbs breached
   * @return the outcome
   */
  static Outcome breached(Mark... marks) {
    return new Breached(ImmutableList.copyOf(marks));
  }

  /**
   * Undecided.
   *
   * @param needs what would decide it
   * @return the outcome
   */
  static Outcome undecided(Need... needs) {
    return new Undecided(ImmutableSet.copyOf(needs));
  }

  /**
   * Not applicable.
   *
   * @param reasonKey key of the reason
   * @return the outcome
   */
  static Outcome notApplicable(String reasonKey) {
    return new NotApplicable(new Reason(reasonKey));
  }

  /**
   * The name of the case, as reports and files write it.
   *
   * @return {@code met}, {@code open}, {@code breached}, {@code undecided} or {@code
   *     not-applicable}
   */
  String word();

  /**
   * Place in the fold: breached 4, undecided 3, open 2, met 1, not applicable 0.
   *
   * @return the rank
   */
  int rank();
}
