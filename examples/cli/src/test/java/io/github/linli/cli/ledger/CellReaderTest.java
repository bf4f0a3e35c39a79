package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people fill them, on both sides of what is read. */
class CellReaderTest {

  private static Cell read(Kind kind, String raw) {
    return CellReader.read(new Column(0, "列", "column", kind, false), raw);
  }

  private static Cell scaled(String raw) {
    return CellReader.read(new Column(0, "面积(万平方米)", "area", Kind.AREA, true), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8300|8300",
        "１，２３４．５|1234.5",
        "1,234.5|1234.5",
        "1,234,567|1234567",
        "8300㎡|8300",
        "8300 平方米|8300",
        "8300m²|8300",
        "约8,300|约8300",
        "约 8300|约8300",
        "3.25万平方米|3.25万",
        "３．２５ 万㎡|3.25万",
        "［231，344］|[231,344]",
      })
  void aFigureLosesWidthSeparatorsAndUnit(String raw, String text) {
    Cell cell = read(Kind.AREA, raw);
    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.doubt()).isEmpty();
    assertThat(cell.isNormalised()).isEqualTo(!raw.equals(text));
    assertThat(Reported.parse(cell.text()).low()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 23",
        "1 234",
        "1　234　567",
        "120\n350",
        "8300户",
        "8300米",
        "-5",
        "1/2",
        "1²",
        "8300。5",
        "万",
        "㎡",
        "8300左右",
        "3.2万万"
      })
  void whatIsNoFigureIsLeftForCoreToRefuse(String raw) {
    Cell cell = read(Kind.AREA, raw);
    assertThat(cell.state()).isEqualTo(Cell.State.VALUE);
    Assertions.assertThatThrownBy(() -> Reported.parse(cell.text()))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,125",
        "约0,500",
        "000,125",
        "1,23",
        "1234,567",
        "12,34,567",
        "1,234 567",
        "1，23",
        "1.234,5",
        "1,2345"
      })
  void commasThatSetNoThousandsApartCannotBeUsed(String raw) {
    assertThat(read(Kind.AREA, raw).state()).isEqualTo(Cell.State.UNUSABLE);
  }

  @Test
  void everyKindHasItsUnits() {
    assertThat(read(Kind.HOUSEHOLDS, "600户").text()).isEqualTo("600");
    assertThat(read(Kind.BUILDINGS, "6 幢").text()).isEqualTo("6");
    assertThat(read(Kind.HEADS, "411票").text()).isEqualTo("411");
    assertThat(read(Kind.HOUSEHOLDS, "600㎡").text()).isEqualTo("600㎡");
  }

  @Test
  void theHeadersUnitScalesUnlessTheCellStatesItsOwn() {
    assertThat(scaled("3.25").text()).isEqualTo("3.25万");
    assertThat(scaled("3.25").doubt()).isEmpty();
    assertThat(scaled("3.25万").text()).isEqualTo("3.25万");
    assertThat(scaled("3.25万").doubt()).contains(Remark.What.OWN_UNIT);
    assertThat(scaled("32,500㎡").text()).isEqualTo("32500");
    assertThat(scaled("32,500㎡").doubt()).contains(Remark.What.OWN_UNIT);
    assertThat(scaled("[1, 2]").text()).isEqualTo("[1, 2]万");
  }

  @ParameterizedTest
  @CsvSource({
    "2025/5/6, 2025-05-06",
    "2025.5.6, 2025-05-06",
    "2025-5-6, 2025-05-06",
    "2025年5月6日, 2025-05-06",
    "2025 年 5 月 6 日, 2025-05-06",
    "２０２５年５月６号, 2025-05-06",
    "20250506, 2025-05-06",
    "2025/5/6 0:00:00, 2025-05-06",
    "2025年5月, 2025-05",
    "2025/5, 2025-05",
    "2025.10, 2025-10",
    "2025年, 2025",
    "2002/2006, 2002/2006",
  })
  void aDayIsReadHoweverItIsWritten(String raw, String iso) {
    assertThat(read(Kind.DATE, raw).text()).isEqualTo(iso);
    assertThat(PartialDate.parse(iso)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/5-6", "5/6/2025", "2025/13/1", "25.5.6", "2025/2/30", "202505"})
  void whatIsNoDayIsLeftForCoreToRefuse(String raw) {
    Assertions.assertThatThrownBy(() -> PartialDate.parse(read(Kind.DATE, raw).text()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aDayThatCouldBeTwoIsUnknown() {
    assertThat(read(Kind.DATE, "45783").doubt()).contains(Remark.What.SERIAL);
    assertThat(read(Kind.DATE, "45783.5").state()).isEqualTo(Cell.State.UNKNOWN);
    assertThat(read(Kind.DATE, "2025.1").doubt()).contains(Remark.What.MONTH);
    assertThat(read(Kind.DATE, "2025/1").text()).isEqualTo("2025-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "-", "—", "——", "/", "未知", "不详", "N/A", "n/a", "－", "／"})
  void whatSaysNothingIsUnknown(String raw) {
    for (Kind kind : Kind.values()) {
      assertThat(read(kind, raw).state()).isEqualTo(Cell.State.UNKNOWN);
      assertThat(read(kind, raw).doubt()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void noneIsKnownAndIsNotUnknown() {
    assertThat(read(Kind.AREA, " 无 ").state()).isEqualTo(Cell.State.NONE);
    assertThat(read(Kind.TEXT, "None").state()).isEqualTo(Cell.State.NONE);
    assertThat(read(Kind.TEXT, "无名小区").state()).isEqualTo(Cell.State.VALUE);
  }

  @Test
  void aNameStaysAsPrintedButForItsLineBreaks() {
    assertThat(read(Kind.TEXT, " 虚构小区（一期） ").text()).isEqualTo("虚构小区（一期）");
    assertThat(read(Kind.TEXT, "虚构\n小区").text()).isEqualTo("虚构小区");
    assertThat(read(Kind.TEXT, "Block\r\nA").text()).isEqualTo("Block A");
    assertThat(read(Kind.ID, "Ａ０１").text()).isEqualTo("A01");
    assertThat(read(Kind.CODE, "330 881").text()).isEqualTo("330881");
  }
}
