package io.github.linli.community;

import static io.github.linli.Refusals.accepts;
import static io.github.linli.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.contract.ServiceContract;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.liaison.JointMeeting.Party;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a community is served and governed: what records refuse, and what they answer. */
class CommunityRecordsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
  private static final Known<PartialDate> FROM = Known.of(PartialDate.of(FIRST));

  private static Arguments span(
      String name, String end, Function<Known<PartialDate>, Object> ending) {
    return Arguments.of(name, end, ending);
  }

  /** Records begun on the first day, by their end. */
  static Stream<Arguments> spans() {
    return Stream.of(
        span("ServiceScope", "endedOn", end -> new ServiceScope(BasicService.GREENING, FROM, end)),
        span(
            "FallbackOrder",
            "endedOn",
            end -> new FallbackOrder.Builder().startedOn(FROM).endedOn(end).build()),
        span(
            "CoordinationMechanism",
            "endedOn",
            end ->
                new CoordinationMechanism.Builder()
                    .kind(CoordinationMechanism.Kind.LINKAGE)
                    .establishedOn(FROM)
                    .endedOn(end)
                    .build()),
        span("OwnersAssembly", "dissolvedOn", end -> new OwnersAssembly(FROM, end)),
        span(
            "ServiceContract",
            "endsOn",
            end -> new ServiceContract.Builder().id("c").effectiveOn(FROM).endsOn(end).build()),
        span(
            "ManagementArrangement",
            "continuesUntil",
            end -> new ManagementArrangement.Builder().endedOn(FROM).continuesUntil(end).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spans")
  void anEndIsNotBeforeItsStart(
      String name, String end, Function<Known<PartialDate>, Object> ending) {
    accepts(() -> ending.apply(FROM));
    refuses(name, end, () -> ending.apply(Known.of(PartialDate.of(FIRST.minusDays(1)))));
  }

  @Test
  void whatIsListedIsListedOnce() {
    FallbackOrder.Builder order =
        new FallbackOrder.Builder().services(BasicService.GREENING, BasicService.GREENING);
    refuses("FallbackOrder", "services", order::build);
    JointMeeting.Builder meeting =
        new JointMeeting.Builder().invited(Party.SUBDISTRICT, Party.SUBDISTRICT);
    refuses("JointMeeting", "invited", meeting::build);
  }

  @Test
  void onlyASurveyHasFields() {
    ActivityRecord.Builder survey =
        new ActivityRecord.Builder()
            .kind(ActivityRecord.Kind.SURVEY)
            .fields(ActivityRecord.Field.LAND);
    assertThat(survey.build().fields().items()).hasSize(1);
    refuses("ActivityRecord", "fields", survey.kind(ActivityRecord.Kind.PUBLICITY)::build);
    accepts(survey.noFields()::build);
  }

  @Test
  void aTextThatIsKnownSaysSomething() {
    PublicMaintenance.Work work = PublicMaintenance.Work.GREENING;
    refuses(
        "PublicMaintenance",
        "assignedTo",
        () -> new PublicMaintenance(work, Known.of(" "), Known.unknown(), Known.unknown()));
    refuses("AgendaItem", "title", () -> new JointMeeting.AgendaItem(" ", Known.unknown()));
    refuses("JointMeeting", "minutes", () -> new JointMeeting.Builder().minutes("\t").build());
  }

  @ParameterizedTest
  @CsvSource({
    "SUBDISTRICT, false, TRUE",
    "NEIGHBORHOOD, true, TRUE",
    "NEIGHBORHOOD, false, FALSE",
    "OTHER, true, FALSE"
  })
  void theSubdistrictOrANeighbourhoodItEntrustedMayOrganise(
      FallbackOrder.Organiser organiser, boolean entrusted, Ternary expected) {
    FallbackOrder order =
        new FallbackOrder.Builder().organiser(organiser).entrusted(entrusted).build();
    assertThat(order.isByEntitled()).isEqualTo(expected);
  }

  @Test
  void whereOrganiserOrTrustIsNotKnownNeitherIsWhetherTheyMay() {
    FallbackOrder.Builder order = new FallbackOrder.Builder();
    assertThat(order.build().isByEntitled()).isEqualTo(Ternary.UNKNOWN);
    order.organiser(FallbackOrder.Organiser.NEIGHBORHOOD);
    assertThat(order.build().isByEntitled()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void anAssemblyIsThereFromItsFirstDayToTheDayBeforeItsDissolution() {
    OwnersAssembly assembly = new OwnersAssembly(FROM, Known.of(PartialDate.of(FIRST.plusDays(9))));
    assertThat(assembly.existsOn(FIRST.minusDays(1))).isEqualTo(Ternary.FALSE);
    assertThat(assembly.existsOn(FIRST)).isEqualTo(Ternary.TRUE);
    assertThat(assembly.existsOn(FIRST.plusDays(8))).isEqualTo(Ternary.TRUE);
    assertThat(assembly.existsOn(FIRST.plusDays(9))).isEqualTo(Ternary.FALSE);
  }
}
