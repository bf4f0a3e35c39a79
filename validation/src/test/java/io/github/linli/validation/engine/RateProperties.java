package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.linli.measure.Share;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Rate;
import io.github.linli.validation.Rate.Standing;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The bounds of a rate against every way in which what is not known may turn out. */
class RateProperties {

  private static Rate rate(List<Standing> communities) {
    return new Rate(
        ImmutableMultiset.copyOf(communities), ImmutableSetMultimap.of(), ImmutableList.of());
  }

  /** Every rate there can be, going through the communities one by one. */
  private static void outcomes(
      List<Standing> communities, int next, int covered, int counted, NavigableSet<Share> found) {
    if (next == communities.size()) {
      if (counted > 0) {
        found.add(Share.of(covered, counted));
      }
      return;
    }
    String standing = communities.get(next).name();
    if (standing.startsWith("PERHAPS_")) {
      outcomes(communities, next + 1, covered, counted, found);
    }
    if (!standing.endsWith("UNCOVERED")) {
      outcomes(communities, next + 1, covered + 1, counted + 1, found);
    }
    if (standing.endsWith("UNCOVERED") || standing.endsWith("UNKNOWN")) {
      outcomes(communities, next + 1, covered, counted + 1, found);
    }
  }

  @Property(tries = 2000)
  void theBoundsAreTheLowestAndHighestRateThereCanBe(
      @ForAll @Size(max = 8) List<Standing> communities) {
    NavigableSet<Share> found = new TreeSet<>();
    outcomes(communities, 0, 0, 0, found);
    Rate rate = rate(communities);
    assertThat(rate.bounds().isEmpty()).isEqualTo(found.isEmpty());
    rate.bounds()
        .ifPresent(
            bounds -> {
              assertThat(bounds.low()).isEqualTo(found.first());
              assertThat(bounds.high()).isEqualTo(found.last());
              assertThat(bounds.lowInclusive() && bounds.highInclusive()).isTrue();
            });
  }

  @Property(tries = 500)
  void thereIsARateWhenSomeCommunityCounts(@ForAll @Size(max = 8) List<Standing> communities) {
    boolean some = communities.stream().anyMatch(each -> !each.name().startsWith("PERHAPS_"));
    Ternary expected =
        some ? Ternary.TRUE : communities.isEmpty() ? Ternary.FALSE : Ternary.UNKNOWN;
    assertThat(rate(communities).hasAny()).isEqualTo(expected);
  }
}
