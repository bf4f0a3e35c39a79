package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Provenance;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Territory;
import io.github.linli.validation.books.Books;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has examples of all it can say, and they show it; without any framework. */
class RuleExamplesTest {

  static Stream<RuleBook> books() {
    return Judging.BOOKS.stream();
  }

  static Stream<String> entries() {
    return Judging.specs().map(RuleSpec::id);
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyEntryHasExamplesOfAllItCanSay(RuleBook book) {
    assertThat(Required.missing(book)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyExampleShowsWhatItSays(String entry) {
    RuleExamples.of(entry)
        .forEach(
            (expected, examples) ->
                Samples.of(examples, 1)
                    .limit(50)
                    .forEach(
                        example ->
                            assertThat(example.isShownBy(example.check()))
                                .as("%s: %s by %s", entry, expected, example)
                                .isTrue()));
  }

  @Test
  void thereAreNoExamplesOfWhatNoBookHas() {
    assertThat(RuleExamples.entries()).containsExactlyInAnyOrderElementsOf(entries().toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleExamples.of("JS-9-NONE"))
        .withMessageContaining("JS-9-NONE");
  }

  /** A rule somebody added without examples. */
  private record Added(RuleSpec spec) implements Rule<Community> {
    @Override
    public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
      return Outcome.MET;
    }
  }

  private static RuleBook bookWith(String id, String limb) {
    RuleBook nation = Books.nation();
    RuleSpec known = nation.specs().get(1);
    RuleSpec spec =
        new RuleSpec.Builder()
            .id(id)
            .revision(1)
            .kind(RuleKind.RULE)
            .subject(Community.class)
            .bearer("NOBODY")
            .territory(Territory.NATION)
            .normFrom(LocalDate.of(2021, 1, 1))
            .normTo(Known.none())
            .addLimbs(Limb.of(limb, Modality.MUST, Severity.ERROR, known.citations().get(0)))
            .addCitations(known.citations().get(0))
            .parameters(ImmutableList.of())
            .options(ImmutableSet.of())
            .provenance(Provenance.VERIFIED)
            .build();
    return new RuleBook.Builder()
        .id("added")
        .version("1")
        .territory(Territory.NATION)
        .instruments(nation.instruments())
        .addRules(new Added(spec))
        .decisions(ImmutableList.of())
        .build();
  }

  @Test
  void aRuleWithoutExamplesIsToldByName() {
    assertThat(Required.missing(bookWith("XX-1-ADDED", "LIMB")))
        .containsExactly("XX-1-ADDED: no examples");
  }

  @Test
  void aLimbWithoutExampleIsToldByName() {
    assertThat(Required.missing(bookWith("SL-CC-278-PARTICIPATION", "VOTES")))
        .containsExactly("SL-CC-278-PARTICIPATION: no example of limb VOTES");
  }

  @Test
  void anExampleIsNotShownByAReportThatSaysOtherwise() {
    RuleExamples.of("JS-4.1.2-COMMUNITY-LIAISON")
        .forEach(
            (expected, examples) -> {
              Example example = Samples.of(examples, 2, 1);
              Example other =
                  Samples.of(
                      RuleExamples.of(example.entry()).entrySet().stream()
                          .filter(each -> each.getKey().kind() != expected.kind())
                          .filter(each -> isContrary(each.getKey().kind(), expected.kind()))
                          .findFirst()
                          .orElseThrow()
                          .getValue(),
                      2,
                      1);
              assertThat(example.isShownBy(other.check())).as("%s", expected).isFalse();
            });
  }

  /** Notes stand beside any outcome. */
  private static boolean isContrary(Expectation.Kind one, Expectation.Kind other) {
    return one != Expectation.Kind.NOTED
        && (other != Expectation.Kind.NOTED || one == Expectation.Kind.BREACHED);
  }

  @Test
  void expectationsReadLikeWhatTheyShow() {
    assertThat(Expectation.breached("NONE")).hasToString("BREACHED NONE");
    assertThat(Expectation.MET.toString().toLowerCase(Locale.ROOT)).isEqualTo("met");
  }
}
