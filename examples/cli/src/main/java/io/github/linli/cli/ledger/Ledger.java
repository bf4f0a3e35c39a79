package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.linli.cli.ledger.RowCells.CellException;
import io.github.linli.cli.ledger.Rows.Row;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.InvalidValueException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a ledger row by row: finds encoding, separator and header, then hands on each row. Two rows
 * are in memory at a time, and the ids of the votes.
 */
public final class Ledger {

  /** What is looked for where a file could be a ledger of votes and of communities. */
  public enum Preference {
    /** Votes, wherever there are any. */
    VOTES,
    /** What has most known columns. */
    MOST_COLUMNS
  }

  private final Header header;
  private final Passing passing;
  private final ImmutableSortedSet<Long> mixed;
  private final Consumer<Entry> to;
  private final QualityCount count;
  private final Map<String, Long> votes = new HashMap<>();
  private Optional<Long> otherHeader = Optional.empty();

  private Ledger(Header header, ImmutableSortedSet<Long> mixed, Consumer<Entry> to) {
    this.header = header;
    this.passing = new Passing(header);
    this.mixed = mixed;
    this.to = to;
    this.count = new QualityCount(header);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param named its encoding, where somebody says which
   * @param preference what is looked for
   * @param to takes each row that is not passed over
   * @return how it was read
   * @throws LedgerException if the file as a whole cannot be read
   */
  public static Quality read(
      Path file, Optional<Charset> named, Preference preference, Consumer<Entry> to)
      throws IOException, LedgerException {
    Encoding encoding = Encoding.of(file, named);
    HeaderFinder.Found found = HeaderFinder.find(file, encoding, preference);
    ImmutableSortedSet<Long> mixed =
        encoding.isGb18030() ? MixedLines.in(file) : ImmutableSortedSet.of();
    Ledger ledger = new Ledger(found.header(), mixed, to);
    try (Rows rows = new Rows(encoding.open(file), found.separator())) {
      Optional<Row> next = rows.next();
      while (next.isPresent()) {
        Row row = next.get();
        next = rows.next();
        if (ledger.take(row, next)) {
          next = rows.next();
        }
      }
    }
    return ledger.count.quality(encoding, found);
  }

  /** Takes a row; tells whether it took the next one with it. */
  private boolean take(Row row, Optional<Row> next) {
    if (row.isBlank()) {
      if (row.line() > header.lastLine()) {
        count.blank();
      }
      return false;
    }
    if (row.line() <= header.lastLine()) {
      if (row.line() < header.firstLine()) {
        count.passedOver(Remark.of(Remark.What.ABOVE_HEADER, row.line(), row.start(), ""));
      }
      return false;
    }
    boolean once = header.isRepeatedBy(ImmutableList.of(row));
    boolean twice =
        next.map(below -> header.isRepeatedBy(ImmutableList.of(row, below))).orElse(false);
    if (once || twice) {
      otherHeader = Optional.empty();
      count.passedOver(Remark.of(Remark.What.HEADER_AGAIN, row.line(), row.start(), ""));
      return twice;
    }
    if (Candidate.begins(row, next)) {
      otherHeader = Optional.of(row.line());
    }
    if (otherHeader.isPresent()) {
      refuse(Remark.of(Remark.What.OTHER_HEADER, row.line(), row.start(), otherHeader.get()));
    } else {
      take(row, next.map(Row::line).orElse(Long.MAX_VALUE));
    }
    return false;
  }

  private void take(Row row, long nextLine) {
    if (row.refused().isPresent()) {
      refuse(row.refused().get());
      return;
    }
    Optional<Remark> why = passing.over(row);
    if (why.isPresent()) {
      if (Passing.refuses(why.get())) {
        refuse(why.get());
      } else {
        count.passedOver(why.get());
      }
      return;
    }
    Optional<Remark> length = length(row);
    boolean isLong = length.map(each -> each.what() == Remark.What.LONG_ROW).orElse(false);
    if (length.isPresent() && (header.votes() || isLong)) {
      refuse(length.get());
    } else {
      RowCells cells = new RowCells(header, row.line(), row.cells());
      length.ifPresent(cells::remark);
      if (!mixed.subSet(row.line(), nextLine).isEmpty()) {
        cells.remark(Remark.of(Remark.What.MIXED_ENCODING, row.line(), row.start(), ""));
      }
      read(cells, row.line());
    }
  }

  /**
   * A row that does not fit the header. Blank cells beyond it count: a separator within a figure
   * moves the last cells to the right, and they may be blank.
   */
  private Optional<Remark> length(Row row) {
    int cells = row.cells().size();
    int filled = HeaderRows.width(row);
    if (cells > header.cells() || filled > header.width()) {
      boolean blank = cells > header.cells();
      int expected = blank ? header.cells() : header.width();
      String size = String.valueOf(blank ? cells : filled);
      return Optional.of(Remark.of(Remark.What.LONG_ROW, row.line(), size, expected));
    }
    if (cells >= header.width()) {
      return Optional.empty();
    }
    String size = String.valueOf(cells);
    return Optional.of(Remark.of(Remark.What.SHORT_ROW, row.line(), size, header.width()));
  }

  private void read(RowCells cells, long line) {
    try {
      String id = cells.text("id");
      boolean numbered = id.isEmpty();
      String unique = numbered ? "row-" + (count.rows() + 1) : id;
      CommunityDossier dossier =
          header.votes() ? vote(cells, line, id, unique) : CommunityRow.read(cells, unique);
      count.read(cells);
      to.accept(new Entry(line, Optional.of(dossier), cells.remarks(), numbered));
    } catch (CellException refused) {
      refuse(refused.remark());
    } catch (InvalidValueException refused) {
      refuse(Remark.refused(line, refused.type() + "." + refused.component(), refused));
    }
  }

  /** Ids made up from the number of a row are not compared with printed ones. */
  private CommunityDossier vote(RowCells cells, long line, String id, String unique)
      throws CellException {
    Optional<Long> before = Optional.ofNullable(votes.get(id));
    if (before.isPresent()) {
      throw new CellException(Remark.of(Remark.What.DUPLICATE_ID, line, id, before.get()));
    }
    CommunityDossier dossier = VoteRow.read(cells, unique);
    if (!id.isEmpty()) {
      votes.put(id, line);
    }
    return dossier;
  }

  private void refuse(Remark why) {
    count.refused(why);
    to.accept(new Entry(why.line(), Optional.empty(), ImmutableList.of(why), false));
  }
}
