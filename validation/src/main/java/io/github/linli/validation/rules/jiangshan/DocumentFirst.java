package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.validation.Need;

/**
 * Whether something was settled before an act: the document a clause wants first. Dates may be
 * known roughly; what could be either way is unknown.
 */
final class DocumentFirst {

  private DocumentFirst() {}

  /** Settled on an earlier day than the act. */
  static Ternary beforeTheDay(Known<PartialDate> settled, PartialDate act) {
    return settled.test(day -> isBefore(day, act), Ternary.FALSE);
  }

  /** Settled on an earlier day than the act, or on the same. */
  static Ternary byTheDay(Known<PartialDate> settled, PartialDate act) {
    return settled.test(day -> isBefore(act, day).not(), Ternary.FALSE);
  }

  private static Ternary isBefore(PartialDate one, PartialDate other) {
    if (one.latest().isBefore(other.earliest())) {
      return Ternary.TRUE;
    }
    return one.earliest().isBefore(other.latest()) ? Ternary.UNKNOWN : Ternary.FALSE;
  }

  /** What leaves it open which came first, where that is not known. */
  static ImmutableSet<Need> needs(
      Known<PartialDate> settled, Need itsDay, PartialDate act, Need dayOfTheAct) {
    if (!(settled instanceof Known.Value<PartialDate> known)) {
      return ImmutableSet.of(itsDay);
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (known.get().exact().isEmpty()) {
      needs.add(itsDay);
    }
    return act.exact().isEmpty() ? needs.add(dayOfTheAct).build() : needs.build();
  }
}
