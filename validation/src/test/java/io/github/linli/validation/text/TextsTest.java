package io.github.linli.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ScopeDecision;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.rules.jiangshan.Exclusion;
import io.github.linli.validation.rules.jiangshan.ForeseenManagement;
import io.github.linli.validation.rules.jiangshan.PolicyInForce;
import io.github.linli.validation.rules.jiangshan.Renovated;
import io.github.linli.validation.rules.jiangshan.StateLand;
import io.github.linli.validation.rules.nation.OwnersChoice;
import io.github.linli.validation.support.SourceStrings;
import io.github.linli.validation.vote.LegalRegime;
import io.github.linli.validation.vote.VoteOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every text the books can ask for is there, in both languages, found from the books themselves.
 */
class TextsTest {

  private static final List<RuleBook> BOOKS = List.of(Books.nation(), Books.jiangshan());
  private static final List<Renderer> BOTH =
      List.of(Renderer.of(Locale.SIMPLIFIED_CHINESE), Renderer.of(Locale.ENGLISH));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  private static void isWritten(String text) {
    assertThat(text).isNotBlank().doesNotContain("«");
  }

  private static String text(Map<String, String> language, String key) {
    assertThat(language).containsKey(key);
    return language.getOrDefault(key, "");
  }

  private static void existsInBoth(String key) {
    BOTH.forEach(renderer -> isWritten(renderer.text(key)));
  }

  private static List<RuleSpec> specs() {
    return BOOKS.stream().flatMap(book -> book.specs().stream()).toList();
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() {
    assertThat(Texts.CHINESE.keySet()).isEqualTo(Texts.ENGLISH.keySet());
    Texts.CHINESE.forEach(
        (key, chinese) ->
            assertThat(placeholders(chinese))
                .as(key)
                .isEqualTo(placeholders(text(Texts.ENGLISH, key))));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyEntryHasTitleExplanationRemedyBearerAndLimbs() {
    for (Renderer renderer : BOTH) {
      for (RuleSpec spec : specs()) {
        isWritten(renderer.title(spec.id()));
        isWritten(renderer.explanation(spec.id()));
        isWritten(renderer.remedy(spec.id()));
        isWritten(renderer.bearer(spec.bearer()));
        spec.limbs().forEach(limb -> isWritten(renderer.limb(spec.id(), limb)));
        spec.citations().forEach(citation -> isWritten(renderer.citation(citation)));
      }
    }
  }

  @Test
  void everyTextOfARuleBelongsToAnEntryAndALimb() {
    List<String> expected = new ArrayList<>();
    for (RuleSpec spec : specs()) {
      List.of("title", "explain", "remedy")
          .forEach(t -> expected.add("rule." + spec.id() + "." + t));
      spec.limbs().forEach(limb -> expected.add("rule." + spec.id() + "." + limb.id()));
    }
    for (String key : Texts.CHINESE.keySet()) {
      if (key.startsWith("rule.")) {
        assertThat(expected).as(key).anyMatch(each -> key.equals(each) || isPhraseOf(key, each));
      }
    }
  }

  /** A limb's argument may have a phrase of its own, named by a placeholder of the limb's text. */
  private static boolean isPhraseOf(String key, String limbKey) {
    return key.startsWith(limbKey + ".")
        && text(Texts.CHINESE, limbKey).contains("{" + key.substring(limbKey.length() + 1) + "}");
  }

  @Test
  void everyDecisionHasATextForEveryValue() {
    for (RuleBook book : BOOKS) {
      book.decisions()
          .forEach(
              decision -> {
                existsInBoth("decision." + decision.name());
                existsInBoth("decision." + decision.name() + "." + DecisionResult.UNDETERMINED);
                existsInBoth("decision." + decision.name() + "." + DecisionResult.NOT_APPLICABLE);
              });
    }
    for (var value : ScopeDecision.values()) {
      existsInBoth("decision.SCOPE." + value);
      if (value != ScopeDecision.UNDETERMINED) {
        existsInBoth("reason.SCOPE_" + value);
      }
    }
    for (var value : LegalRegime.values()) {
      existsInBoth("decision.LEGAL_REGIME." + value);
    }
    for (var value : VoteOutcome.values()) {
      existsInBoth("decision.VOTE_RESULT." + value);
    }
    for (var value : StateLand.values()) {
      existsInBoth("decision.STATE_LAND." + value);
    }
    for (var value : Exclusion.values()) {
      existsInBoth("decision.EXCLUSION." + value);
    }
    for (var value : Renovated.values()) {
      existsInBoth("decision.RENOVATED." + value);
    }
    for (var value : PolicyInForce.values()) {
      existsInBoth("decision.POLICY_IN_FORCE." + value);
    }
    for (var value : ForeseenManagement.values()) {
      existsInBoth("decision.MANAGEMENT_MODE." + value);
    }
    for (var value : OwnersChoice.values()) {
      existsInBoth("decision.OWNERS_CHOICE." + value);
    }
  }

  @Test
  void everyTermOfAnArgumentHasAText() {
    EnumSet.complementOf(EnumSet.of(ManagementMode.NONE, ManagementMode.OTHER))
        .forEach(mode -> existsInBoth("term.mode." + mode));
    List.of(ServiceProvider.Kind.values()).forEach(kind -> existsInBoth("term.manager." + kind));
    List.of("ASSEMBLY", "COMMITTEE", "SELECTION", "CONTRACT", "MODE")
        .forEach(step -> existsInBoth("term.step." + step));
    EnumSet.complementOf(EnumSet.of(BasicService.ENV_SANITATION))
        .forEach(service -> existsInBoth("term.service." + service));
    List.of(PublicMaintenance.Work.values()).forEach(work -> existsInBoth("term.work." + work));
    List.of(ActivityRecord.Field.values()).forEach(field -> existsInBoth("term.field." + field));
  }

  @Test
  void everyWordOfTheEngineHasAText() {
    for (Renderer renderer : BOTH) {
      List.of(Verdict.values()).forEach(each -> isWritten(renderer.verdict(each)));
      List.of(Severity.values()).forEach(each -> isWritten(renderer.severity(each)));
      List.of(RuleKind.values()).forEach(each -> isWritten(renderer.kind(each)));
      List.of(Modality.values()).forEach(each -> isWritten(renderer.text("modality." + each)));
      List.of(Modality.values()).forEach(each -> isWritten(renderer.text("lead." + each)));
      List.of("met", "open", "breached", "undecided", "not-applicable")
          .forEach(each -> isWritten(renderer.text("outcome." + each)));
    }
  }

  @Test
  void everyInstrumentABookNamesHasAShortTitle() {
    BOOKS.forEach(
        book -> book.instruments().forEach(each -> existsInBoth("instrument." + each.id())));
  }

  @Test
  void everyReasonNeedAndQuestionInTheSourcesHasAText() {
    SourceStrings sources = SourceStrings.ofRules();
    Set<String> reasons = sources.reasons();
    specs().forEach(spec -> reasons.remove(spec.bearer()));
    assertThat(reasons).hasSizeGreaterThan(20).allSatisfy(each -> existsInBoth("reason." + each));
    assertThat(sources.facts()).hasSizeGreaterThan(20).allSatisfy(f -> existsInBoth("fact." + f));
    assertThat(sources.determinations().size()).isGreaterThan(3);
    sources
        .determinations()
        .forEach(
            (authority, question) -> {
              existsInBoth("bearer." + authority);
              existsInBoth("question." + question);
            });
    assertThat(sources.texts()).isNotEmpty().allSatisfy(text -> existsInBoth("text." + text));
  }

  @Test
  void theWordForAViolationIsKeptForWhatMustBe() {
    Map<String, String> chinese = Texts.CHINESE;
    for (Modality modality : Modality.values()) {
      boolean must = modality == Modality.MUST || modality == Modality.MUST_NOT;
      assertThat(text(chinese, "lead." + modality).contains("违反")).isEqualTo(must);
      assertThat(text(Texts.ENGLISH, "lead." + modality).contains("iolation")).isEqualTo(must);
    }
    assertThat(text(chinese, "lead.GOAL")).isEqualTo("未达目标");
    assertThat(text(chinese, "lead.ENCOURAGED")).isEqualTo("可改进");
    for (RuleSpec spec : specs()) {
      for (Limb limb : spec.limbs()) {
        if (limb.modality() != Modality.MUST && limb.modality() != Modality.MUST_NOT) {
          String key = "rule." + spec.id() + "." + limb.id();
          assertThat(text(chinese, key)).as(key).doesNotContain("违反");
          assertThat(text(Texts.ENGLISH, key)).as(key).doesNotContainIgnoringCase("violat");
        }
      }
    }
  }
}
