package io.github.linli.cli.ledger;

import io.github.linli.cli.ledger.Rows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the header among a file's first rows, and with it the separator: the first row, or two rows
 * one below the other, with known columns enough. Of those that share rows, the one with most.
 */
final class HeaderFinder {

  private static final int ROWS = 20;

  private static final Comparator<Candidate> LIKELIER_FIRST =
      Comparator.comparing((Candidate each) -> each.fit() != Candidate.Fit.UNITS)
          .thenComparing(each -> -each.header().meanings())
          .thenComparing(Candidate::fit);

  private static final Comparator<Found> EARLIER_FIRST =
      Comparator.comparing((Found each) -> !each.candidate.isStrong())
          .thenComparing(each -> each.header().lastLine())
          .thenComparing(each -> -each.header().meanings());

  private HeaderFinder() {}

  /** A header, where it was found and how its cells are separated. */
  record Found(Separator separator, Candidate candidate) {
    Header header() {
      return candidate.header();
    }
  }

  static Found find(Path file, Encoding encoding, Ledger.Preference preference)
      throws IOException, LedgerException {
    List<Found> all = new ArrayList<>();
    for (Separator separator : Separator.values()) {
      Candidate.among(firstRows(file, encoding, separator))
          .forEach(each -> all.add(new Found(separator, each)));
    }
    boolean anyVotes = all.stream().anyMatch(each -> each.header().votes());
    if (preference == Ledger.Preference.VOTES && anyVotes) {
      all.removeIf(each -> !each.header().votes());
    }
    List<Found> best = new ArrayList<>();
    for (Separator separator : Separator.values()) {
      first(all.stream().filter(each -> each.separator == separator).toList())
          .ifPresent(each -> best.add(new Found(separator, each)));
    }
    Optional<Found> found = best.stream().min(EARLIER_FIRST);
    if (found.isEmpty()) {
      throw new LedgerException(notFound(firstRows(file, encoding, Separator.COMMA)));
    }
    refuseDoubtful(found.get(), firstRows(file, encoding, found.get().separator));
    return found.get();
  }

  private static Optional<Candidate> first(List<Found> found) {
    boolean anyStrong = found.stream().anyMatch(each -> each.candidate.isStrong());
    List<Candidate> able =
        found.stream().map(Found::candidate).filter(each -> each.isStrong() || !anyStrong).toList();
    int first = able.stream().mapToInt(Candidate::to).min().orElse(0);
    return able.stream().filter(each -> each.from() <= first).min(LIKELIER_FIRST);
  }

  private static void refuseDoubtful(Found found, List<Row> rows) throws LedgerException {
    Candidate candidate = found.candidate;
    if (candidate.fit() == Candidate.Fit.CROOKED) {
      throw new LedgerException(told(Remark.What.HEADING, rows.get(candidate.from())));
    }
    for (Row row : rows.subList(0, candidate.from())) {
      if (UnitRow.saysTenThousands(row) && !isScaled(found.header())) {
        throw new LedgerException(told(Remark.What.UNIT_ROW, row));
      }
    }
    for (Row row : rows.subList(candidate.to() + 1, rows.size())) {
      if (UnitRow.isUnits(row)) {
        throw new LedgerException(told(Remark.What.UNIT_ROW, row));
      }
      if (!row.isBlank()) {
        break;
      }
    }
  }

  /** Whether every area, or without areas every figure, is in ten thousands by its own header. */
  private static boolean isScaled(Header header) {
    boolean areas = header.used().stream().anyMatch(each -> each.kind() == Kind.AREA);
    return header.used().stream()
        .filter(each -> areas ? each.kind() == Kind.AREA : each.kind().isFigure())
        .allMatch(Column::tenThousands);
  }

  private static Remark told(Remark.What what, Row row) {
    return Remark.of(what, row.line(), String.join(",", row.cells()), "");
  }

  private static List<Row> firstRows(Path file, Encoding encoding, Separator separator)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Rows all = new Rows(encoding.open(file), separator)) {
      while (rows.size() < ROWS) {
        Optional<Row> next = all.next();
        if (next.isEmpty()) {
          break;
        }
        rows.add(next.get());
      }
    }
    return rows;
  }

  private static Remark notFound(List<Row> rows) {
    for (Row row : rows) {
      if (row.refused().isPresent()) {
        return row.refused().get();
      }
      if (!row.isBlank()) {
        return told(Remark.What.COLUMNS, row);
      }
    }
    return Remark.of(Remark.What.COLUMNS, 0, "", "");
  }
}
