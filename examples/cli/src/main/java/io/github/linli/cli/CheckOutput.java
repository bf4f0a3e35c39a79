package io.github.linli.cli;

import io.github.linli.cli.ledger.Quality;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Report;
import java.io.IOException;

/** One way to write what a check finds, document by document. */
interface CheckOutput {

  /** Before the first document. */
  void begin(Basis basis) throws IOException;

  /** A document was checked. */
  void checked(Input input, Report report) throws IOException;

  /** A document was refused. */
  void refused(Input input) throws IOException;

  /** A ledger was read to its end. */
  void ledger(String file, Quality quality) throws IOException;

  /** All documents were read, communities among them, and their register was judged. */
  void register(int communities, Report report) throws IOException;

  /** After the last document. */
  void end(CheckSummary summary) throws IOException;
}
