package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.linli.measure.FloorArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and areas as single values: what reader and schema take, and what a problem shows. */
class CodesTest {

  private static Codec<?> codec(String name) {
    return LinliCodecs.named(name).orElseThrow();
  }

  private static boolean schemaAccepts(Codec<?> codec, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(codec.schema(), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "DocumentNumber, \"江政办发〔2025〕13号\", true",
        "DocumentNumber, \"江政办发〔1949〕1号\", true",
        "DocumentNumber, \"江政办发〔1948〕1号\", false",
        "DocumentNumber, \"江政办发[2025]13号\", false",
        "DocumentNumber, \"江政办发〔2025〕0号\", false",
        "DocumentNumber, 13, false",
        "RealEstateUnitNumber, \"330881001002GB00001F00010001\", true",
        "RealEstateUnitNumber, \"330881001002GB00000F00010001\", false",
        "RealEstateUnitNumber, \"830881001002GB00001F00010001\", false",
        "UnifiedSocialCreditCode, \"91350100M000100Y43\", true",
        "UnifiedSocialCreditCode, \"91350100M000100Y44\", true",
        "UnifiedSocialCreditCode, \"91350100I000100Y43\", false",
        "UnifiedSocialCreditCode, \"91350100O000100Y43\", false",
        "UnifiedSocialCreditCode, \"91350100Z000100Y43\", false",
        "ResidentIdentityNumber, \"33088118700101019X\", true",
        "ResidentIdentityNumber, \"330881187013010190\", false",
        "MobileNumber, \"13000000000\", true",
        "MobileNumber, \"12000000000\", false",
        "MobileNumber, 13000000000, false",
        "DivisionCode, \"330881001\", true",
        "DivisionCode, \"3308810010\", false",
        "FloorArea, 88.50, true",
        "FloorArea, 0, true",
        "FloorArea, 0.0001, true",
        "FloorArea, 100000000000, true",
        "FloorArea, 100000000001, false",
        "FloorArea, -0.01, false",
        "FloorArea, \"88.50\", false"
      })
  void readerAndSchemaTakeTheSame(String type, String json, boolean accepted) {
    assertThat(codec(type).fromJson(json).value().isPresent()).isEqualTo(accepted);
    assertThat(schemaAccepts(codec(type), json)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ResidentIdentityNumber | \"330881187013010190\"",
        "ResidentIdentityNumber | 330881187001010190",
        "UnifiedSocialCreditCode | \"33088118700101019x\"",
        "UnifiedSocialCreditCode | 330881187001010190",
        "MobileNumber | \"1300000000\"",
        "MobileNumber | 13000000000",
        "Owner | \"330881187001010000\"",
        "Owner | {\"id\":330881187001010000}",
        "Owner | {\"id\":\"33088118700101019X\"}",
        "Owner | {\"id\":\"o\",\"kind\":\"ORGANISATION\",\"identityNumber\":\"33088118700101019X\"}"
      })
  void aProblemDoesNotShowWhatMayBePersonal(String type, String json) {
    Problem problem = codec(type).fromJson(json).problems().get(0);
    assertThat(problem.value()).doesNotContain("0000", "1870").matches(".*(masked|\\*{10}).*");
    assertThat(problem.expected()).doesNotContain("0000", "1870");
  }

  @ParameterizedTest
  @CsvSource({"88.12345", "1e2", "1234567890123"})
  void anAreaIsReadExactlyOrRefused(String json) {
    assertThat(codec("FloorArea").fromJson(json).problems()).hasSize(1);
  }

  @Test
  void anAreaKeepsItsScale() {
    Codec<FloorArea> codec = LinliCodecs.of(FloorArea.class).orElseThrow();
    assertThat(
            new String(
                codec.toJson(FloorArea.of("88.50")), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("88.50");
  }
}
