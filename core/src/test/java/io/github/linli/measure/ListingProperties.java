package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ListingProperties {

  @Property
  void aPartialListingNeverProvesAbsence(@ForAll List<Ternary> answers) {
    assertThat(any(Listing.atLeast(answers))).isNotEqualTo(Ternary.FALSE);
  }

  @Property
  void oneRecordThatSatisfiesDecidesAnyListing(@ForAll List<Ternary> others) {
    List<Ternary> answers = with(others, Ternary.TRUE);
    assertThat(any(Listing.atLeast(answers))).isEqualTo(Ternary.TRUE);
    assertThat(any(Listing.complete(answers))).isEqualTo(Ternary.TRUE);
  }

  @Property
  void aCompleteListingProvesAbsenceOnlyIfEveryRecordIsKnownNotTo(@ForAll List<Ternary> answers) {
    boolean allFalse = answers.stream().allMatch(Ternary::isFalse);
    assertThat(any(Listing.complete(answers)).isFalse()).isEqualTo(allFalse);
  }

  @Property
  void oneMoreRecordNeverUndoesADecision(@ForAll List<Ternary> answers, @ForAll Ternary more) {
    staysDecided(Listing.atLeast(answers), Listing.atLeast(with(answers, more)));
  }

  @Property
  void learningThatThereAreNoOthersNeverUndoesADecision(@ForAll List<Ternary> answers) {
    staysDecided(Listing.atLeast(answers), Listing.complete(answers));
  }

  @Property
  void anAnswerLearntNeverUndoesADecision(
      @ForAll List<Ternary> answers, @ForAll boolean complete, @ForAll boolean learnt) {
    List<Ternary> before = with(answers, Ternary.UNKNOWN);
    List<Ternary> after = with(answers, Ternary.of(learnt));
    staysDecided(
        complete ? Listing.complete(before) : Listing.atLeast(before),
        complete ? Listing.complete(after) : Listing.atLeast(after));
  }

  private static void staysDecided(Listing<Ternary> before, Listing<Ternary> after) {
    assertThat(any(before).isUnknown() || any(before) == any(after)).isTrue();
  }

  private static Ternary any(Listing<Ternary> answers) {
    return answers.any(Function.identity());
  }

  private static List<Ternary> with(List<Ternary> answers, Ternary more) {
    List<Ternary> all = new ArrayList<>(answers);
    all.add(more);
    return all;
  }
}
