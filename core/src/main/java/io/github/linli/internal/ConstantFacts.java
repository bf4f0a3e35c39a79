package io.github.linli.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.linli.measure.Known;
import java.util.EnumSet;

/**
 * One known fact for each constant of an enum. A type of which a community has thousands shares
 * them: a fact is 16 bytes, and all of them state the same few constants.
 *
 * @param facts the facts by their constants
 * @param <E> the enum
 */
public record ConstantFacts<E extends Enum<E>>(ImmutableMap<E, Known<E>> facts) {

  /**
   * The facts of an enum.
   *
   * @param type the enum
   * @param <E> the enum
   * @return one for each constant
   */
  public static <E extends Enum<E>> ConstantFacts<E> of(Class<E> type) {
    return new ConstantFacts<>(Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(type), Known::of)));
  }

  /**
   * The one instance for a fact; none and unknown have one already.
   *
   * @param fact the fact
   * @return an equal fact
   */
  public Known<E> shared(Known<E> fact) {
    return fact instanceof Known.Value<E> known ? facts.getOrDefault(known.get(), fact) : fact;
  }
}
