package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTest {

  /** Areas as public pages print them, with the interval each stands for. */
  @ParameterizedTest
  @CsvFileSource(resources = "printed-areas.csv", numLinesToSkip = 1)
  void readsTheAreasOfRealOldCommunities(String printed, BigDecimal low, BigDecimal high) {
    standsFor(printed, low, high);
  }

  @ParameterizedTest
  @CsvSource({
    "约8300.5, 8300.45, 8300.55",
    "约8300.50, 8300.45, 8300.55",
    "约5, 4.5, 5.5",
    "约0, 0, 0",
    "0万, 0, 5000",
    "0.5万, 4500, 5500",
    "1.0700万, 10699.5, 10700.5",
    "12万, 115000, 125000",
    "8300.00, 8300, 8300",
    "0, 0, 0"
  })
  void readsFiguresOfOtherShapes(String printed, BigDecimal low, BigDecimal high) {
    standsFor(printed, low, high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8,300.50; 8300.5; 8300.5",
        "约1,234,000; 1233500; 1234500",
        "[231, 344]; 231; 344",
        "[231,344]; 231; 344",
        "[33779.42, 92508.76]; 33779.42; 92508.76",
        "[0, 0]; 0; 0"
      })
  void readsThousandsSeparatorsAndIntervals(String printed, BigDecimal low, BigDecimal high) {
    standsFor(printed, low, high);
  }

  private static void standsFor(String printed, BigDecimal low, BigDecimal high) {
    Reported figure = Reported.parse(printed);
    assertThat(figure.low()).isEqualByComparingTo(low);
    assertThat(figure.high().value().orElseThrow()).isEqualByComparingTo(high);
    assertThat(figure.isExact()).isEqualTo(low.compareTo(high) == 0);
    assertThat(figure).hasToString(printed);
  }

  @Test
  void anIntervalMayHaveNoUpperBound() {
    Reported figure = Reported.parse("[367, ..]");
    assertThat(figure.low()).isEqualByComparingTo("367");
    assertThat(figure.high()).isEqualTo(Known.none());
    assertThat(figure.isExact()).isFalse();
    assertThat(figure).isEqualTo(Reported.atLeast(new BigDecimal("367"))).hasToString("[367, ..]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "约",
        "万",
        "-8300",
        "8300㎡",
        "8300 ",
        "８３００",
        "83,00",
        "8300,000",
        "1.",
        ".5",
        "约约8300",
        "1万万",
        "1.07万平方米",
        "8300余",
        "近8300",
        "[344, 231]",
        "[231, 344",
        "231, 344",
        "[231,  344]",
        "[.., 344]",
        "[-1, 344]",
        "[231 344]",
        "1e3",
        "0.1234567890",
        "1234567890123456"
      })
  void refusesTextThatIsNoFigure(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Reported.parse(text))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("Reported"));
  }

  @Test
  void boundsBelowZeroOutOfOrderOrUnknownAreRefused() {
    BigDecimal two = new BigDecimal("2");
    BigDecimal minusOne = new BigDecimal("-1");
    assertThat(Reported.between(two, two).isExact()).isTrue();
    assertThat(Reported.exactly(0).low()).isZero();
    assertRefused(() -> Reported.exactly(-1));
    assertRefused(() -> Reported.atLeast(minusOne));
    assertRefused(() -> Reported.between(two, BigDecimal.ONE));
    assertRefused(() -> new Reported("2", two, Known.unknown()));
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call);
  }

  @Test
  void theSamePrintWithTheSameBoundsIsEqualWhateverTheirScale() {
    Reported a = new Reported("约8300", new BigDecimal("8250"), Known.of(new BigDecimal("8350")));
    Reported b =
        new Reported("约8300", new BigDecimal("8250.0"), Known.of(new BigDecimal("8.35E3")));
    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isEqualTo(Reported.parse("约8300"));
    assertThat(a).isNotEqualTo(Reported.parse("[8250, 8350]"));
  }

  @Test
  void anExactAreaKeepsItsPrint() {
    Reported figure = Reported.exactly(FloorArea.of("9000.00"));
    assertThat(figure).hasToString("9000.00").isEqualTo(Reported.parse("9000.00"));
    assertThat(figure.isExact()).isTrue();
  }
}
