package io.github.linli.serialization;

import io.github.linli.serialization.internal.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes documents out of a file one after the other; a bad one never stops the rest. Made by {@link
 * Documents#ndjson} and {@link Documents#json}.
 *
 * <p>Thread-safe: several threads may ask for documents, each gets its own. Holds no more than one
 * document in memory, at most as long as {@link Documents#longest()}.
 */
public final class DocumentReader implements AutoCloseable {

  private final InputStream in;
  private final Splitter splitter;

  DocumentReader(InputStream in, Splitter splitter) {
    this.in = in;
    this.splitter = splitter;
  }

  /**
   * Takes the next document.
   *
   * @return the document, not yet read; empty at the end of the file
   * @throws IOException if the file cannot be read
   */
  public synchronized Optional<RawDocument> next() throws IOException {
    return splitter.next().map(RawDocument::new);
  }

  /**
   * Closes the file.
   *
   * @throws IOException if that fails
   */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
