package io.github.linli.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/**
 * A list of records that is either complete or holds "at least these".
 *
 * <p>Records that are at least these can satisfy a duty, never prove its breach: what is missing
 * may lie in the records nobody handed over. Unknown is "at least nothing"; known none is the
 * complete empty list.
 *
 * <p>On the wire: a missing key is unknown, {@code [...]} is complete, {@code {"atLeast":[...]}} is
 * partial. Immutable and thread-safe whenever its items are.
 *
 * @param items the records at hand, in the order given
 * @param complete whether there are no others
 * @param <T> type of a record
 */
public record Listing<T>(ImmutableList<T> items, boolean complete) {

  private static final Listing<?> UNKNOWN = new Listing<>(ImmutableList.of(), false);
  private static final Listing<?> NONE = new Listing<>(ImmutableList.of(), true);

  /**
   * Holds the records.
   *
   * @throws NullPointerException if the list is null
   */
  public Listing {
    Objects.requireNonNull(items, "items of a listing");
  }

  /**
   * All records there are.
   *
   * @param items the records; empty means known none
   * @param <T> type of a record
   * @return a complete listing
   */
  public static <T> Listing<T> complete(Iterable<? extends T> items) {
    ImmutableList<T> copy = ImmutableList.copyOf(items);
    return copy.isEmpty() ? none() : new Listing<>(copy, true);
  }

  /**
   * All records there are.
   *
   * @param items the records; empty means known none
   * @param <T> type of a record
   * @return a complete listing
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, never written or kept
  public static <T> Listing<T> of(T... items) {
    return complete(Arrays.asList(items));
  }

  /**
   * Some records; there may be others.
   *
   * @param items the records at hand; empty means unknown
   * @param <T> type of a record
   * @return a partial listing
   */
  public static <T> Listing<T> atLeast(Iterable<? extends T> items) {
    ImmutableList<T> copy = ImmutableList.copyOf(items);
    return copy.isEmpty() ? unknown() : new Listing<>(copy, false);
  }

  /**
   * Known to hold nothing.
   *
   * @param <T> type of a record
   * @return the complete empty listing
   */
  @SuppressWarnings("unchecked") // holds no item, so it fits every T
  public static <T> Listing<T> none() {
    return (Listing<T>) NONE;
  }

  /**
   * Nothing known: at least nothing.
   *
   * @param <T> type of a record
   * @return the partial empty listing
   */
  @SuppressWarnings("unchecked") // holds no item, so it fits every T
  public static <T> Listing<T> unknown() {
    return (Listing<T>) UNKNOWN;
  }

  /**
   * Whether nothing at all is known.
   *
   * @return true when partial and empty
   */
  public boolean isUnknown() {
    return !complete && items.isEmpty();
  }

  /**
   * Whether some record satisfies a question: true as soon as one does; false only if the listing
   * is complete and every record is known not to; else unknown.
   *
   * @param question asked of each record
   * @return the three-valued answer
   */
  public Ternary any(Function<? super T, Ternary> question) {
    Ternary answer = complete ? Ternary.FALSE : Ternary.UNKNOWN;
    for (int i = 0; i < items.size(); i++) {
      answer = answer.or(question.apply(items.get(i)));
      if (answer.isTrue()) {
        return answer;
      }
    }
    return answer;
  }
}
