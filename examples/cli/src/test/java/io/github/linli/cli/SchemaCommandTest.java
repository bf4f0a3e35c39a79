package io.github.linli.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.LinliCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code linli schema}. */
class SchemaCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<String> names() {
    return LinliCodecs.all().stream().map(Codec::name).collect(toImmutableList());
  }

  private static List<String> good() throws IOException {
    return documents("documents-good.ndjson");
  }

  private static List<String> bad() throws IOException {
    return documents("documents-bad.ndjson");
  }

  private static List<String> register() throws IOException {
    return Files.readAllLines(Cli.DATA.resolve("register.ndjson"));
  }

  private static ImmutableList<String> documents(String resource) throws IOException {
    try (InputStream in = SchemaCommandTest.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(toImmutableList());
    }
  }

  /** Whether the schema that is printed for a document's type accepts the document. */
  private static boolean printedSchemaAccepts(String document) throws IOException {
    String type = JSON.readTree(document).get("type").asText();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Cli.run("schema", type).out(), InputFormat.JSON)
        .validate(document, InputFormat.JSON)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"good", "register"})
  void goodDocumentsAreAccepted(String document) throws IOException {
    assertThat(printedSchemaAccepts(document)).isTrue();
    assertThat(Documents.standard().read(document).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badDocumentsAreRefused(String document) throws IOException {
    assertThat(printedSchemaAccepts(document)).isFalse();
    assertThat(Documents.standard().read(document).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSchemaOfEveryTypeIsPrintedIndentedAndElseUnchanged(String name) throws IOException {
    Cli run = Cli.run("schema", name);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\n  \"$schema\"").endsWith("}\n");
    assertThat(JSON.readTree(run.out()))
        .isEqualTo(
            JSON.readTree(
                Documents.standard().schema(LinliCodecs.named(name).orElseThrow().type())));
  }

  @Test
  void theCaseOfTheLettersDoesNotMatter() {
    assertThat(names().stream().map(Ascii::toLowerCase)).doesNotHaveDuplicates();
    assertThat(Cli.run("schema", "exclusiveunit").out())
        .isEqualTo(Cli.run("schema", "ExclusiveUnit").out());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 共 {0} 种类型;输出某一类型的 JSON Schema:linli schema 类型",
    "en, {0} types; for the JSON Schema of one: linli schema TYPE"
  })
  void withoutATypeAllAreListed(String language, String header) {
    Cli run = Cli.run("schema", "--lang", language);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().findFirst())
        .contains(header.replace("{0}", String.valueOf(names().size())));
    assertThat(run.out().lines().skip(1).map(String::strip)).containsExactlyElementsOf(names());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, CommunityDosier, 没有名为 CommunityDosier 的类型;最接近的:CommunityDossier、",
    "en, CommunityDosier, 'no type has the name CommunityDosier; nearest: CommunityDossier, '",
    "en, Onwer, nearest: Owner",
    "en, unit, ExclusiveUnit",
    "en, committee, OwnersCommittee"
  })
  void anUnknownTypeIsAnsweredWithTheNearest(String language, String type, String answer) {
    Cli run = Cli.run("schema", "--lang", language, type);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(answer);
  }

  @Test
  void aTerminalDoesNotObeyTheNameGiven() {
    assertThat(Cli.run("schema", "\u001b[2J").err()).contains("\uFFFD[2J").doesNotContain("\u001b");
    assertThat(Cli.run("explain", "\u001b[2J").err())
        .contains("\uFFFD[2J")
        .doesNotContain("\u001b");
  }
}
