package io.github.linli.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.ShareRange;
import io.github.linli.party.Person;
import io.github.linli.place.Community;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of documents that cannot be read. */
class ProblemsTest {

  private static ImmutableList<Problem> problems(String dataOfDossier) {
    return LinliCodecs.COMMUNITY_DOSSIER.fromJson(dataOfDossier).problems();
  }

  private static Problem only(String dataOfDossier) {
    assertThat(problems(dataOfDossier)).hasSize(1);
    return problems(dataOfDossier).get(0);
  }

  private static String community(String members) {
    return "{\"community\":{\"id\":\"c1\",\"name\":\"鹿溪\"" + members + "}}";
  }

  @Test
  void missingKeysAreUnknown() {
    CommunityDossier read = LinliCodecs.COMMUNITY_DOSSIER.fromJson(community("")).orThrow();
    assertThat(read.community().deliveredOn().isUnknown()).isTrue();
    assertThat(read.committees()).isEqualTo(Listing.unknown());
  }

  @Test
  void noneAndPartialAreKept() {
    CommunityDossier read =
        LinliCodecs.COMMUNITY_DOSSIER
            .fromJson(
                """
                {"community":{"id":"c1","name":"鹿溪","deliveredOn":{"none":true}},
                 "committees":[], "renovations":{"atLeast":[{}]}, "liaisons":{"atLeast":[]}}
                """)
            .orThrow();
    assertThat(read.community().deliveredOn().isNone()).isTrue();
    assertThat(read.committees()).isEqualTo(Listing.none());
    assertThat(read.renovations().complete()).isFalse();
    assertThat(read.renovations().items()).hasSize(1);
    assertThat(read.liaisons()).isEqualTo(Listing.unknown());
  }

  @Test
  void noneOfAnObjectIsKnownNone() {
    Decoded<ManagementArrangement> read =
        LinliCodecs.of(ManagementArrangement.class)
            .orElseThrow()
            .fromJson("{\"manager\":{\"none\":true}}");
    assertThat(read.orThrow().manager()).isEqualTo(Known.none());
  }

  @Test
  void nullIsRefusedWithAHint() {
    Problem problem = only(community(",\"builtOn\":null"));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.NULL);
    assertThat(problem.pointer()).isEqualTo("/community/builtOn");
    assertThat(problem.expected()).contains("leave the key out", "{\"none\":true}");
  }

  @Test
  void nullForRecordsIsRefusedWithItsOwnHint() {
    Problem problem = only("{\"community\":{\"id\":\"c\",\"name\":\"n\"},\"committees\":null}");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.NULL);
    assertThat(problem.expected()).contains("[]");
  }

  @Test
  void noneIsRefusedWhereThereAlwaysIsOne() {
    Problem problem = only(community(",\"builtOn\":{\"none\":true}"));
    assertThat(problem.pointer()).isEqualTo("/community/builtOn");
    assertThat(problem.value()).isEqualTo("none");
    assertThat(problem.expected()).contains("leave the key out");
  }

  @Test
  void unknownKeyNamesTheNearestAndAllAccepted() {
    Problem problem = only(community(",\"builtIn\":\"1998\""));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_MEMBER);
    assertThat(problem.pointer()).isEqualTo("/community/builtIn");
    assertThat(problem.expected()).contains("did you mean builtOn?", "deliveredOn");
  }

  @Test
  void duplicateKeyIsRefused() {
    Problem problem = only(community(",\"builtOn\":\"1998\",\"builtOn\":\"1999\""));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.DUPLICATE_MEMBER);
    assertThat(problem.pointer()).isEqualTo("/community/builtOn");
  }

  @Test
  void unknownConstantListsTheAcceptedOnes() {
    Problem problem = only(community(",\"land\":\"STAET\""));
    assertThat(problem.value()).isEqualTo("\"STAET\"");
    assertThat(problem.expected()).contains("STATE, COLLECTIVE, MIXED", "did you mean STATE?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "builtOn | \"1998-02-30\"",
        "builtOn | \"1998-13\"",
        "builtOn | \"98\"",
        "builtOn | \"2006/2002\"",
        "builtOn | \"１９９８\"",
        "builtOn | \"1998-06-2０\"",
        "households | \"many\"",
        "households | -5",
        "households | 1e3",
        "households | 2.5",
        "households | 99999999999999999999",
        "floorArea | 1.0123456789",
        "division | \"3308\"",
        "division | \"990000\"",
        "subdistrict | \"   \"",
        "subdistrict | \"\\u0007\"",
        "subdistrict | \"\\ud83d\"",
      })
  void impossibleValuesAreRefusedAtTheirPlace(String component, String value) {
    Problem problem = only(community(",\"" + component + "\":" + value));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ACCEPTED);
    assertThat(problem.pointer()).isEqualTo("/community/" + component);
    assertThat(problem.expected()).isNotBlank();
    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.column()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "builtOn | 1998",
        "builtOn | [\"1998\"]",
        "builtOn | {\"atLeast\":\"1998\"}",
        "builtOn | {}",
        "division | 330881",
        "land | true",
        "servicesLacking | \"true\"",
        "servicesLacking | 1",
        "households | {\"x\":[1,{\"y\":2}],\"z\":3}",
      })
  void wrongTypesAreRefusedAtTheirPlaceAndReadOver(String component, String value) {
    ImmutableList<Problem> problems =
        problems(community(",\"" + component + "\":" + value + ",\"builtIn\":1"));
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
    assertThat(problems.get(0).pointer()).isEqualTo("/community/" + component);
    assertThat(problems.get(1).pointer()).isEqualTo("/community/builtIn");
  }

  @Test
  void allProblemsOfADocumentAreToldTogether() {
    ImmutableList<Problem> problems =
        problems(
            """
            {"community":{"name":"","land":"X","builtOn":"1998-02-30"},
             "committees":[{"electedOn":"2020","termEndsOn":"2019"},{"electedOn":7}],
             "resolutions":[{"tally":{"heads":{}}}]}
            """);
    assertThat(problems)
        .extracting(Problem::pointer)
        .containsExactly(
            "/community/land",
            "/community/builtOn",
            "/community/id",
            "/committees/0/termEndsOn",
            "/committees/1/electedOn",
            "/resolutions/0/tally/electorate",
            "/resolutions/0/tally/area",
            "/resolutions/0/id");
    assertThat(problems.get(3).line()).isEqualTo(2);
  }

  @Test
  void aConstructorsRefusalOfAPartPointsAtThePart() {
    assertThat(
            LinliCodecs.RESOLUTION
                .fromJson(
                    """
                    {"id":"r","tally":{"electorate":{"scope":"WHOLE_AREA"},"area":{},
                     "heads":{"total":2.5}}}
                    """)
                .problems())
        .extracting(Problem::pointer)
        .containsExactly("/tally/heads/total");
  }

  @Test
  void aConstructorsRefusalPointsAtTheComponent() {
    Problem problem =
        only(
            """
            {"community":{"id":"c","name":"n"},
             "resolutions":[{"id":"a"},{"id":"a"}]}
            """);
    assertThat(problem.pointer()).isEqualTo("/resolutions");
    assertThat(problem.value()).isEqualTo("a");
  }

  @Test
  void aHundredProblemsAreEnough() {
    StringBuilder many = new StringBuilder("{\"committees\":[");
    for (int i = 0; i < 5_000; i++) {
      many.append(i == 0 ? "" : ",").append("{\"electedOn\":").append(i).append("}");
    }
    ImmutableList<Problem> problems = problems(many + "]}");
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).kind()).isEqualTo(Problem.Kind.MORE);
  }

  @Test
  void personalValuesAreNeverShown() {
    ImmutableList<Problem> problems =
        problems(
            """
            {"community":{"id":"c","name":"n"},
             "liaisons":[{"worker":"张三丰"},
               {"worker":{"id":110105194912310021,"name":["张三丰"]}},
               {"worker":{"id":"11010519491231002X","name":"张三丰"}},
               {"worker":{"id":"w","name":"张三丰\\u0007"}},
               {"worker":{"id":"w","name":7}}]}
            """);
    assertThat(problems).hasSize(6);
    assertThat(problems.toString()).doesNotContain("张三丰", "三", "1101051949123100");
  }

  @Test
  void shownValuesAreCutAndFreeOfControlCharacters() {
    Problem problem = only(community(",\"land\":\"\\u001b[31m" + "很".repeat(500) + "\""));
    assertThat(problem.value()).hasSizeLessThanOrEqualTo(80).doesNotContain("\u001b").endsWith("…");
  }

  @Test
  void numbersKeepTheirScaleAndExactness() {
    CommunityDossier read =
        LinliCodecs.COMMUNITY_DOSSIER.fromJson(community(",\"floorArea\":8300.10")).orThrow();
    assertThat(read.community().floorArea().value().orElseThrow().printed()).isEqualTo("8300.10");
  }

  @Test
  void printedFiguresAreTextOrNumber() {
    Codec<Community> codec = LinliCodecs.of(Community.class).orElseThrow();
    String text = "{\"id\":\"c\",\"name\":\"n\",\"households\":\"8300\",\"floorArea\":\"约8300\"}";
    Community read = codec.fromJson(text).orThrow();
    assertThat(new String(codec.toJson(read), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("{\"id\":\"c\",\"name\":\"n\",\"households\":8300,\"floorArea\":\"约8300\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{\"atLeast\":\"1/2\",\"moreThan\":\"1/2\"}",
        "{\"atMost\":\"1/2\",\"lessThan\":\"1/2\"}",
        "{\"atLeast\":\"2/3\",\"atMost\":\"1/2\"}",
        "{\"atLeast\":\"3/2\"}",
        "{\"atLeast\":\"2\"}",
        "\"3/4\"",
      })
  void rangesThatSayNothingOrTooMuchAreRefused(String json) {
    assertThat(LinliCodecs.of(ShareRange.class).orElseThrow().fromJson(json).problems()).hasSize(1);
  }

  @Test
  void noneBesideSomethingElseIsRefused() {
    assertThat(only(community(",\"deliveredOn\":{\"none\":true,\"x\":1}")).kind())
        .isEqualTo(Problem.Kind.UNKNOWN_MEMBER);
    assertThat(only(community(",\"deliveredOn\":{\"none\":false}")).pointer())
        .isEqualTo("/community/deliveredOn/none");
  }

  @Test
  void aPersonsNameIsWrittenInFull() {
    Codec<Person> codec = LinliCodecs.of(Person.class).orElseThrow();
    Person person = codec.fromJson("{\"id\":\"w\",\"name\":\"张三丰\"}").orThrow();
    assertThat(new String(codec.toJson(person), java.nio.charset.StandardCharsets.UTF_8))
        .contains("张三丰");
  }
}
