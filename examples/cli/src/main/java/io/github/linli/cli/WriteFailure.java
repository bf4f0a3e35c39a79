package io.github.linli.cli;

import java.io.IOException;

/** The output could not be written: ends the run, unlike an input that cannot be read. */
final class WriteFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WriteFailure(IOException cause) {
    super("the output could not be written: " + cause.getMessage(), cause);
  }
}
