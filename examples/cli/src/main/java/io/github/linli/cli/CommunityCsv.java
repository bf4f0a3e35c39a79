package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Communities from a ledger in CSV. A blank cell is unknown; 无 or none is known none. A cell that
 * cannot be used is remarked upon and treated as unknown; nothing else of the row is lost.
 */
final class CommunityCsv {

  private static final ImmutableMap<String, String> ALIASES =
      ImmutableMap.<String, String>builder()
          .put("编号", "id")
          .put("小区编号", "id")
          .put("小区", "name")
          .put("小区名称", "name")
          .put("名称", "name")
          .put("地址", "place")
          .put("坐落", "place")
          .put("栋数", "buildings")
          .put("楼栋数", "buildings")
          .put("户数", "households")
          .put("建筑面积", "area")
          .put("面积", "area")
          .put("area_m2_as_printed", "area")
          .put("建成年份", "year_built")
          .put("建成年代", "year_built")
          .put("来源", "source")
          .put("区划代码", "division_code")
          .put("行政区划代码", "division_code")
          .buildOrThrow();

  private static final Pattern AROUND = Pattern.compile("([0-9]{4})年?(前后|左右)");

  private final Texts texts;

  CommunityCsv(Texts texts) {
    this.texts = texts;
  }

  static String column(String header) {
    return ALIASES.getOrDefault(header, header);
  }

  /** Whether a header belongs to a ledger of communities. */
  static boolean recognises(Iterable<String> headers) {
    for (String header : headers) {
      if (column(header).equals("name")) {
        return true;
      }
    }
    return false;
  }

  /**
   * One row.
   *
   * @param row its cells by canonical column
   * @param number number of the row, used as id where the ledger has none
   * @param remarks takes what is not used at face value
   */
  CommunityDossier read(
      ImmutableMap<String, String> row, long number, ImmutableList.Builder<String> remarks) {
    Cells cells = new Cells(row, remarks);
    Community community =
        new Community.Builder()
            .id(row.getOrDefault("id", "row-" + number))
            .name(row.getOrDefault("name", ""))
            .division(cells.known("division_code", DivisionCode::of))
            .subdistrict(cells.known("subdistrict", text -> text))
            .neighborhood(cells.known("neighborhood", text -> text))
            .buildings(cells.known("buildings", Reported::parse))
            .households(cells.known("households", Reported::parse))
            .floorArea(cells.interval("area"))
            .builtOn(cells.year("year_built"))
            .build();
    return new CommunityDossier.Builder()
        .source(cells.known("source", text -> text))
        .community(community)
        .build();
  }

  /** The cells of one row. */
  private final class Cells {
    private final ImmutableMap<String, String> row;
    private final ImmutableList.Builder<String> remarks;

    Cells(ImmutableMap<String, String> row, ImmutableList.Builder<String> remarks) {
      this.row = row;
      this.remarks = remarks;
    }

    <T> Known<T> known(String column, Function<String, T> parse) {
      String cell = row.getOrDefault(column, "");
      if (cell.isEmpty()) {
        return Known.unknown();
      }
      try {
        return Known.of(parse.apply(cell));
      } catch (InvalidValueException unusable) {
        remarks.add(texts.say("quality.value", column, cell, unusable.accepted()));
        return Known.unknown();
      }
    }

    Known<Reported> interval(String column) {
      Known<Reported> figure = known(column, Reported::parse);
      figure
          .value()
          .filter(read -> !read.isExact())
          .ifPresent(
              read ->
                  remarks.add(texts.say("quality.interval", column, read.printed(), bounds(read))));
      return figure;
    }

    private String bounds(Reported figure) {
      return figure.low().toPlainString()
          + "–"
          + figure.high().value().map(BigDecimal::toPlainString).orElse("…");
    }

    /**
     * 2004前后 is two years each way; 1983 (最早) is only the first building's, so the whole is
     * unknown.
     */
    Known<PartialDate> year(String column) {
      String cell = row.getOrDefault(column, "");
      Matcher around = AROUND.matcher(cell);
      if (around.matches()) {
        int year = Integer.parseInt(around.group(1));
        PartialDate read =
            PartialDate.between(PartialDate.ofYear(year - 2), PartialDate.ofYear(year + 2));
        remarks.add(texts.say("quality.interval", column, cell, read));
        return Known.of(read);
      }
      return known(column, PartialDate::parse);
    }
  }
}
