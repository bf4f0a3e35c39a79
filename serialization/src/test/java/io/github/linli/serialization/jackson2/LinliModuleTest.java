package io.github.linli.serialization.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.PartialDate;
import io.github.linli.serialization.GoldenDocuments;
import io.github.linli.serialization.InvalidDocumentException;
import io.github.linli.serialization.LinliCodecs;
import io.github.linli.serialization.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mapper gives what the codec gives, whatever it is set to. */
class LinliModuleTest {

  private static final CommunityDossier DOSSIER = GoldenDocuments.fullDossier();
  private static final String JSON =
      new String(LinliCodecs.COMMUNITY_DOSSIER.toJson(DOSSIER), StandardCharsets.UTF_8);

  private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new LinliModule());

  private static ObjectMapper odd() {
    return JsonMapper.builder()
        .findAndAddModules()
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
            ObjectMapper.DefaultTyping.NON_FINAL_AND_ENUMS)
        .build();
  }

  record Holder(CommunityDossier dossier, PartialDate date) {}

  @Test
  void readsAndWritesAsTheCodec() throws JsonProcessingException {
    assertThat(PLAIN.writeValueAsString(DOSSIER)).isEqualTo(JSON);
    assertThat(PLAIN.readValue(JSON, CommunityDossier.class)).isEqualTo(DOSSIER);
  }

  @Test
  void settingsOfTheMapperDoNotMatter() throws JsonProcessingException {
    assertThat(odd().writeValueAsString(DOSSIER)).isEqualTo(JSON);
    assertThat(odd().readValue(JSON, CommunityDossier.class)).isEqualTo(DOSSIER);
  }

  @Test
  void worksInsideAnApplicationsOwnTypes() throws JsonProcessingException {
    Holder holder = new Holder(DOSSIER, PartialDate.ofYear(1998));
    String json = PLAIN.writeValueAsString(List.of(holder));
    assertThat(json).endsWith("\"date\":\"1998\"}]");
    assertThat(PLAIN.readValue(json, Holder[].class)).containsExactly(holder);
    assertThat(PLAIN.readValue("{}", Holder.class).dossier()).isNull();
  }

  @Test
  void worksThroughATree() throws JsonProcessingException {
    ObjectMapper exact =
        JsonMapper.builder()
            .addModule(new LinliModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(
                com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    JsonNode tree = exact.readTree(JSON);
    assertThat(exact.treeToValue(tree, CommunityDossier.class)).isEqualTo(DOSSIER);
    assertThat(exact.<JsonNode>valueToTree(DOSSIER)).hasToString(JSON);
  }

  @Test
  void problemsArriveInAMappingException() {
    assertThatThrownBy(
            () ->
                PLAIN.readValue(
                    "{\"dossier\":{\"community\":{\"id\":7,\"builtIn\":1}}}", Holder.class))
        .isInstanceOf(JsonMappingException.class)
        .cause()
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactly(
                        "/dossier/community/id",
                        "/dossier/community/builtIn",
                        "/dossier/community/name"));
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> PLAIN.readValue("{\"dossier\":null}", Holder.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("leave the key out");
  }

  @Test
  void malformedJsonIsAProblemToo() {
    assertThatThrownBy(() -> PLAIN.readValue("{\"community\":{", CommunityDossier.class))
        .isInstanceOf(JsonMappingException.class)
        .hasRootCauseInstanceOf(InvalidDocumentException.class);
  }
}
