package io.github.linli.validation.internal;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import io.github.linli.validation.Need;
import io.github.linli.validation.Rate;
import io.github.linli.validation.Rate.Standing;
import io.github.linli.validation.SubjectRef;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Adds up a rate. Keeps numbers, the different needs, and the first names in the order of ids, so
 * that neither the order of the communities nor their number matters. Not thread-safe.
 */
final class RateFold {

  private static final Comparator<SubjectRef> BY_ID =
      Comparator.comparing(SubjectRef::id).thenComparing(SubjectRef::name);

  private final Multiset<Standing> counts = EnumMultiset.create(Standing.class);
  private final SetMultimap<Standing, Need> needs =
      MultimapBuilder.enumKeys(Standing.class).linkedHashSetValues().build();
  private final NavigableSet<SubjectRef> uncovered = new TreeSet<>(BY_ID);

  void add(Standing standing, Iterable<Need> missing, SubjectRef community) {
    counts.add(standing);
    needs.putAll(standing, missing);
    if (standing == Standing.UNCOVERED) {
      uncovered.add(community);
      keepFirst();
    }
  }

  void add(RateFold other) {
    counts.addAll(other.counts);
    needs.putAll(other.needs);
    uncovered.addAll(other.uncovered);
    keepFirst();
  }

  private void keepFirst() {
    while (uncovered.size() > Rate.NAMED) {
      uncovered.pollLast();
    }
  }

  Rate rate() {
    ImmutableSetMultimap.Builder<Standing, Need> sorted = ImmutableSetMultimap.builder();
    needs
        .asMap()
        .forEach(
            (standing, each) ->
                sorted.putAll(
                    standing,
                    ImmutableList.sortedCopyOf(Comparator.comparing(Need::toString), each)));
    return new Rate(
        ImmutableMultiset.copyOf(counts), sorted.build(), ImmutableList.copyOf(uncovered));
  }
}
