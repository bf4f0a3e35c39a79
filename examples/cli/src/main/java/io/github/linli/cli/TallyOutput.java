package io.github.linli.cli;

import java.io.IOException;

/**
 * One way to write recounted votes. Closing it writes what comes last and leaves the stream open.
 */
interface TallyOutput extends AutoCloseable {

  /** A vote was recounted. */
  void vote(TalliedVote vote);

  /** A document was refused. */
  void refused(Input input);

  @Override
  void close() throws IOException;
}
