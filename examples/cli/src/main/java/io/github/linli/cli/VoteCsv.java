package io.github.linli.cli;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.Community;
import java.util.List;
import java.util.function.Function;

/**
 * Votes from a ledger in CSV, one row for each matter. A blank cell is unknown, 无 is known none.
 * Unlike a community's, a vote's row with a cell that cannot be used is refused: a figure dropped
 * silently would change the result.
 */
final class VoteCsv {

  private static final ImmutableMap<String, Resolution.Declared> DECLARED =
      ImmutableMap.of(
          "通过", Resolution.Declared.ADOPTED,
          "未通过", Resolution.Declared.REJECTED,
          "ADOPTED", Resolution.Declared.ADOPTED,
          "REJECTED", Resolution.Declared.REJECTED);

  private static final ImmutableMap<String, Electorate.Scope> SCOPES = scopes();

  private VoteCsv() {}

  /** Whether a header belongs to a ledger of votes. */
  static boolean recognises(Iterable<String> headers) {
    for (String header : headers) {
      if (header.equals("同意人数") || header.equals("同意面积")) {
        return true;
      }
    }
    return false;
  }

  static CommunityDossier read(ImmutableMap<String, String> row, long number) {
    Row cells = new Row(row);
    String id = row.getOrDefault("id", "");
    Resolution resolution =
        new Resolution.Builder()
            .id(id.isEmpty() ? "row-" + number : id)
            .title(cells.get("事项", text -> text))
            .matter(cells.get("类别", VoteCsv::matter))
            .decidedOn(cells.get("决定日", PartialDate::parse))
            .declared(cells.get("宣布结果", text -> word(text, DECLARED)))
            .tally(Tally.of(electorate(cells), figures(cells, "面积"), figures(cells, "人数")))
            .build();
    String name = row.getOrDefault("小区", "");
    return new CommunityDossier.Builder()
        .source(cells.get("来源", text -> text))
        .community(
            new Community.Builder()
                .id(resolution.id())
                .name(name.isEmpty() ? resolution.id() : name)
                .build())
        .resolutions(Listing.atLeast(List.of(resolution)))
        .build();
  }

  private static Electorate electorate(Row cells) {
    Electorate.Scope scope =
        cells.get("表决范围", text -> word(text, SCOPES)).value().orElse(Electorate.Scope.WHOLE_AREA);
    Known<String> name = cells.get("范围名称", text -> text);
    boolean whole = scope == Electorate.Scope.WHOLE_AREA && name.isUnknown();
    return whole ? Electorate.wholeArea() : new Electorate(scope, name);
  }

  private static Figures figures(Row cells, String measure) {
    return new Figures.Builder()
        .total(cells.figure("总" + measure))
        .returned(cells.figure("回收" + measure))
        .participating(cells.figure("参与" + measure))
        .approving(cells.figure("同意" + measure))
        .opposing(cells.figure("反对" + measure))
        .abstaining(cells.figure("弃权" + measure))
        .invalid(cells.figure("无效" + measure))
        .deemed(cells.figure("推定" + measure))
        .deemedApproving(cells.figure("推定同意" + measure))
        .build();
  }

  private static ImmutableMap<String, Electorate.Scope> scopes() {
    ImmutableMap.Builder<String, Electorate.Scope> words = ImmutableMap.builder();
    words.put("全体", Electorate.Scope.WHOLE_AREA).put("楼栋", Electorate.Scope.BUILDINGS);
    words.put("单元", Electorate.Scope.UNIT).put("相关业主", Electorate.Scope.AFFECTED_OWNERS);
    for (Electorate.Scope scope : Electorate.Scope.values()) {
      words.put(scope.name(), scope);
    }
    return words.buildOrThrow();
  }

  private static MatterKind matter(String text) {
    for (MatterKind kind : MatterKind.values()) {
      if (kind.name().equals(text) || kind.name().startsWith(text + "_")) {
        return kind;
      }
    }
    throw refused("", text, "M1 to M9");
  }

  private static <T> T word(String text, ImmutableMap<String, T> words) {
    T value = words.get(text);
    if (value == null) {
      throw refused("", text, "one of " + String.join(", ", words.keySet()));
    }
    return value;
  }

  private static InvalidValueException refused(String column, String cell, String accepted) {
    return new InvalidValueException("votes", column, cell, accepted);
  }

  /** The cells of one row by their Chinese headers. */
  private record Row(ImmutableMap<String, String> cells) {

    <T> Known<T> get(String column, Function<String, T> parse) {
      String cell = cells.getOrDefault(column, "");
      if (cell.isEmpty()) {
        return Known.unknown();
      }
      if (cell.equals("无") || cell.equals("none")) {
        return Known.none();
      }
      try {
        return Known.of(parse.apply(cell));
      } catch (InvalidValueException unusable) {
        throw refused(column, cell, unusable.accepted());
      }
    }

    Known<Reported> figure(String column) {
      return get(column, Reported::parse);
    }
  }
}
