package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every description fits its record: same names, same order, none accepted where it is there. */
class DescriptionTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The least document of each type that has required components. */
  private static final ImmutableMap<String, String> LEAST =
      ImmutableMap.<String, String>builder()
          .put("CommunityDossier", "{'community':{'id':'c','name':'n'}}")
          .put("SubdistrictDossier", "{'subdistrict':{'id':'s','name':'n'}}")
          .put("CityDossier", "{'id':'c','name':'n'}")
          .put("ViolationReport", "{'id':'v'}")
          .put("GovernanceDocument", "{'kind':'MODEL_TEXT'}")
          .put("Community", "{'id':'c','name':'n'}")
          .put("ExclusionPlan", "{'kind':'SHANTYTOWN'}")
          .put(
              "ScopeRecognition",
              "{'documentNumber':'d','authority':'a','recognisedOn':'2025-06-01'}")
          .put("Person", "{'id':'p'}")
          .put("Resolution", "{'id':'r'}")
          .put("Tally", "{'electorate':{'scope':'WHOLE_AREA'},'area':{},'heads':{}}")
          .put("Electorate", "{'scope':'WHOLE_AREA'}")
          .put("AgendaItem", "{'title':'t'}")
          .put("ServiceScope", "{'service':'GREENING'}")
          .put("PublicMaintenance", "{'work':'GREENING'}")
          .put("ActivityRecord", "{'kind':'SURVEY'}")
          .put("CoordinationMechanism", "{'kind':'JOINT_MEETING'}")
          .put("ServiceContract", "{'id':'c'}")
          .put("Subdistrict", "{'id':'s','name':'n'}")
          .put("Neighborhood", "{'id':'n','name':'n'}")
          .put("GridCell", "{'id':'g'}")
          .put("ManagementArea", "{'id':'a'}")
          .put("ServicePremises", "{'id':'p'}")
          .put("ExclusiveUnit", "{'id':'u'}")
          .put("Owner", "{'id':'o'}")
          .put("Organisation", "{'name':'n'}")
          .put("Authority", "{'role':'HOUSING'}")
          .put("PrintedFigure", "{'label':'l','printed':'p','value':1}")
          .buildOrThrow();

  static List<Codec<?>> objects() {
    return LinliCodecs.all().stream()
        .filter(codec -> properties(codec).isObject() && !codec.name().equals("ShareRange"))
        .toList();
  }

  private static JsonNode properties(Codec<?> codec) {
    try {
      return MAPPER.readTree(codec.schema()).at("/$defs/" + codec.name() + "/properties");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void keysAreTheRecordsComponentsInTheirOrder(Codec<?> codec) {
    ImmutableList<String> components =
        Arrays.stream(codec.type().getRecordComponents())
            .map(RecordComponent::getName)
            .collect(ImmutableList.toImmutableList());
    Iterator<String> keys = properties(codec).fieldNames();
    assertThat(ImmutableList.copyOf(keys)).isEqualTo(components);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void noneIsReadExactlyWhereTheConstructorAcceptsIt(Codec<?> codec) throws Exception {
    for (RecordComponent component : codec.type().getRecordComponents()) {
      if (component.getType() != Known.class || isTheBasis(codec, component)) {
        continue;
      }
      ObjectNode json = least(codec);
      json.putObject(component.getName()).put("none", true);
      assertThat(codec.fromJson(json.toString()).value().isPresent())
          .as(codec.name() + "." + component.getName())
          .isEqualTo(constructorAcceptsNone(codec, component));
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAcceptsNoneExactlyWhereTheReaderDoes(Codec<?> codec) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(codec.schema(), InputFormat.JSON);
    for (RecordComponent component : codec.type().getRecordComponents()) {
      if (isTheBasis(codec, component)) {
        continue;
      }
      ObjectNode json = least(codec);
      json.putObject(component.getName()).put("none", true);
      assertThat(schema.validate(json.toString(), InputFormat.JSON).isEmpty())
          .as(codec.name() + "." + component.getName())
          .isEqualTo(codec.fromJson(json.toString()).value().isPresent());
    }
  }

  /** A printed figure needs one basis; that the last one cannot go is no matter of none. */
  private static boolean isTheBasis(Codec<?> codec, RecordComponent component) {
    return codec.name().equals("PrintedFigure") && component.getName().equals("value");
  }

  private static ObjectNode least(Codec<?> codec) throws IOException {
    String json = LEAST.getOrDefault(codec.name(), "{}").replace('\'', '"');
    return (ObjectNode) MAPPER.readTree(json);
  }

  private static boolean constructorAcceptsNone(Codec<?> codec, RecordComponent none)
      throws Exception {
    Object value = codec.fromJson(least(codec).toString()).orThrow();
    RecordComponent[] components = codec.type().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          components[i].getName().equals(none.getName())
              ? Known.none()
              : components[i].getAccessor().invoke(value);
    }
    try {
      codec.type().getDeclaredConstructor(types).newInstance(values);
      return true;
    } catch (InvocationTargetException refused) {
      assertThat(refused.getCause()).isInstanceOf(InvalidValueException.class);
      return false;
    }
  }
}
