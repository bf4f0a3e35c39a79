package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that contradict each other, or that cannot be used. */
class RowCellsTest {

  @Test
  void figuresOfPersonsHouseholdsAndBallotsAreNotMixed() throws Exception {
    Reading mixed =
        Reading.votes("总户数,总人数,参与人数,同意人数\n300,900,250,200\n300,,250,200\n,900,250,200\n");
    assertThat(mixed.heads()).containsExactly("900 250 200");
    assertThat(mixed.remarks()).containsExactly("2 MIXED_HEADS", "3 MIXED_HEADS");
    Reading cells = Reading.votes("总人数,同意人数\n300户,200\n300位,200人\n");
    assertThat(cells.remarks()).containsExactly("2 MIXED_HEADS");
    assertThat(Reading.votes("人数,,票数\n总,参与,同意\n9,8,7\n").remarks())
        .containsExactly("3 MIXED_HEADS");
    assertThat(Reading.votes("总户数,同意户数\n300,200\n").heads()).containsExactly("300 ? 200");
    assertThat(Reading.votes("total heads,approving owners\n300,200\n").heads()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"128\n350\"", "120 350", "\"0,125\"", "\"0,500\"", "\"约0,500\"", "#N/A"})
  void aDoubtfulFigureIsUnknownInACommunityAndRefusesAVote(String cell) throws Exception {
    Reading community = Reading.of("小区名称,户数\n甲," + cell + "\n");
    assertThat(community.names()).containsExactly("甲");
    assertThat(community.communities().get(0).households().isUnknown()).isTrue();
    assertThat(community.remarks()).containsExactly("2 VALUE");
    Reading vote = Reading.votes("小区,总人数,同意人数\n甲,900," + cell + "\n");
    assertThat(vote.heads()).isEmpty();
    assertThat(vote.remarks()).containsExactly("2 CELL");
  }

  @Test
  void ofTwoCellsTheOneThatCanBeReadCountsForACommunity() throws Exception {
    Reading reading = Reading.of("小区名称,面积,建筑面积\n甲,#N/A,8300\n乙,8300,x\n");
    assertThat(reading.areas()).containsExactly("8300", "8300");
    assertThat(reading.remarks()).containsExactly("2 VALUE", "3 VALUE");
  }

  @Test
  void ofTwoCellsBothMustBeReadableAndAgreeForAVote() throws Exception {
    Reading reading = Reading.votes("总人数,人数合计,同意人数\n900,x,5\n900,800,5\n900,900人,5\n");
    assertThat(reading.heads()).containsExactly("900 ? 5");
    assertThat(reading.remarks()).containsExactly("2 CELL", "3 CONFLICT");
  }

  @Test
  void idsAndTextsThatDisagreeAreOnlyRemarked() throws Exception {
    Reading reading = Reading.votes("编号,表决编号,公告来源,来源,同意人数\n1,A,甲,乙,5\n");
    assertThat(reading.communities().get(0).id()).isEqualTo("1");
    assertThat(reading.remarks()).containsExactly("2 DISAGREE", "2 DISAGREE");
  }

  @Test
  void figuresDisagreeOnlyWhenBothCannotBeTrueAndTheNarrowerCounts() throws Exception {
    Reading reading =
        Reading.of("小区名称,面积,建筑面积\n甲,约8300,8321\n乙,8321,约8300\n丙,约8300,8400\n丁,8250,约8300\n");
    assertThat(reading.areas()).containsExactly("8321", "8321", "约8300", "8250");
    assertThat(reading.remarks()).containsExactly("4 DISAGREE", "4 INTERVAL");
    Reading days = Reading.of("小区名称,建成年份,竣工日期\n甲,1998,1998-05-06\n");
    assertThat(days.communities().get(0).builtOn()).hasToString("1998-05-06");
    assertThat(days.remarks()).isEmpty();
  }

  @Test
  void aTextThatCannotBeUsedIsUnknownAndNothingElseIsLost() throws Exception {
    String street = "长".repeat(4_001);
    Reading reading = Reading.of("小区名称,街道,社区,来源\n甲," + street + ",\u202e东,\u202e\n乙,东,西,册\n");
    assertThat(reading.names()).containsExactly("甲", "乙");
    assertThat(reading.communities().get(0).subdistrict().isUnknown()).isTrue();
    assertThat(reading.remarks()).containsExactly("2 VALUE", "2 VALUE", "2 VALUE");
  }

  @Test
  void twoCodesInOneCellAreNotJoined() throws Exception {
    Reading reading = Reading.of("小区名称,区划代码\n甲,\"330881\n330882\"\n");
    assertThat(reading.communities().get(0).division().isUnknown()).isTrue();
    assertThat(reading.remarks()).containsExactly("2 VALUE");
  }

  @Test
  void aLineInUtf8WithinGb18030IsRemarked() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("小区名称,户数\r\n甲里,10\r\n".getBytes(Charset.forName("GB18030")));
    bytes.writeBytes("虚构小区,20\r\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("A,30".getBytes(StandardCharsets.US_ASCII));
    Reading reading = Reading.of(Ledger.Preference.MOST_COLUMNS, bytes.toByteArray());
    assertThat(reading.entries()).hasSize(3);
    assertThat(reading.remarks()).containsExactly("3 MIXED_ENCODING");
  }
}
