package io.github.linli.cli.ledger;

import io.github.linli.cli.ledger.RowCells.CellException;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A community from one row. A cell that cannot be used is remarked upon and treated as unknown;
 * only an id or a name that cannot be used refuses the row.
 */
final class CommunityRow {

  private static final Pattern AROUND = Pattern.compile("([0-9]{4})年?(前后|左右)");

  private CommunityRow() {}

  static CommunityDossier read(RowCells cells, String id) throws CellException {
    Community community =
        new Community.Builder()
            .id(id)
            .name(cells.text("name"))
            .division(cells.lenient("division_code", DivisionCode::of))
            .subdistrict(cells.lenient("subdistrict", CommunityRow::text))
            .neighborhood(cells.lenient("neighborhood", CommunityRow::text))
            .buildings(cells.lenient("buildings", CommunityRow::count))
            .households(cells.lenient("households", CommunityRow::count))
            .floorArea(area(cells))
            .builtOn(year(cells))
            .build();
    return new CommunityDossier.Builder()
        .source(cells.lenient("source", CommunityRow::text))
        .community(community)
        .build();
  }

  /** A text that core accepts; its name stands for every text of a community. */
  private static String text(String text) {
    return new Community.Builder().id("-").name(text).build().name();
  }

  private static Reported count(String text) {
    Reported count = Reported.parse(text);
    if (count.isExact() && count.low().stripTrailingZeros().scale() > 0) {
      throw new InvalidValueException("Community", "count", text, "a whole number");
    }
    return count;
  }

  private static Known<Reported> area(RowCells cells) {
    Known<Reported> area = cells.lenient("area", Reported::parse);
    area.value()
        .filter(figure -> !figure.isExact())
        .ifPresent(figure -> cells.interval("area", bounds(figure)));
    return area;
  }

  private static String bounds(Reported figure) {
    return figure.low().toPlainString()
        + "–"
        + figure.high().value().map(BigDecimal::toPlainString).orElse("…");
  }

  /**
   * 2004前后 is two years each way; 1983 (最早) is only the first building's, so the whole is unknown.
   */
  private static Known<PartialDate> year(RowCells cells) {
    Known<PartialDate> year = cells.lenient("year_built", CommunityRow::date);
    if (AROUND.matcher(cells.counted("year_built")).matches()) {
      year.value().ifPresent(read -> cells.interval("year_built", read));
    }
    return year;
  }

  private static PartialDate date(String text) {
    Matcher around = AROUND.matcher(text);
    if (!around.matches()) {
      return PartialDate.parse(text);
    }
    int year = Integer.parseInt(around.group(1));
    return PartialDate.between(PartialDate.ofYear(year - 2), PartialDate.ofYear(year + 2));
  }
}
