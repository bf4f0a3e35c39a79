package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TernaryProperties {

  @Property
  void deMorganHolds(@ForAll Ternary a, @ForAll Ternary b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @Property
  void orderAndGroupingDoNotMatter(@ForAll Ternary a, @ForAll Ternary b, @ForAll Ternary c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void learningAnOperandNeverChangesADecidedAnswer(@ForAll Ternary known, @ForAll boolean learnt) {
    staysDecided(Ternary::and, known, learnt);
    staysDecided(Ternary::or, known, learnt);
  }

  private static void staysDecided(
      BinaryOperator<Ternary> operator, Ternary known, boolean learnt) {
    Ternary before = operator.apply(known, Ternary.UNKNOWN);
    Ternary after = operator.apply(known, Ternary.of(learnt));
    assertThat(before.isUnknown() || before == after).isTrue();
  }
}
