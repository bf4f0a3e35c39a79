package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * How a ledger was read.
 *
 * @param encoding its encoding
 * @param separator what stands between its cells
 * @param header its header
 * @param read rows that were read
 * @param refused rows that were refused
 * @param blank blank rows passed over
 * @param passedOver rows of titles, sums, notes and headers passed over
 * @param unknown by meaning of a column, how many cells of the rows read are unknown
 * @param normalised by meaning of a column, how many cells of the rows read were brought into
 *     another form of the same meaning
 * @param remarks the first remarks on rows passed over and the first others, by line
 * @param remarked how many remarks there are
 */
public record Quality(
    Encoding encoding,
    Separator separator,
    Header header,
    long read,
    long refused,
    long blank,
    long passedOver,
    ImmutableMap<String, Long> unknown,
    ImmutableMap<String, Long> normalised,
    ImmutableList<Remark> remarks,
    long remarked) {

  /** How many remarks are kept of rows passed over, and how many others. */
  static final int MOST_REMARKS = 200;
}
