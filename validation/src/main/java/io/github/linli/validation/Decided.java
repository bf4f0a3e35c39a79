package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What a decision decided: its value with reasons, what is missing, and notes beside it.
 *
 * <p>Immutable and thread-safe whenever the value is.
 *
 * @param value the value; a decision has a value of its own for "undetermined"
 * @param reasons why it fell so
 * @param needs what could still change it
 * @param notes remarks on limbs of the decision's entry
 * @param <V> type of the value
 */
public record Decided<V>(
    V value, ImmutableList<Reason> reasons, ImmutableSet<Need> needs, ImmutableList<Mark> notes) {

  /**
   * A value that needs nothing more.
   *
   * @param value the value
   * @param reasons why
   * @param <V> type of the value
   * @return the decision
   */
  public static <V> Decided<V> of(V value, Reason... reasons) {
    return new Decided<>(
        value, ImmutableList.copyOf(reasons), ImmutableSet.of(), ImmutableList.of());
  }

  /**
   * A value for want of facts.
   *
   * @param value the value that says so
   * @param needs what is missing
   * @param <V> type of the value
   * @return the decision
   */
  public static <V> Decided<V> wanting(V value, Iterable<Need> needs) {
    return new Decided<>(value, ImmutableList.of(), ImmutableSet.copyOf(needs), ImmutableList.of());
  }

  /**
   * The same decision with a remark beside it.
   *
   * @param note the remark
   * @return the decision
   */
  public Decided<V> noting(Mark note) {
    return new Decided<>(
        value, reasons, needs, ImmutableList.<Mark>builder().addAll(notes).add(note).build());
  }
}
