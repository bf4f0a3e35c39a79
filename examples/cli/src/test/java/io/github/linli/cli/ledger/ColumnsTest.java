package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as people print them, on both sides of what is recognised. */
class ColumnsTest {

  private static Optional<Column> community(String header) {
    return Columns.COMMUNITIES.find(0, "", header);
  }

  @ParameterizedTest
  @CsvSource({
    "户数, households",
    "户 数, households",
    "户　数（户）, households",
    "建筑面积(㎡), area",
    "建筑面积（平方米）, area",
    "建筑面积/㎡, area",
    "area_m2_as_printed, area",
    "Floor Area (m2), area",
    "AREA M2, area",
    "＊小区名称：, name",
    "街道（乡镇）, subdistrict",
    "建成年份（年）, year_built",
    "ｎａｍｅ, name",
  })
  void widthBlanksCaseAndUnitsOfAHeaderDoNotCount(String header, String name) {
    assertThat(community(header).map(Column::name)).contains(name);
    assertThat(community(header).orElseThrow().tenThousands()).isFalse();
  }

  @Test
  void lineBreaksOfAHeaderDoNotCount() {
    assertThat(community("建筑\n面积\r\n(㎡)").map(Column::name)).contains("area");
    assertThat(community("建筑\n面积").map(Column::printed)).contains("建筑面积");
  }

  @ParameterizedTest
  @ValueSource(strings = {"建筑面积（万平方米）", "建筑面积(万㎡)", "面积(单位:万平方米)", "户数(万户)"})
  void aUnitOfTenThousandScales(String header) {
    assertThat(community(header).orElseThrow().tenThousands()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"占地面积", "建筑面积(亩)", "户数(㎡)", "户数(含商铺)", "建成年份(万年)", "小区名称(万)", "备注", "", "序号"})
  void whatMeansSomethingElseIsNotUsed(String header) {
    assertThat(community(header)).isEmpty();
  }

  @Test
  void aTextTooLongForAHeaderIsNone() {
    assertThat(community("建筑" + " ".repeat(90) + "面积")).isPresent();
    assertThat(community("建筑" + " ".repeat(100) + "面积")).isEmpty();
    assertThat(community("【".repeat(60_000))).isEmpty();
  }

  @Test
  void aHeadingAndTheHeaderBelowMakeOneColumnEitherWayRound() {
    assertThat(Columns.VOTES.find(0, "面积", "同意").map(Column::name)).contains("approving_area");
    assertThat(Columns.VOTES.find(0, "同意", "人数").map(Column::name)).contains("approving_heads");
    Column column = Columns.VOTES.find(0, "面积（万㎡）", "总").orElseThrow();
    assertThat(column.name()).isEqualTo("total_area");
    assertThat(column.tenThousands()).isTrue();
    assertThat(column.printed()).isEqualTo("面积（万㎡）/总");
    assertThat(Columns.VOTES.find(0, "小区", "").map(Column::name)).contains("community");
  }

  @Test
  void aHeadingThatSaysNothingLetsTheHeaderSpeakAnyOtherDoesNot() {
    assertThat(Columns.COMMUNITIES.find(0, "基本情况", "面积").map(Column::name)).contains("area");
    assertThat(Columns.COMMUNITIES.find(0, "车位", "面积")).isEmpty();
    assertThat(Columns.COMMUNITIES.find(0, "面积(㎡)", "建筑(万㎡)")).isEmpty();
  }
}
