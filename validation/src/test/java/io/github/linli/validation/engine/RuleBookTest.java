package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.linli.law.Citation;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Territory;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.support.Stubs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  private static void refused(RuleBook.Builder book) {
    assertThatIllegalArgumentException().isThrownBy(book::build);
  }

  private static void refused(RuleSpec.Builder spec) {
    assertThatIllegalArgumentException().isThrownBy(spec::build);
  }

  @Test
  void aRuleIsListedOnce() {
    refused(Stubs.book(Stubs.rule("T-1", Outcome.MET), Stubs.rule("T-1", Outcome.MET)));
    RuleBook one = Stubs.book(Stubs.rule("T-1", Outcome.MET)).build();
    RuleBook other = Stubs.book(Stubs.rule("T-1", Outcome.MET)).id("other").build();
    assertThatIllegalArgumentException().isThrownBy(() -> PolicyValidator.of(one, other));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyValidator.of(Books.jiangshan(), Books.jiangshan()));
  }

  @ParameterizedTest
  @CsvSource({
    "330881, 3308, false",
    "330881, 330881, true",
    "330881, 33088101, true",
    "33, '', false"
  })
  void aRuleHoldsWithinItsBooksTerritory(String ofBook, String ofRule, boolean accepted) {
    RuleSpec spec =
        Stubs.spec("T-1")
            .territory(new Territory(ofRule))
            .addLimbs(Stubs.limb("LIMB", Modality.MUST, Severity.ERROR))
            .build();
    RuleBook.Builder book =
        Stubs.book(Stubs.rule(spec, (d, c, n) -> Outcome.MET)).territory(new Territory(ofBook));
    if (accepted) {
      assertThat(book.build().specs()).containsExactly(spec);
    } else {
      refused(book);
    }
  }

  @Test
  void aBookNamesEveryInstrumentItsRulesAndLimbsCite() {
    Citation elsewhere = Citation.of("other-law", "1");
    RuleSpec cites =
        Stubs.spec("T-1")
            .addCitations(elsewhere)
            .addLimbs(Stubs.limb("LIMB", Modality.MUST, Severity.ERROR))
            .build();
    RuleSpec limbCites =
        Stubs.spec("T-1")
            .addLimbs(Limb.of("LIMB", Modality.MUST, Severity.ERROR, elsewhere))
            .build();
    for (RuleSpec spec : List.of(cites, limbCites)) {
      refused(Stubs.book(Stubs.rule(spec, (d, c, n) -> Outcome.MET)));
      assertThat(
              Stubs.book(Stubs.rule(spec, (d, c, n) -> Outcome.MET))
                  .addInstruments(Stubs.instrument("other-law"))
                  .build()
                  .specs())
          .containsExactly(spec);
    }
  }

  @Test
  void anEntryIsComplete() {
    Limb limb = Stubs.limb("LIMB", Modality.MUST, Severity.ERROR);
    refused(Stubs.spec("T-1")); // a rule without a limb cannot be breached
    assertThat(Stubs.spec("T-1").kind(RuleKind.DECISION).build().limbs()).isEmpty();
    refused(Stubs.spec("T-1").addLimbs(limb, limb));
    refused(Stubs.spec("T-1").addLimbs(limb).revision(0));
    refused(Stubs.spec("T-1").addLimbs(limb).citations(List.of()));
  }

  @Test
  void aLimbRestsOnParametersOfItsEntryOnly() {
    Parameter<Integer> days = Parameter.days("days", 7);
    Limb resting = Stubs.limb("LIMB", Modality.MUST, Severity.ERROR).restingOn(days);
    refused(Stubs.spec("T-1").addLimbs(resting)); // else nobody could ever set it
    assertThat(Stubs.spec("T-1").addLimbs(resting).addParameters(days).build().parameters())
        .containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T", "t-1", "T-", "T-a", "T_1", "T-1 ", "-1"})
  void anIdIsLegible(String id) {
    refused(Stubs.spec(id).addLimbs(Stubs.limb("LIMB", Modality.MUST, Severity.ERROR)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "330", "33088", "33x1", "33088100200101", "CN"})
  void aTerritoryIsAPrefixOfPairs(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Territory(prefix));
  }
}
