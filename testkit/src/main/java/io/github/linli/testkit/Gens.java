package io.github.linli.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Generators of anything, and how to put them together. */
public final class Gens {

  private Gens() {}

  /**
   * One of several generators, with the weight it is chosen by.
   *
   * @param <T> type of the values
   * @param weight how often, at least 1
   * @param gen the generator
   */
  public record Weighted<T>(int weight, Gen<? extends T> gen) {

    public Weighted {
      checkArgument(weight >= 1, "a weight is at least 1, not %s", weight);
    }
  }

  /**
   * Always the same.
   *
   * @param <T> type of the value
   * @param value the value
   * @return the generator
   */
  public static <T> Gen<T> constant(T value) {
    return choices -> value;
  }

  /**
   * One of some values, each as often as the others.
   *
   * @param <T> type of the values
   * @param values the values, the simplest first
   * @return the generator
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, never written or kept
  public static <T> Gen<T> pick(T... values) {
    return pickFrom(Arrays.asList(values));
  }

  /**
   * One of some values, each as often as the others.
   *
   * @param <T> type of the values
   * @param values the values, the simplest first
   * @return the generator
   * @throws IllegalArgumentException if there is none
   */
  public static <T> Gen<T> pickFrom(Iterable<? extends T> values) {
    ImmutableList<T> all = ImmutableList.copyOf(values);
    checkArgument(!all.isEmpty(), "nothing to pick from");
    return choices -> all.get(choices.below(all.size()));
  }

  /**
   * One of an enum's constants, the first of which is the simplest.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the generator
   */
  public static <E extends Enum<E>> Gen<E> constants(Class<E> type) {
    return pick(type.getEnumConstants());
  }

  /**
   * What one of several generators makes, each as often as the others.
   *
   * @param <T> type of the values
   * @param gens the generators, the simplest first
   * @return the generator
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, never written or kept
  public static <T> Gen<T> oneOf(Gen<? extends T>... gens) {
    ImmutableList<Gen<? extends T>> all = ImmutableList.copyOf(gens);
    checkArgument(!all.isEmpty(), "nothing to choose from");
    return choices -> all.get(choices.below(all.size())).next(choices);
  }

  /**
   * A generator with a weight, for {@link #frequency}.
   *
   * @param <T> type of the values
   * @param weight how often, at least 1
   * @param gen the generator
   * @return both
   */
  public static <T> Weighted<T> weighted(int weight, Gen<? extends T> gen) {
    return new Weighted<>(weight, gen);
  }

  /**
   * What one of several generators makes, each by its weight.
   *
   * @param <T> type of the values
   * @param gens the generators, the simplest first
   * @return the generator
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, never written or kept
  public static <T> Gen<T> frequency(Weighted<? extends T>... gens) {
    ImmutableList<Weighted<? extends T>> all = ImmutableList.copyOf(gens);
    checkArgument(!all.isEmpty(), "nothing to choose from");
    int sum = all.stream().mapToInt(Weighted::weight).reduce(0, Math::addExact);
    return choices -> {
      int left = choices.below(sum);
      for (Weighted<? extends T> each : all) {
        left -= each.weight();
        if (left < 0) {
          return each.gen().next(choices);
        }
      }
      throw new IllegalStateException("a choice beyond its bound");
    };
  }

  /**
   * False, the simplest, or true.
   *
   * @return the generator
   */
  public static Gen<Boolean> booleans() {
    return pick(false, true);
  }

  /**
   * Whole numbers. The simplest is the one nearest to 0.
   *
   * @param low the lowest, inclusive
   * @param high the highest, inclusive
   * @return the generator
   * @throws IllegalArgumentException if there is none, or there are 2³¹ or more
   */
  public static Gen<Integer> integers(int low, int high) {
    long count = (long) high - low + 1;
    checkArgument(count >= 1 && count <= Integer.MAX_VALUE, "%s to %s", low, high);
    int bound = (int) count;
    if (low > 0) {
      return choices -> low + choices.below(bound);
    }
    if (high < 0) {
      return choices -> high - choices.below(bound);
    }
    return choices -> {
      int choice = choices.below(bound); // upwards first, then downwards
      return choice <= high ? choice : high - choice;
    };
  }

  /**
   * Lists of up to so many elements; the simplest is empty. Whether one more follows is chosen
   * before each element, so that leaving out choices leaves out elements.
   *
   * @param <T> type of the elements
   * @param elements makes the elements
   * @param most the greatest length
   * @return the generator
   */
  public static <T> Gen<ImmutableList<T>> listOf(Gen<? extends T> elements, int most) {
    return listOf(elements, 0, most);
  }

  /**
   * Lists of a length between two.
   *
   * @param <T> type of the elements
   * @param elements makes the elements
   * @param least the smallest length
   * @param most the greatest length
   * @return the generator
   * @throws IllegalArgumentException if there is no such length
   */
  public static <T> Gen<ImmutableList<T>> listOf(Gen<? extends T> elements, int least, int most) {
    checkArgument(least >= 0 && least <= most, "%s to %s elements", least, most);
    return choices -> {
      ImmutableList.Builder<T> list = ImmutableList.builder();
      for (int size = 0; size < most; size++) {
        if (size >= least && choices.below(most - size + 1) == 0) {
          break;
        }
        list.add(elements.next(choices));
      }
      return list.build();
    };
  }

  /**
   * Some of a few values, in their order; the simplest is none of them.
   *
   * @param <T> type of the values
   * @param values the values
   * @return the generator
   */
  public static <T> Gen<ImmutableList<T>> someOf(Iterable<? extends T> values) {
    ImmutableList<T> all = ImmutableList.copyOf(values);
    return choices ->
        all.stream().filter(each -> choices.below(2) == 1).collect(ImmutableList.toImmutableList());
  }
}
