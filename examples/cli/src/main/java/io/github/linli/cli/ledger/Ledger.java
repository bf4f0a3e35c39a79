package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import io.github.linli.cli.ledger.RowCells.CellException;
import io.github.linli.cli.ledger.Rows.Row;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a ledger row by row: finds encoding, separator and header, then hands on each row. One row
 * is in memory at a time, and the ids of the votes.
 */
public final class Ledger {

  private final Header header;
  private final Consumer<Entry> to;
  private final QualityCount count;
  private final Map<String, Long> votes = new HashMap<>();

  private Ledger(Header header, Consumer<Entry> to) {
    this.header = header;
    this.to = to;
    this.count = new QualityCount(header);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param named its encoding, where somebody says which
   * @param to takes each row that is not passed over
   * @return how it was read
   * @throws LedgerException if the file as a whole cannot be read
   */
  public static Quality read(Path file, Optional<Charset> named, Consumer<Entry> to)
      throws IOException, LedgerException {
    Encoding encoding = Encoding.of(file, named);
    HeaderFinder.Found found = HeaderFinder.find(file, encoding);
    Ledger ledger = new Ledger(found.header(), to);
    try (Rows rows = new Rows(encoding.open(file), found.separator())) {
      for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
        if (next.get().line() > found.header().lastLine()) {
          ledger.take(next.get());
        }
      }
    }
    return ledger.count.quality(encoding, found);
  }

  private void take(Row row) {
    if (row.refused().isPresent()) {
      refuse(row.refused().get());
      return;
    }
    if (row.isBlank()) {
      count.blank();
      return;
    }
    Optional<Remark> passing = Passing.over(header, row);
    if (passing.isPresent()) {
      count.passedOver(passing.get());
      return;
    }
    Optional<Remark> length = length(row);
    boolean isLong = length.map(each -> each.what() == Remark.What.LONG_ROW).orElse(false);
    if (length.isPresent() && (header.votes() || isLong)) {
      refuse(length.get());
    } else {
      read(row, length);
    }
  }

  /** A row that does not fit the header; blank cells beyond it do not count. */
  private Optional<Remark> length(Row row) {
    List<String> cells = row.cells();
    int size = cells.size();
    while (size > header.width() && Characters.strip(cells.get(size - 1)).isEmpty()) {
      size--;
    }
    if (size == header.width()) {
      return Optional.empty();
    }
    Remark.What what = size < header.width() ? Remark.What.SHORT_ROW : Remark.What.LONG_ROW;
    return Optional.of(Remark.of(what, row.line(), String.valueOf(size), header.width()));
  }

  private void read(Row row, Optional<Remark> length) {
    RowCells cells = new RowCells(header, row.line(), row.cells());
    length.ifPresent(cells::remark);
    long number = count.rows() + 1;
    try {
      CommunityDossier dossier =
          header.votes() ? vote(cells, row.line(), number) : CommunityRow.read(cells, number);
      count.read(cells);
      to.accept(new Entry(row.line(), Optional.of(dossier), cells.remarks()));
    } catch (CellException refused) {
      refuse(refused.remark());
    } catch (InvalidValueException refused) {
      refuse(Remark.refused(row.line(), refused.type() + "." + refused.component(), refused));
    }
  }

  private CommunityDossier vote(RowCells cells, long line, long number) throws CellException {
    String id = VoteRow.id(cells, number);
    Long before = votes.get(id);
    if (before != null) {
      throw new CellException(Remark.of(Remark.What.DUPLICATE_ID, line, id, before));
    }
    CommunityDossier dossier = VoteRow.read(cells, number);
    votes.put(id, line);
    return dossier;
  }

  private void refuse(Remark why) {
    count.refused(why);
    to.accept(new Entry(why.line(), Optional.empty(), ImmutableList.of(why)));
  }
}
