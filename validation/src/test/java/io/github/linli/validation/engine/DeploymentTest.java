package io.github.linli.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.law.LegalInstrument;
import io.github.linli.place.Community;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Rule;
import io.github.linli.validation.Severity;
import io.github.linli.validation.rules.jiangshan.CommunityLiaisonRule;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Stubs;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

  @Test
  void aNumberOfDaysIsNeverNegative() {
    refused(settings -> settings.set(Parameter.days("handoverGapDays", 7), -1));
    refused(settings -> settings.set(Parameter.days("timelyDays.ebike"), -1));
  }

  private static void refused(UnaryOperator<Deployment.Builder> settings) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judged.VALIDATOR.with(settings.apply(Deployment.builder()).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JS-9-NO-SUCH-RULE",
        "JS-4.1.2-COMMUNITY-LIAISON#NO_SUCH_LIMB",
        "JS-4.1.2-COMMUNITY-LIAISON#",
        "#NONE",
        "NONE",
        "",
        "js-4.1.2-community-liaison"
      })
  void whatNoBookHasCannotBeSwitchedOffOrRegraded(String target) {
    refused(s -> s.switchOff(target, "typo"));
    refused(s -> s.regrade(target, Severity.ADVICE, "typo"));
  }

  @Test
  void unknownOptionsParametersAndTextsAreRefused() {
    refused(s -> s.turnOn("noSuchOption"));
    refused(s -> s.set(Parameter.days("noSuchDays", 1), 2));
    refused(s -> s.confirmText("no-such-law"));
  }

  @Test
  void aParameterKeepsItsType() {
    refused(s -> s.set(new Parameter<>("handoverGapDays", String.class, "seven"), "eight"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void controlNeedsAWrittenReason(String blank) {
    String rule = "JS-4.1.2-COMMUNITY-LIAISON";
    refused(s -> s.switchOff(rule, blank));
    refused(s -> s.regrade(rule, Severity.ADVICE, blank));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Deployment(
                    ImmutableSortedMap.of(),
                    ImmutableSet.of(),
                    ImmutableMap.of(),
                    ImmutableMap.of(rule, blank),
                    ImmutableSet.of(),
                    ImmutableSortedMap.of(),
                    ImmutableSet.of(),
                    ImmutableSetMultimap.of()));
  }

  @Test
  void everySettingOfTheBooksIsAccepted() {
    for (var book : Judged.VALIDATOR.books()) {
      for (var spec : book.specs()) {
        Deployment.Builder settings = Deployment.builder().switchOff(spec.id(), "trial");
        spec.options().forEach(settings::turnOn);
        spec.limbs()
            .forEach(
                limb -> settings.regrade(spec.id() + "#" + limb.id(), Severity.ADVICE, "trial"));
        book.instruments().forEach(instrument -> settings.confirmText(instrument.id()));
        assertThat(Judged.VALIDATOR.with(settings.build()).books())
            .isEqualTo(Judged.VALIDATOR.books());
      }
    }
  }

  @Test
  void aLimbSwitchedOffLeavesTheRestOfItsRule() {
    Rule<Community> two =
        Stubs.rule(
            Stubs.spec("T-1")
                .addLimbs(
                    Stubs.limb("ONE", Modality.MUST, Severity.ERROR),
                    Stubs.limb("OTHER", Modality.MUST, Severity.WARNING))
                .build(),
            (duty, context, notes) -> {
              notes.note(Mark.of("OTHER"));
              return Outcome.breached(Mark.of("ONE"), Mark.of("OTHER"));
            });
    assertThat(Stubs.judge(two).rule("T-1"))
        .isEqualTo("breached ONE/ERROR OTHER/WARNING + OTHER/WARNING");
    assertThat(Stubs.judge(off("T-1#ONE"), two).rule("T-1"))
        .isEqualTo("breached OTHER/WARNING + OTHER/WARNING");
    assertThat(Stubs.judge(off("T-1#OTHER"), two).rule("T-1")).isEqualTo("breached ONE/ERROR");
    assertThat(Stubs.judge(off("T-1"), two).rule("T-1")).isEqualTo("not-applicable SWITCHED_OFF");
  }

  private static Deployment off(String target) {
    return Deployment.builder().switchOff(target, "disputed").build();
  }

  @Test
  void theReportSaysWhatItWasComputedFrom() {
    Deployment deployment =
        Deployment.builder()
            .set(CommunityLiaisonRule.HANDOVER_GAP_DAYS, 10)
            .turnOn("continuing")
            .switchOff("SL-CC-278-SPECIAL", "disputed")
            .build();
    Basis basis = Judged.VALIDATOR.with(deployment).basis(LocalDate.of(2026, 1, 1));
    assertThat(basis.asOf()).isEqualTo("2026-01-01");
    assertThat(basis.books())
        .extracting(Basis.Book::id)
        .containsExactly("nation", "jiangshan-2025-13");
    assertThat(basis.deployment()).isEqualTo(deployment);
    assertThat(basis.parameters())
        .containsEntry("handoverGapDays", new Basis.Setting(10, true))
        .hasEntrySatisfying("partialQuarter", setting -> assertThat(setting.set()).isFalse());
    assertThat(basis.instruments())
        .extracting(LegalInstrument::id)
        .contains("jiangshan-2025-13", "civil-code-2020", "state-council-property-management-2018")
        .hasSize(6);
    assertThat(basis.libraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    assertThat(basis.inputSha256().isNone()).isTrue();
    assertThat(basis.withInput("ab").inputSha256().value()).contains("ab");
  }
}
