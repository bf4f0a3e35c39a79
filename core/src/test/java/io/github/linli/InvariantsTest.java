package io.github.linli;

import static io.github.linli.Refusals.accepts;
import static io.github.linli.Refusals.refuses;
import static io.github.linli.ValueTypes.call;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.law.Citation;
import io.github.linli.law.LegalInstrument;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting.Party;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Authority;
import io.github.linli.party.Person;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Constructors reject the impossible: every invariant once, on both sides. */
class InvariantsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 25);

  // --- an end before its start

  /** Types with a start and an end, both partly known dates. */
  static Stream<Arguments> spans() {
    return Stream.of(
        Arguments.of(ExclusionPlan.class, "listedOn", "removedOn"),
        Arguments.of(RenovationProject.class, "startedOn", "acceptedOn"),
        Arguments.of(ManagementArrangement.class, "startedOn", "endedOn"),
        Arguments.of(OwnersCommittee.class, "electedOn", "termEndsOn"),
        Arguments.of(OwnersCommittee.class, "electedOn", "dissolvedOn"),
        Arguments.of(InterimManagementCommittee.class, "establishedOn", "endedOn"),
        Arguments.of(CommunityLiaison.class, "startedOn", "endedOn"),
        Arguments.of(Subdistrict.ResponsibleOffice.class, "designatedOn", "endedOn"),
        Arguments.of(ServicePremises.class, "availableFrom", "availableTo"));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void anEndKnownToPrecedeItsStartIsRefused(Class<?> type, String start, String end) {
    String name = type.getSimpleName();
    refuses(name, end, () -> span(type, start, "2025-04-25", end, "2025-04-24"));
    refuses(name, end, () -> span(type, start, "2025", end, "2024"));
    refuses(name, end, () -> span(type, start, "2025-04/2026", end, "2025-03"));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void anEndThatMayNotPrecedeItsStartIsAccepted(Class<?> type, String start, String end) {
    accepts(() -> span(type, start, "2025-04-25", end, "2025-04-25"));
    accepts(() -> span(type, start, "2025-04-25", end, "2025"));
    accepts(() -> span(type, start, "2025", end, "2025-01-01"));
    accepts(() -> span(type, start, "2025/2026", end, "2024/2025"));
  }

  private static Object span(Class<?> type, String start, String from, String end, String to) {
    Object builder =
        ValueTypes.all()
            .filter(row -> row.type() == type)
            .findFirst()
            .orElseThrow()
            .minimal()
            .get();
    call(builder, start, PartialDate.parse(from));
    call(builder, end, PartialDate.parse(to));
    return call(builder, "build");
  }

  @TestFactory
  Stream<DynamicTest> aLastDayBeforeTheFirstIsRefused() {
    return Stream.of(
        bothSides(
            "ScopeRecognition",
            "validUntil",
            day -> ValueTypes.recognition().recognisedOn(DAY).validUntil(day).build()),
        bothSides(
            "LegalInstrument",
            "validUntil",
            day -> ValueTypes.instrument().inForceFrom(DAY).validUntil(day).build()));
  }

  private static DynamicTest bothSides(
      String type, String component, Function<LocalDate, Object> make) {
    return DynamicTest.dynamicTest(
        type,
        () -> {
          accepts(() -> make.apply(DAY));
          refuses(type, component, () -> make.apply(DAY.minusDays(1)));
        });
  }

  // --- texts

  /** Every text of every type: those of the table by reflection, the small records by hand. */
  static Stream<Arguments> texts() {
    Stream<Arguments> small =
        Stream.of(
            text("ServiceProvider", "name", s -> provider(s)),
            text("Electorate", "name", s -> Electorate.of(Electorate.Scope.UNIT, s)),
            text("Person", "id", s -> Person.of(s)),
            text("Authority", "name", s -> Authority.of(Authority.Role.HOUSING, s)),
            text("Citation", "provision", s -> Citation.of("civil-code-2020", s)));
    return Stream.concat(small, ValueTypes.all().flatMap(InvariantsTest::textsOf));
  }

  private static Stream<Arguments> textsOf(ValueTypes.Row row) {
    return Stream.of(row.type().getRecordComponents())
        .filter(InvariantsTest::holdsText)
        .filter(each -> each.getDeclaringRecord() != LegalInstrument.class || !isId(each)) // a key
        .map(RecordComponent::getName)
        .map(
            name ->
                text(
                    row.type().getSimpleName(),
                    name,
                    value -> call(call(row.minimal().get(), name, value), "build")));
  }

  private static boolean isId(RecordComponent component) {
    return component.getName().equals("id");
  }

  private static boolean holdsText(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return type.equals("java.lang.String") || type.endsWith("Known<java.lang.String>");
  }

  private static Arguments text(String type, String component, Function<String, Object> make) {
    return Arguments.of(type, component, make);
  }

  private static ServiceProvider provider(String name) {
    return ServiceProvider.of(ServiceProvider.Kind.OTHER, name);
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("texts")
  void aTextSaysSomethingAndIsNotTooLong(
      String type, String component, Function<String, Object> make) {
    accepts(() -> make.apply("江"));
    accepts(() -> make.apply("字".repeat(4_000)));
    accepts(() -> make.apply("two\nlines\tand a tab"));
    refuses(type, component, () -> make.apply(""));
    refuses(type, component, () -> make.apply(" \u3000\n"));
    refuses(type, component, () -> make.apply("字".repeat(4_001)));
    refuses(type, component, () -> make.apply("a\u0000b"));
    refuses(type, component, () -> make.apply("a\u001bb"));
    refuses(type, component, () -> make.apply("a\u202eb")); // turns the direction of reading
  }

  // --- figures of a vote

  @ParameterizedTest
  @CsvSource({
    "participating, total",
    "returned, total",
    "participating, returned",
    "invalid, returned",
    "approving, participating",
    "approving, total",
    "opposing, participating",
    "abstaining, participating",
    "deemed, participating",
    "deemedApproving, deemed",
    "deemedApproving, approving"
  })
  void aPartThatCannotFitIntoItsWholeIsRefused(String part, String whole) {
    accepts(() -> figures(part, "646", whole, "646"));
    if (whole.equals("total")) { // an electorate of nobody cannot be
      refuses("Figures", "total", () -> figures(part, "0", whole, "0"));
    } else {
      accepts(() -> figures(part, "0", whole, "0"));
    }
    accepts(() -> figures(part, "[600, 700]", whole, "[500, 600]"));
    accepts(() -> figures(part, "10000", whole, "[1, ..]"));
    accepts(() -> figures(part, "[646, ..]", whole, "646"));
    refuses("Figures", part, () -> figures(part, "647", whole, "646"));
    refuses("Figures", part, () -> figures(part, "646.01", whole, "646"));
    refuses("Figures", part, () -> figures(part, "[601, 700]", whole, "[500, 600]"));
    refuses("Figures", part, () -> figures(part, "[647, ..]", whole, "646"));
  }

  private static Object figures(String part, String some, String whole, String all) {
    Object builder = new Figures.Builder();
    call(builder, part, Reported.parse(some));
    call(builder, whole, Reported.parse(all));
    return call(builder, "build");
  }

  @ParameterizedTest
  @CsvSource({
    "total",
    "returned",
    "participating",
    "approving",
    "opposing",
    "abstaining",
    "invalid",
    "deemed",
    "deemedApproving"
  })
  void ownersAreCountedInWholeNumbers(String component) {
    String named = "heads." + component;
    accepts(() -> heads(component, "817"));
    accepts(() -> heads(component, "817.00"));
    accepts(() -> heads(component, "[600, 646]"));
    accepts(() -> heads(component, "[600, ..]"));
    refuses("Tally", named, () -> heads(component, "817.5"));
    refuses("Tally", named, () -> heads(component, "[600, 646.5]"));
    refuses("Tally", named, () -> heads(component, "[600.5, ..]"));
  }

  private static Tally heads(String component, String figure) {
    Object heads = call(new Figures.Builder(), component, Reported.parse(figure));
    Figures area = new Figures.Builder().total(Reported.parse("115344.34")).build();
    return Tally.of(Electorate.wholeArea(), area, (Figures) call(heads, "build"));
  }

  @ParameterizedTest
  @CsvSource({"buildings", "households"})
  void buildingsAndHouseholdsAreCountedInWholeNumbers(String component) {
    UnaryOperator<Object> build = builder -> call(builder, "build");
    for (String figure : new String[] {"0", "548", "548.0", "约550", "1.5万"}) {
      Object builder = ValueTypes.community();
      accepts(() -> build.apply(call(builder, component, Reported.parse(figure))));
    }
    Object builder = ValueTypes.community();
    refuses(
        "Community",
        component,
        () -> build.apply(call(builder, component, Reported.parse("548.5"))));
  }

  // --- one-off invariants

  @ParameterizedTest
  @CsvSource({"WHOLE_AREA, false", "BUILDINGS, true", "UNIT, true", "AFFECTED_OWNERS, true"})
  void onlyTheWholeAreaNeedsNoName(Electorate.Scope scope, boolean refused) {
    ThrowingCallable nameless = () -> new Electorate(scope, Known.none());
    if (refused) {
      refuses("Electorate", "name", nameless);
    } else {
      accepts(nameless);
    }
    accepts(() -> new Electorate(scope, Known.unknown()));
    accepts(() -> new Electorate(scope, Known.of("3幢")));
  }

  @TestFactory
  Stream<DynamicTest> aPrintedFigureHasExactlyOneBasis() {
    BigDecimal one = BigDecimal.ONE;
    PartialDate day = PartialDate.of(DAY);
    return Stream.of(
        basis("a value", true, b -> b.value(one)),
        basis("a date", true, b -> b.date(day)),
        basis("a fraction", true, b -> b.numerator(one).denominator(one)),
        basis("nothing", false, b -> b),
        basis("a numerator alone", false, b -> b.numerator(one)),
        basis("a denominator alone", false, b -> b.denominator(one)),
        basis("a value and a denominator", false, b -> b.value(one).denominator(one)),
        basis("a value and a date", false, b -> b.value(one).date(day)),
        basis("all", false, b -> b.numerator(one).denominator(one).value(one).date(day)));
  }

  private static DynamicTest basis(
      String name, boolean accepted, UnaryOperator<PrintedFigure.Builder> set) {
    ThrowingCallable build = () -> set.apply(ValueTypes.printedFigureWithoutBasis()).build();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          if (accepted) {
            accepts(build);
          } else {
            refuses("PrintedFigure", "value", build);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"0.01, true", "0, false", "-1, false"})
  void thePrintedPercentageHasAPositiveWhole(BigDecimal whole, boolean accepted) {
    ThrowingCallable build =
        () ->
            ValueTypes.printedFigureWithoutBasis()
                .numerator(BigDecimal.ZERO)
                .denominator(whole)
                .build();
    if (accepted) {
      accepts(build);
    } else {
      refuses("PrintedFigure", "denominator", build);
    }
  }

  @TestFactory
  Stream<DynamicTest> aProviderHasAKindAndAName() {
    Known<ServiceProvider.Kind> kind = Known.of(ServiceProvider.Kind.OWNERS);
    return Stream.of(
        DynamicTest.dynamicTest(
            "unknown",
            () ->
                accepts(
                    () -> new ServiceProvider(Known.unknown(), Known.unknown(), Known.unknown()))),
        DynamicTest.dynamicTest(
            "no kind",
            () ->
                refuses(
                    "ServiceProvider",
                    "kind",
                    () -> new ServiceProvider(Known.none(), Known.unknown(), Known.unknown()))),
        DynamicTest.dynamicTest(
            "no name",
            () ->
                refuses(
                    "ServiceProvider",
                    "name",
                    () -> new ServiceProvider(kind, Known.none(), Known.unknown()))),
        DynamicTest.dynamicTest(
            "a person without a name",
            () -> refuses("Person", "name", () -> new Person("w-7", Known.none()))));
  }

  @TestFactory
  Stream<DynamicTest> recordsWithTheSameKeyAreRefused() {
    Resolution first = new Resolution.Builder().id("r-1").build();
    Resolution second = new Resolution.Builder().id("r-2").build();
    return Stream.of(
        DynamicTest.dynamicTest(
            "resolutions",
            () -> {
              accepts(() -> ValueTypes.dossier().resolutions(first, second).build());
              refuses(
                  "CommunityDossier",
                  "resolutions",
                  () -> ValueTypes.dossier().resolutions(first, second, first).build());
            }),
        DynamicTest.dynamicTest(
            "resolutions, at least these",
            () ->
                refuses(
                    "CommunityDossier",
                    "resolutions",
                    () -> ValueTypes.dossier().atLeastResolutions(List.of(first, first)).build())),
        DynamicTest.dynamicTest(
            "parties of a meeting",
            () -> {
              var meeting = new io.github.linli.liaison.JointMeeting.Builder();
              accepts(() -> meeting.attended(Party.NEIGHBORHOOD, Party.SUBDISTRICT).build());
              refuses(
                  "JointMeeting",
                  "attended",
                  () -> meeting.attended(Party.SUBDISTRICT, Party.SUBDISTRICT).build());
            }));
  }
}
