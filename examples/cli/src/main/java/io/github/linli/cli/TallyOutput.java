package io.github.linli.cli;

import io.github.linli.cli.ledger.Quality;
import java.io.IOException;

/**
 * One way to write recounted votes. Closing it writes what comes last and leaves the stream open.
 */
interface TallyOutput extends AutoCloseable {

  /** A vote was recounted. */
  void vote(TalliedVote vote, Input input);

  /** A document was refused. */
  void refused(Input input);

  /** A ledger was read to its end. */
  void ledger(String file, Quality quality);

  @Override
  void close() throws IOException;
}
