package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.party.UnifiedSocialCreditCode.Department;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11330881002630081E", // prefix of the policy's index number
        "91350100M000100Y43", // the standard's example
        "91110000600037341L",
        "91330100799655058B",
        "92330881MA20001310",
        "52330881MJ9000057Y"
      })
  void codesThatCheckAreFoundToCheck(String code) {
    assertThat(UnifiedSocialCreditCode.of(code).hasValidCheckCharacter()).isTrue();
    assertThat(UnifiedSocialCreditCode.of(code).hasValidOrganisationCheck()).isTrue();
    assertThat(UnifiedSocialCreditCode.of(code).mayBeIdentityNumber()).isFalse();
    assertThat(UnifiedSocialCreditCode.of(code)).hasToString(code);
  }

  @Test
  void aWrongCheckCharacterIsReportedAndNotRefused() {
    assertThat(UnifiedSocialCreditCode.of("91310000631180680X").hasValidCheckCharacter()).isFalse();
    assertThat(UnifiedSocialCreditCode.of("91350100M000100Y44").hasValidCheckCharacter()).isFalse();
  }

  @Test
  void theOrganisationCodeHasACheckOfItsOwn() {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91330881MA28F1A202");
    assertThat(code.hasValidCheckCharacter()).isTrue();
    assertThat(code.hasValidOrganisationCheck()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"11330881002630081E, 002630081", "91110000600037341L, 600037341"})
  void theOrganisationCodeIsTheNinthToSeventeenthCharacter(String code, String organisation) {
    assertThat(UnifiedSocialCreditCode.of(code).organisationCode()).isEqualTo(organisation);
  }

  @ParameterizedTest
  @CsvSource({
    "11330881002630081E, PUBLIC_BODIES, 330881",
    "52330881MJ9000057Y, CIVIL_AFFAIRS, 330881",
    "91350100M000100Y43, INDUSTRY_AND_COMMERCE, 350100",
    "N1330881000000000X, AGRICULTURE, 330881",
    "Y1100000000000000X, OTHER, 100000"
  })
  void theFirstCharacterNamesTheDepartment(String text, Department department, String division) {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);
    assertThat(code.department()).isEqualTo(Known.of(department));
    assertThat(code.registeringDivision6()).isEqualTo(division);
  }

  @Test
  void aDepartmentThatTheTablesDoNotHaveIsUnknown() {
    assertThat(UnifiedSocialCreditCode.of("B1330881002630081E").department())
        .isEqualTo(Known.unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100M000100Y4Z",
        "91350100I000100Y43",
        "91350100O000100Y43",
        "91350100S000100Y43",
        "91350100V000100Y43",
        "9135010AM000100Y43",
        "A135O100M000100Y43",
        "91350100m000100y43",
        "91350100M000100Y4３",
        " 91350100M000100Y43"
      })
  void anotherShapeIsRefusedAndNotShown(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
        .satisfies(
            refusal ->
                assertThat(refusal.value()).isEqualTo(text.length() + " characters (masked)"));
  }

  @ParameterizedTest
  @CsvSource({
    "330881188001010012, true",
    "33088118700101019X, true",
    "330881188001010013, false", // another check character
    "330881188013010012, false", // no such month
    "933088118001010012, false"
  })
  void whatPassesAsAnIdentityNumberMayBeOneAndPrintsMasked(String text, boolean maybe) {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);
    assertThat(code.mayBeIdentityNumber()).isEqualTo(maybe);
    assertThat(code.value()).isEqualTo(text);
    if (maybe) {
      assertThat(code.toString()).matches("3308\\*{10}....").endsWith(text.substring(14));
    } else {
      assertThat(code).hasToString(text);
    }
  }
}
