package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.linli.dossier.CommunityDossier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** However figures are dressed, the row reads as the same value. */
class LedgerProperties {

  private static final String VOTES = "编号,小区,决定日,总面积,总人数,参与面积,参与人数,同意面积,同意人数\n";
  private static final String COMMUNITIES = "编号,小区名称,栋数,户数,建筑面积,建成年份\n";

  private static CommunityDossier read(String header, List<String> cells)
      throws IOException, LedgerException {
    Path file = Files.createTempFile("ledger", ".csv");
    try {
      StringBuilder row = new StringBuilder(header);
      row.append('"').append(String.join("\",\"", cells)).append("\"\n");
      Files.writeString(file, row);
      List<Entry> entries = new ArrayList<>();
      Ledger.read(file, Optional.empty(), Ledger.Preference.MOST_COLUMNS, entries::add);
      assertThat(entries).hasSize(1);
      assertThat(entries.get(0).remarks()).isEmpty();
      return entries.get(0).value().orElseThrow();
    } finally {
      Files.delete(file);
    }
  }

  /** The same figure with groups, full-width signs, spaces and a unit, as chance has it. */
  private static String dressed(BigDecimal figure, String unit, Random random) {
    String plain = figure.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    String group = random.nextBoolean() ? "," : "";
    StringBuilder dressed = new StringBuilder(random.nextBoolean() ? " " : "");
    for (int i = 0; i < plain.length(); i++) {
      boolean starts = i > 0 && i < point && (point - i) % 3 == 0;
      dressed.append(starts ? group : "").append(plain.charAt(i));
    }
    dressed.append(random.nextBoolean() ? unit : "");
    return random.nextBoolean() ? wide(dressed.toString()) : dressed.toString();
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(
            c -> wide.append((char) (c == ' ' ? 0x3000 : c > ' ' && c < 127 ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  @Property(tries = 300)
  void aDressedVoteIsTheSameVote(
      @ForAll @BigRange(min = "1", max = "99999999") @Scale(2) BigDecimal area,
      @ForAll @IntRange(min = 1, max = 9_999_999) int heads,
      @ForAll Random random)
      throws Exception {
    BigDecimal count = BigDecimal.valueOf(heads);
    List<String> plain = new ArrayList<>(List.of("A1", "甲", "2025-08-16"));
    List<String> dressed = new ArrayList<>(List.of(wide("A1"), " 甲　", wide("2025/8/16")));
    for (int i = 0; i < 3; i++) {
      plain.addAll(List.of(area.toPlainString(), count.toPlainString()));
      dressed.addAll(List.of(dressed(area, "㎡", random), dressed(count, "人", random)));
    }
    assertThat(read(VOTES, dressed)).isEqualTo(read(VOTES, plain));
  }

  @Property(tries = 300)
  void aDressedCommunityIsTheSameCommunity(
      @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal area,
      @ForAll @IntRange(min = 0, max = 9_999_999) int count,
      @ForAll Random random)
      throws Exception {
    BigDecimal number = BigDecimal.valueOf(count);
    String digits = number.toPlainString();
    List<String> plain = ImmutableList.of("A1", "甲", digits, digits, area.toPlainString(), "1998");
    List<String> dressed =
        ImmutableList.of(
            wide("A1"),
            "甲",
            dressed(number, "栋", random),
            dressed(number, " 户", random),
            dressed(area, "平方米", random),
            wide("1998年"));
    assertThat(read(COMMUNITIES, dressed)).isEqualTo(read(COMMUNITIES, plain));
  }
}
