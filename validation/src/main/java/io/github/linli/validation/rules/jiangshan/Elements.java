package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;

/** Elements that must all hold: their conjunction, why it fails and what it lacks. */
record Elements(Ternary holds, ImmutableList<Reason> failed, ImmutableList<Need> lacking) {

  /** No element: holds. */
  static final Elements NONE = new Elements(Ternary.TRUE, ImmutableList.of(), ImmutableList.of());

  /** One more element, what would decide it, and the reason when it fails. */
  Elements and(Ternary element, Need need, String reasonIfNot) {
    return and(element, ImmutableSet.of(need), reasonIfNot);
  }

  /** One more element, all that would decide it, and the reason when it fails. */
  Elements and(Ternary element, ImmutableSet<Need> needs, String reasonIfNot) {
    return and(
        new Elements(
            element,
            element.isFalse() ? ImmutableList.of(new Reason(reasonIfNot)) : ImmutableList.of(),
            element.isUnknown() ? needs.asList() : ImmutableList.of()));
  }

  Elements and(Elements other) {
    return new Elements(
        holds.and(other.holds),
        ImmutableList.<Reason>builder().addAll(failed).addAll(other.failed).build(),
        ImmutableList.<Need>builder().addAll(lacking).addAll(other.lacking).build());
  }

  /** What could still change the answer: nothing of a path that already fails. */
  static ImmutableList<Need> missing(Elements one, Elements other, ImmutableSet<Need> besides) {
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    if (!one.holds.isFalse()) {
      needs.addAll(one.lacking);
    }
    if (!other.holds.isFalse()) {
      needs.addAll(other.lacking);
    }
    return needs.addAll(besides).build();
  }
}
