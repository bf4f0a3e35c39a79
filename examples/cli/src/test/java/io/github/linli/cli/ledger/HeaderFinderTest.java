package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of a ledger, and what would make its figures doubtful. */
class HeaderFinderTest {

  @Test
  void ofTwoTablesTheFirstIsReadAndTheSecondRefusedRowByRow() throws Exception {
    String first = "小区,总人数,同意人数\n甲,300,100\n\n";
    Reading wider = Reading.votes(first + "编号,小区,总人数,同意人数\n2,乙,300,200\n");
    assertThat(wider.heads()).containsExactly("300 ? 100");
    assertThat(wider.remarks()).containsExactly("4 OTHER_HEADER", "5 OTHER_HEADER");
    Reading turned = Reading.votes(first + "小区,同意人数,总人数\n乙,200,300\n");
    assertThat(turned.heads()).containsExactly("300 ? 100");
    assertThat(turned.remarks()).containsExactly("4 OTHER_HEADER", "5 OTHER_HEADER");
    Reading two = Reading.votes(first + "编号,小区,人数,\n,,同意,总\n2,乙,200,300\n");
    assertThat(two.heads()).containsExactly("300 ? 100");
    assertThat(two.remarks()).contains("4 OTHER_HEADER", "6 OTHER_HEADER");
  }

  @Test
  void theFirstHeaderOnceMoreEndsTheOther() throws Exception {
    String header = "小区,总人数,同意人数\n";
    Reading reading = Reading.votes(header + "甲,300,100\n小区,户数,街道\n乙,1,东\n" + header + "丙,30,20\n");
    assertThat(reading.heads()).containsExactly("300 ? 100", "30 ? 20");
    assertThat(reading.remarks())
        .containsExactly("3 OTHER_HEADER", "4 OTHER_HEADER", "5 HEADER_AGAIN");
  }

  @Test
  void whatStandsAboveTheHeaderIsRemarked() throws Exception {
    Reading reading = Reading.of("小区\n甲\n\n编号,小区,户数\n1,乙,20\n");
    assertThat(reading.names()).containsExactly("乙");
    assertThat(reading.remarks()).containsExactly("1 ABOVE_HEADER", "2 ABOVE_HEADER");
    assertThat(reading.quality().orElseThrow().passedOver()).isEqualTo(2);
  }

  @Test
  void aTitleAndTwoRowsOfHeadingsDoNotHideTheHeader() throws Exception {
    Reading reading = Reading.of("基本情况,,\n小区名称,面积,\n,建筑,占地\n甲,8300,9000\n");
    assertThat(reading.areas()).containsExactly("8300");
    assertThat(reading.remarks()).containsExactly("1 ABOVE_HEADER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        编号,小区,总人数,总面积,,同意,,,反对,,类别,决议日
        ,,,,人数,面积,占比,人数,面积,占比,,
        1,甲,300,10000,60,9000,90%,240,1000,10%,M4,2025-05-06
        """,
        """
        编号,同意,,,,反对,
        ,人数,面积,占比,人数,面积,占比
        1,60,9000,90%,240,1000,10%
        """,
        """
        ,,同意,,反对
        编号,人数,面积,人数,面积
        1,60,9000,240,1000
        """,
      })
  void aHeadingInTheMiddleOfItsGroupRefusesTheLedger(String text) throws Exception {
    assertThat(Reading.votes(text).refusal()).isEqualTo("1 HEADING");
    assertThat(Reading.votes(text).entries()).isEmpty();
    assertThat(Reading.of(text).refusal()).isEqualTo("1 HEADING");
  }

  @Test
  void aHeadingOverTheFirstOfItsGroupIsRead() throws Exception {
    String text = "编号,小区,同意,,反对,\n,,人数,面积,人数,面积\n1,甲,60,9000,240,1000\n";
    assertThat(Reading.votes(text).heads()).containsExactly("? ? 60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位:万平方米,,",
        "台账（单位：户、万平方米）,,",
        "单位：,万㎡,",
        "（万平方米）,,",
        "台账,,单位:万",
        "面积单位：万 平方米,,",
      })
  void aUnitOfTenThousandAboveTheHeaderRefusesTheLedger(String row) throws Exception {
    String text = "台账,,\n" + row + "\n小区名称,户数,建筑面积\n甲,100,3.25\n";
    assertThat(Reading.of(text).refusal()).isEqualTo("2 UNIT_ROW");
    String scaled = text.replace("建筑面积", "建筑面积(万㎡)");
    assertThat(Reading.of(scaled).areas()).containsExactly("3.25万");
  }

  @ParameterizedTest
  @ValueSource(strings = {"填报单位：万年街道,,", "共3万平方米,,", "单位：平方米,,", "万达小区台账,,", "单位：万元,,"})
  void otherTitlesAreNoUnit(String row) throws Exception {
    String text = row + "\n小区名称,户数,建筑面积\n甲,100,8300\n";
    assertThat(Reading.of(text).areas()).containsExactly("8300");
  }

  @ParameterizedTest
  @ValueSource(strings = {",(户),(万㎡)", ",户,万㎡", "单位,户,万平方米", "（单位）,（户）,（万平方米）", ",,(万㎡)"})
  void aRowOfUnitsBelowTheHeaderBelongsToIt(String row) throws Exception {
    Reading reading = Reading.of("小区名称,户数,建筑面积\n" + row + "\n甲,100,3.25\n");
    assertThat(reading.areas()).containsExactly("3.25万");
    assertThat(reading.remarks()).containsExactly("3 INTERVAL");
  }

  @Test
  void aRowOfUnitsNobodyKnowsTakesItsColumnAway() throws Exception {
    assertThat(Reading.of("小区名称,户数,建筑面积\n,(户),(亩)\n甲,100,3.25\n").areas()).containsExactly("?");
    String three = "小区名称,面积,\n,建筑,占地\n,(万㎡),(万㎡)\n甲,3.25,4\n";
    assertThat(Reading.of(three).refusal()).isEqualTo("3 UNIT_ROW");
  }

  @Test
  void aNameInBracketsIsNoUnit() throws Exception {
    assertThat(Reading.of("小区名称,户数\n（一期）,\n").refusal()).isEqualTo("none");
    assertThat(Reading.of("小区名称,户数\n（一期）,5\n").names()).containsExactly("（一期）");
  }

  @Test
  void aHeaderOfTwoRowsOnceMoreIsPassedOver() throws Exception {
    String header = "小区名称,面积（㎡）,,户数\n,建筑,占地,\n";
    Reading reading = Reading.of(header + "甲,8300,9000,600\n" + header + "乙,100,200,6\n");
    assertThat(reading.areas()).containsExactly("8300", "100");
    assertThat(reading.remarks()).containsExactly("4 HEADER_AGAIN");
  }

  @Test
  void votesAreFoundWhereTheyAreLookedFor() throws Exception {
    String text = "小区名称,街道,社区,户数,建筑面积,同意人数\n甲,东,西,300,9000,200\n";
    assertThat(Reading.votes(text).heads()).containsExactly("? ? 200");
    assertThat(Reading.of(text).areas()).containsExactly("9000");
  }
}
