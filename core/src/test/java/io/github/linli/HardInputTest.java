package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.law.Citation;
import io.github.linli.measure.Amount;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.Ternary;
import io.github.linli.measure.Threshold;
import io.github.linli.party.Person;
import io.github.linli.place.DivisionCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that reviewers found wanting once: each was accepted, mangled or answered by the wrong
 * exception.
 */
class HardInputTest {

  private static void refused(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call);
  }

  /** Withers and canonical constructors let null through into Known and Listing components. */
  @TestFactory
  Stream<DynamicTest> noComponentOfAnyRecordIsEverNull() {
    return ValueTypes.all()
        .flatMap(
            row ->
                Stream.of(row.type().getRecordComponents())
                    .map(
                        component ->
                            DynamicTest.dynamicTest(
                                row + "." + component.getName(),
                                () -> nullIsRefused(row.build(), component.getName()))));
  }

  private static void nullIsRefused(Record record, String component) throws Exception {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<Object> values = new ArrayList<>();
    for (RecordComponent each : components) {
      values.add(each.getName().equals(component) ? null : each.getAccessor().invoke(record));
    }
    Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> constructor.newInstance(values.toArray()))
        .withCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void aSmallRecordRefusesNull() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> new Threshold(null, true),
            () -> new Electorate(null, Known.of("3幢")),
            () -> new Electorate(Electorate.Scope.WHOLE_AREA, null))) {
      assertThat(catchThrowable(call)).isInstanceOf(NullPointerException.class);
    }
  }

  @Test
  void anAreaWithAHugeExponentIsRefusedLikeAnyOther() {
    BigDecimal huge = new BigDecimal("1E+2147483647");
    refused(() -> FloorArea.of(huge));
  }

  @Test
  void zeroIsAnAreaAtAnyScale() {
    assertThat(FloorArea.of(new BigDecimal("0E-50"))).isEqualTo(FloorArea.ZERO);
    assertThat(FloorArea.of(new BigDecimal("0E+20"))).isEqualTo(FloorArea.ZERO);
  }

  @Test
  void aTooLargeAreaIsShownAsItWasGiven() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FloorArea.of("100000000001"))
        .satisfies(refusal -> assertThat(refusal.value()).isEqualTo("100000000001"));
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 1_000_000_000_000_000_000L})
  void theLargestAmountReadsBack(long fen) {
    Amount amount = Amount.ofFen(fen);
    assertThat(Amount.ofYuan(amount.toString())).isEqualTo(amount);
  }

  @Test
  void theFinestShareReadsBack() {
    Share share = Share.of(1, Long.MAX_VALUE);
    assertThat(Share.parse(share.toString())).isEqualTo(share);
  }

  @Test
  void theFactoryOfADayRefusesLikeTheParser() {
    refused(() -> PartialDate.of(2025, 2, 30));
    refused(() -> PartialDate.ofYear(1_000_000_000));
  }

  @Test
  void noDateLiesWithinAnEmptyRange() {
    PartialDate date = PartialDate.parse("1998/2003");
    LocalDate first = LocalDate.of(2001, 1, 1);
    assertThat(date.isWithin(first, first.minusDays(1))).isEqualTo(Ternary.FALSE);
  }

  /** A print that says something else than its bounds, or that parse refuses. */
  @TestFactory
  Stream<DynamicTest> everyFigureThereIsReadsBack() {
    BigDecimal one = BigDecimal.ONE;
    return Stream.of(
        readsBack("blank print", () -> new Reported("", one, Known.of(one))),
        readsBack("other bounds", () -> new Reported("8300", one, Known.of(one))),
        readsBack("10 decimals", () -> Reported.exactly(new BigDecimal("0.0000000001"))),
        readsBack("16 digits", () -> Reported.exactly(new BigDecimal("1E+15"))));
  }

  private static DynamicTest readsBack(String name, Supplier<Reported> make) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Reported figure;
          try {
            figure = make.get();
          } catch (InvalidValueException refused) {
            return;
          }
          assertThat(Reported.parse(figure.toString())).isEqualTo(figure);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "330881100000, 330881101, FALSE",
    "330881100000, 330881100, TRUE",
    "330881, 330800, TRUE"
  })
  void aTownshipIsNotItsNeighbour(String code, String prefix, Ternary within) {
    assertThat(DivisionCode.of(code).isWithin(prefix)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "3", "33088a", "3308810010021"})
  void aPrefixThatNamesNoDivisionIsRefused(String prefix) {
    refused(() -> DivisionCode.of("330881").isWithin(prefix));
  }

  @Test
  void differentPartsOfASentenceRenderDifferently() {
    String a = Citation.of("jiangshan-2025-13", "三 s1a").provisionIn(Locale.CHINA);
    String b = Citation.of("jiangshan-2025-13", "三 s1b").provisionIn(Locale.CHINA);
    assertThat(a).isNotEqualTo(b);
  }

  @Test
  void anInstrumentsIdIsOneThatACitationCanName() {
    refused(() -> ValueTypes.instrument().id("江政办发〔2025〕13号").build());
  }

  @Test
  void deemedApprovingVotesNeedDeemedVotes() {
    refused(() -> new Figures.Builder().noDeemed().deemedApproving(Reported.exactly(5)).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"opposing", "abstaining", "invalid", "deemed", "deemedApproving"})
  void noPartExceedsTheElectorateThoughWhatLiesBetweenIsUnknown(String part) {
    Object builder = new Figures.Builder().total(Reported.exactly(100));
    ValueTypes.call(builder, part, Reported.exactly(200));
    refused(() -> ValueTypes.call(builder, "build"));
  }

  @Test
  void aPrintedPercentageHasNoNegativePart() {
    refused(
        () ->
            ValueTypes.printedFigureWithoutBasis()
                .numerator(new BigDecimal("-1"))
                .denominator(BigDecimal.ONE)
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {" 330881188001010012", "ID330881188001010012", "x33088118700101019xy"})
  void aKeyThatHoldsAnIdentityNumberIsRefused(String id) {
    refused(() -> Person.of(id));
  }

  @Test
  void aLineBreakOfWindowsIsALineBreak() {
    assertThatCode(() -> ValueTypes.community().name("two\r\nlines").build())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", "\u2060"})
  void aTextOfInvisibleCharactersIsBlank(String text) {
    refused(() -> ValueTypes.community().name(text).build());
  }

  @Test
  void halfACharacterIsNoText() {
    refused(() -> ValueTypes.community().name("a\ud800").build());
  }

  @Test
  void cuttingALongValueDoesNotSplitACharacter() {
    var refusal = new InvalidValueException("T", "c", "x".repeat(76) + "𠮷".repeat(10), "less");
    assertThat(Character.isHighSurrogate(refusal.value().charAt(76))).isFalse();
  }
}
