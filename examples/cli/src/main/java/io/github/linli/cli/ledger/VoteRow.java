package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.cli.ledger.RowCells.CellException;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.Community;
import java.util.List;

/**
 * A vote from one row. Unlike a community's, a vote's row with a cell that cannot be used is
 * refused: a figure dropped silently would change the result.
 */
final class VoteRow {

  private static final ImmutableMap<String, Resolution.Declared> DECLARED =
      ImmutableMap.of(
          "通过", Resolution.Declared.ADOPTED,
          "未通过", Resolution.Declared.REJECTED,
          "ADOPTED", Resolution.Declared.ADOPTED,
          "REJECTED", Resolution.Declared.REJECTED);

  private static final ImmutableMap<String, Electorate.Scope> SCOPES = scopes();

  private VoteRow() {}

  static CommunityDossier read(RowCells cells, String id) throws CellException {
    cells.refuseMixedHeads();
    Resolution resolution =
        new Resolution.Builder()
            .id(id)
            .title(cells.strict("title", text -> text))
            .matter(cells.strict("matter", VoteRow::matter))
            .decidedOn(cells.strict("decided_on", PartialDate::parse))
            .declared(cells.strict("declared", text -> word(text, DECLARED)))
            .tally(Tally.of(electorate(cells), figures(cells, "_area"), figures(cells, "_heads")))
            .build();
    String name = cells.text("community");
    return new CommunityDossier.Builder()
        .source(cells.strict("source", text -> text))
        .community(
            new Community.Builder()
                .id(resolution.id())
                .name(name.isEmpty() ? resolution.id() : name)
                .build())
        .resolutions(Listing.atLeast(List.of(resolution)))
        .build();
  }

  private static Electorate electorate(RowCells cells) throws CellException {
    Electorate.Scope scope =
        cells
            .strict("scope", text -> word(text, SCOPES))
            .value()
            .orElse(Electorate.Scope.WHOLE_AREA);
    Known<String> name = cells.strict("scope_name", text -> text);
    boolean whole = scope == Electorate.Scope.WHOLE_AREA && name.isUnknown();
    return whole ? Electorate.wholeArea() : new Electorate(scope, name);
  }

  private static Figures figures(RowCells cells, String measure) throws CellException {
    return new Figures.Builder()
        .total(cells.strict("total" + measure, Reported::parse))
        .returned(cells.strict("returned" + measure, Reported::parse))
        .participating(cells.strict("participating" + measure, Reported::parse))
        .approving(cells.strict("approving" + measure, Reported::parse))
        .opposing(cells.strict("opposing" + measure, Reported::parse))
        .abstaining(cells.strict("abstaining" + measure, Reported::parse))
        .invalid(cells.strict("invalid" + measure, Reported::parse))
        .deemed(cells.strict("deemed" + measure, Reported::parse))
        .deemedApproving(cells.strict("deemed_approving" + measure, Reported::parse))
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
    throw new InvalidValueException("votes", "matter", text, "M1 to M9");
  }

  private static <T> T word(String text, ImmutableMap<String, T> words) {
    T value = words.get(text);
    if (value == null) {
      String accepted = "one of " + String.join(", ", words.keySet());
      throw new InvalidValueException("votes", "word", text, accepted);
    }
    return value;
  }
}
