package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Listing;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Listings in which no two items may be the same. */
final class Listings {

  private Listings() {}

  /** No two of one id: each begins with its place. */
  static <T> Listing<T> distinct(Listing<T> listing, BiFunction<T, Integer, T> at) {
    ImmutableList<T> items = listing.items();
    ImmutableList<T> apart =
        IntStream.range(0, items.size())
            .mapToObj(i -> at.apply(items.get(i), i))
            .collect(ImmutableList.toImmutableList());
    return listing.complete() ? Listing.complete(apart) : Listing.atLeast(apart);
  }

  /** Keys of other records, each once. */
  static Gen<Listing<String>> keys() {
    return Measures.<String>listing(Measures.texts())
        .map(keys -> distinct(keys, (key, place) -> place + key));
  }
}
