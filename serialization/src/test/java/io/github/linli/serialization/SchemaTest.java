package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema refuses what the reader refuses, as far as one key at a time can tell. */
class SchemaTest {

  private static final Schema DOSSIER = schema(LinliCodecs.COMMUNITY_DOSSIER.schema());
  private static final Schema META =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              com.networknt.schema.SchemaLocation.of(
                  "https://json-schema.org/draft/2020-12/schema"));

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }

  private static boolean accepts(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  static Iterable<Codec<?>> codecs() {
    return LinliCodecs.all();
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void everySchemaIsOne(Codec<?> codec) {
    assertThat(META.validate(codec.schema(), InputFormat.JSON)).isEmpty();
    assertThat(META.validate(Documents.standard().schema(codec.type()), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "7",
        "{'community':null}",
        "{'community':{}}",
        "{'community':{'id':'c'}}",
        "{'community':{'id':'','name':'n'}}",
        "{'community':{'id':'c','name':' \u3000'}}",
        "{'community':{'id':'c','name':'n','builtIn':'1998'}}",
        "{'community':{'id':'c','name':'n','builtOn':null}}",
        "{'community':{'id':'c','name':'n','builtOn':1998}}",
        "{'community':{'id':'c','name':'n','builtOn':'1998-13'}}",
        "{'community':{'id':'c','name':'n','builtOn':{'none':true}}}",
        "{'community':{'id':'c','name':'n','deliveredOn':{'none':false}}}",
        "{'community':{'id':'c','name':'n','deliveredOn':{}}}",
        "{'community':{'id':'c','name':'n','land':'STAET'}}",
        "{'community':{'id':'c','name':'n','households':-1}}",
        "{'community':{'id':'c','name':'n','households':'many'}}",
        "{'community':{'id':'c','name':'n','division':'9'}}",
        "{'community':{'id':'c','name':'n','servicesLacking':'yes'}}",
        "{'community':{'id':'c','name':'n'},'committees':null}",
        "{'community':{'id':'c','name':'n'},'committees':{}}",
        "{'community':{'id':'c','name':'n'},'committees':{'none':true}}",
        "{'community':{'id':'c','name':'n'},'committees':{'atLeast':[],'x':1}}",
        "{'community':{'id':'c','name':'n'},'committees':[7]}",
        "{'community':{'id':'c','name':'n'},'resolutions':[{'id':'r','tally':{}}]}",
        "{'community':{'id':'c','name':'n'},'recognitions':[{'documentNumber':'d',"
            + "'authority':'a','recognisedOn':'2025-6-1'}]}"
      })
  void schemaAndReaderRefuseTheSame(String quoted) {
    String json = quoted.replace('\'', '"');
    assertThat(accepts(DOSSIER, json)).isFalse();
    assertThat(LinliCodecs.COMMUNITY_DOSSIER.fromJson(json).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'community':{'id':'c','name':'n'}}",
        "{'community':{'id':'c','name':'n','deliveredOn':{'none':true}}}",
        "{'community':{'id':'c','name':'n'},'committees':[],'liaisons':{'atLeast':[]}}",
        "{'community':{'id':'c','name':'n'},'resolutions':[{'id':'r','tally':{'none':true}}]}"
      })
  void schemaAndReaderAcceptTheSame(String quoted) {
    String json = quoted.replace('\'', '"');
    assertThat(accepts(DOSSIER, json)).isTrue();
    assertThat(LinliCodecs.COMMUNITY_DOSSIER.fromJson(json).value()).isPresent();
  }
}
