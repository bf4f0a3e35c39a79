package io.github.linli.testkit;

import java.util.function.Function;

/**
 * Makes values from choices. The same choices make the same value, and choosing 0 throughout makes
 * the simplest. So smaller choices make a simpler value, which is how a failing sample is shrunk.
 *
 * <p>There is no filter: a generator builds what it promises. One is a lambda that hands its
 * choices on:
 *
 * <pre>{@code
 * Gen<Electorate> units = choices -> Electorate.of(Electorate.Scope.UNIT, names.next(choices));
 * }</pre>
 *
 * <p>Those of this module are stateless and thread-safe.
 *
 * @param <T> type of the values
 */
@FunctionalInterface
public interface Gen<T> {

  /**
   * The value of some choices.
   *
   * @param choices where to choose from
   * @return the value
   */
  T next(Choices choices);

  /**
   * What becomes of the values.
   *
   * @param <R> type of the results
   * @param function what to make of a value
   * @return the generator of the results
   */
  default <R> Gen<R> map(Function<? super T, ? extends R> function) {
    return choices -> function.apply(next(choices));
  }

  /**
   * Values that depend on a value.
   *
   * @param <R> type of the results
   * @param function the generator to go on with
   * @return the generator of the results
   */
  default <R> Gen<R> flatMap(Function<? super T, ? extends Gen<? extends R>> function) {
    return choices -> function.apply(next(choices)).next(choices);
  }
}
