package io.github.linli.validation.text;

import static io.github.linli.validation.support.Ballots.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.law.Citation;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Share;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Severity;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

  private static final Renderer CHINESE = Renderer.of(Locale.SIMPLIFIED_CHINESE);
  private static final Renderer ENGLISH = Renderer.of(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW"})
  void chineseOfAnySortIsChinese(String tag) {
    assertThat(Renderer.of(Locale.forLanguageTag(tag)).locale())
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-AT", "und"})
  void anythingElseIsEnglish(String tag) {
    assertThat(Renderer.of(Locale.forLanguageTag(tag)).locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void figuresAppearAsTheyAreInBothLanguages() {
    Judged judged = Judged.of(vote("9000.00 5687.60 ?", "90 56 ?"));
    for (Renderer renderer : List.of(CHINESE, ENGLISH)) {
      assertThat(renderer.message(judged.finding("AREA")))
          .contains("5687.60", "9000.00", "2/3", "312.40");
      assertThat(renderer.message(judged.finding("HEADS"))).contains("56", "90", "2/3", "4");
    }
  }

  @Test
  void anUnknownShortfallLeavesNoTrace() {
    Finding finding = Judged.of(vote("9000.00 6000.00 ?", "[91, ..] 60 ?")).finding("HEADS");
    assertThat(finding.arguments()).doesNotContainKey("short");
    for (Renderer renderer : List.of(CHINESE, ENGLISH)) {
      assertThat(renderer.message(finding))
          .contains("[91, ..]")
          .doesNotContain("{", "}", "short by", "缺");
    }
  }

  @Test
  void aFindingLeadsWithItsKind() {
    Finding breach = Judged.of(vote("9000 6000 ?", "90 59 ?")).finding("HEADS");
    Finding goal =
        Judged.of(Facts.dossier(f -> f.noCommittees().noInterimCommittees()), "2026-01-01")
            .finding("NOT_COVERED");
    Finding note =
        Judged.of(
                Facts.dossier(f -> f.liaisons(Facts.fullTime("2025-05-01", "2025-06-01"))),
                "2025-06-02")
            .finding("HANDOVER_GAP");
    assertThat(CHINESE.finding(breach)).startsWith("违反");
    assertThat(ENGLISH.finding(breach)).startsWith("Violation");
    assertThat(CHINESE.finding(goal)).startsWith("未达目标").doesNotContain("违反");
    assertThat(ENGLISH.finding(goal)).startsWith("Goal missed").doesNotContain("iolation");
    assertThat(CHINESE.finding(note)).startsWith("提示").doesNotContain("违反");
    assertThat(ENGLISH.finding(note)).startsWith("Note").contains("handoverGapDays");
    assertThat(CHINESE.finding(note)).contains("handoverGapDays", "甲小区", "7");
  }

  @Test
  void aVendorsRuleShowsItsKey() {
    Finding finding = Stubs.judge(Stubs.rule("T-1", Stubs.BREACHED)).finding("LIMB");
    assertThat(CHINESE.message(finding)).isEqualTo("«rule.T-1.LIMB»");
  }

  @Test
  void wordsOfTheDossierAreNeverReadAsPatterns() {
    var dossier = Facts.dossier(f -> f.noLiaisons());
    var odd = dossier.withCommunity(dossier.community().withName("$1 {community} \\"));
    Finding finding = Judged.of(odd, "2025-06-01").finding("NONE");
    assertThat(CHINESE.message(finding)).contains("$1 {community} \\");
  }

  @Test
  void everyKindOfArgumentHasAText() {
    assertThat(ENGLISH.argument(Argument.of("甲"))).isEqualTo("甲");
    assertThat(ENGLISH.argument(Argument.of(4))).isEqualTo("4");
    assertThat(ENGLISH.argument(Argument.of(new BigDecimal("1E+3")))).isEqualTo("1000");
    assertThat(ENGLISH.argument(Argument.of(LocalDate.of(2025, 6, 1)))).isEqualTo("2025-06-01");
    assertThat(ENGLISH.argument(Argument.of(PartialDate.parse("2025-06")))).isEqualTo("2025-06");
    assertThat(ENGLISH.argument(new Argument.Area(FloorArea.of("12.50")))).contains("12.50");
    assertThat(ENGLISH.argument(new Argument.Fraction(Share.of(2, 3)))).isEqualTo("2/3");
  }

  @Test
  void everyKindOfNeedHasAText() {
    List<Need> needs =
        List.of(
            Need.fact("Community.land"),
            new Need.Determination("SCOPE_AUTHORITY", "FIT_FOR_MANAGEMENT"),
            new Need.ParameterValue("handoverGapDays"),
            new Need.Calendar(2026),
            new Need.Text("pmr-before-2007-10-01"));
    for (Renderer renderer : List.of(CHINESE, ENGLISH)) {
      needs.forEach(
          need -> assertThat(renderer.need(need)).isNotBlank().doesNotContain("«", "{", "}"));
    }
  }

  @Test
  void citationsAndOutcomesReadInBothLanguages() {
    Citation clause = Citation.of("civil-code-2020", "278(2)");
    assertThat(CHINESE.citation(clause)).isEqualTo("民法典第278条第2款");
    assertThat(ENGLISH.citation(clause)).isEqualTo("Civil Code art. 278 para. 2");
    assertThat(CHINESE.outcome(Outcome.MET)).isNotEqualTo(ENGLISH.outcome(Outcome.MET));
    assertThat(CHINESE.severity(Severity.ERROR)).isNotEqualTo(ENGLISH.severity(Severity.ERROR));
  }
}
