package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of sums and notes, and rows of data that look like them. */
class PassingTest {

  private static final String COMMUNITIES = "小区名称,户数,建筑面积\n甲,10,100\n";
  private static final String VOTES = "来源,编号,小区,总人数,同意人数\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位负责人:李四,,",
        "联系电话:0570-1234567,,",
        "本页合计,10,100",
        "合计(1个),10,100",
        "总计(2个小区),10,100",
        "合计：3个小区,10,100",
        "本页小计,10,100",
        "城南街道小计,10,100",
        "累计,10,100",
        "平均,10,100",
        "Total (1),10,100",
        "注1:本表虚构,,",
        "二、城南街道,,",
        "（二）城南街道,,",
        "城南街道,,",
        "(以下空白),,",
        "以下空白,,",
        "负责人:李四,,",
        "制表人：,张三,",
      })
  void footersAreNoCommunities(String row) throws Exception {
    Reading reading = Reading.of(COMMUNITIES + row + "\n");
    assertThat(reading.names()).containsExactly("甲");
    assertThat(reading.entries()).hasSize(1);
    assertThat(reading.remarks()).hasSize(1).allMatch(each -> each.matches("3 (SUMMARY|NOTE)_ROW"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#REF!,,", "#REF!,10,100", "#####,1,1"})
  void aSpreadsheetsErrorIsNoName(String row) throws Exception {
    Reading reading = Reading.of(COMMUNITIES + row + "\n");
    assertThat(reading.names()).containsExactly("甲");
    assertThat(reading.remarks()).containsExactly("3 CELL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计小区,5,50", "乙,,", "总计里,,", "甲小区：一期,5,50", "注家弄,,", "平均路小区,,"})
  void aCommunityWithSuchANameIsRead(String row) throws Exception {
    assertThat(Reading.of(COMMUNITIES + row + "\n").names()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"说明:张贴于公告栏,1,甲,300,200", "合计,2,乙,300,200", "注：见附件,1,甲,300,200"})
  void aVoteWhoseSourceLooksLikeANoteIsRead(String row) throws Exception {
    assertThat(Reading.votes(VOTES + row + "\n").heads()).containsExactly("300 ? 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计,,,300,200", ",合计,,300,200", ",,合计,300,200", ",,甲合计,300,200"})
  void sumsOfVotesArePassedOver(String row) throws Exception {
    Reading reading = Reading.votes(VOTES + row + "\n");
    assertThat(reading.heads()).isEmpty();
    assertThat(reading.remarks()).containsExactly("2 SUMMARY_ROW");
  }

  @Test
  void aNoteBesideFiguresIsRefused() throws Exception {
    assertThat(Reading.of(COMMUNITIES + "备注:见附件,10,100\n").remarks())
        .containsExactly("3 DOUBTFUL_ROW");
    assertThat(Reading.of(COMMUNITIES + "注：面积单位为万平方米,,\n").remarks()).containsExactly("3 UNIT_ROW");
  }

  @Test
  void aSeparatorWithinAFigureRefusesItsRowEvenBeforeABlank() throws Exception {
    String header = "编号,小区,总面积,总人数,同意人数,宣布结果\n";
    Reading votes = Reading.votes(header + "1,甲,3000,1,200,800,\n2,乙,3000,100,80,\n");
    assertThat(votes.heads()).containsExactly("100 ? 80");
    assertThat(votes.remarks()).containsExactly("2 LONG_ROW");
    Reading communities = Reading.of("小区名称,户数,建筑面积,建成年份\n甲,1,200,8300,\n");
    assertThat(communities.remarks()).containsExactly("2 LONG_ROW");
  }
}
