package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A set of which every member is required, and how each stands on a day.
 *
 * @param members each member and whether it is there
 * @param <M> type of a member
 */
record Roster<M>(ImmutableMap<M, Presence> members) {

  static <M> Roster<M> of(ImmutableSet<M> required, Function<M, Presence> presence) {
    return new Roster<>(Maps.toMap(required, presence::apply));
  }

  /** The members that are known to be missing, and not to come. */
  ImmutableSet<M> missing() {
    return members.entrySet().stream()
        .filter(each -> each.getValue().isMissing())
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What would tell of the members of which it is not known. */
  ImmutableSet<Need> needs() {
    return members.values().stream()
        .filter(Presence::isOpenToDoubt)
        .flatMap(each -> each.needs().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Breached with a mark for each member that is missing; else undecided while one is not known;
   * else open until the last of those to come; else met.
   */
  Outcome outcome(Function<M, Mark> missing) {
    ImmutableSet<M> lacking = missing();
    if (!lacking.isEmpty()) {
      return Outcome.breached(lacking.stream().map(missing).toArray(Mark[]::new));
    }
    ImmutableSet<Need> needs = needs();
    if (!needs.isEmpty()) {
      return new Outcome.Undecided(needs);
    }
    return lastToCome().map(Outcome::open).orElse(Outcome.MET);
  }

  /** The first day on which all that are to come are sure to be there; empty if none is. */
  Optional<LocalDate> lastToCome() {
    return members.values().stream()
        .filter(Presence::isToCome)
        .flatMap(each -> each.comesOn().value().stream())
        .max(LocalDate::compareTo);
  }
}
