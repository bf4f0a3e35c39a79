package io.github.linli.serialization.internal;

import java.io.IOException;
import java.util.Optional;

/** Cuts a stream into documents without understanding them. Belongs to one thread at a time. */
public interface Splitter {

  /**
   * Cuts the next document.
   *
   * @return the document; empty at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  Optional<Slice> next() throws IOException;
}
