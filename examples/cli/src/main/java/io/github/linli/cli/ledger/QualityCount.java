package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts up a {@link Quality}. One reading, one thread. */
final class QualityCount {

  private final Map<String, Long> unknown = new LinkedHashMap<>();
  private final Map<String, Long> normalised = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Remark> passed = new ArrayList<>();
  private long remarked;
  private long read;
  private long refused;
  private long blank;
  private long passedOver;

  QualityCount(Header header) {
    for (Column column : header.used()) {
      unknown.put(column.name(), 0L);
      normalised.put(column.name(), 0L);
    }
  }

  void read(RowCells cells) {
    read++;
    count(cells.unknown(), unknown);
    count(cells.normalised(), normalised);
    cells.remarks().forEach(each -> remark(each, remarks));
  }

  private static void count(ImmutableMap<String, Boolean> cells, Map<String, Long> counts) {
    cells.forEach((name, counted) -> counts.merge(name, counted ? 1L : 0L, Long::sum));
  }

  void refused(Remark why) {
    refused++;
    remark(why, remarks);
  }

  void blank() {
    blank++;
  }

  void passedOver(Remark why) {
    passedOver++;
    remark(why, passed);
  }

  private void remark(Remark remark, List<Remark> to) {
    remarked++;
    if (to.size() < Quality.MOST_REMARKS) {
      to.add(remark);
    }
  }

  private ImmutableList<Remark> byLine() {
    return Stream.of(remarks, passed)
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(Remark::line))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many rows there were that are neither blank nor passed over. */
  long rows() {
    return read + refused;
  }

  Quality quality(Encoding encoding, HeaderFinder.Found found) {
    return new Quality(
        encoding,
        found.separator(),
        found.header(),
        read,
        refused,
        blank,
        passedOver,
        ImmutableMap.copyOf(unknown),
        ImmutableMap.copyOf(normalised),
        byLine(),
        remarked);
  }
}
