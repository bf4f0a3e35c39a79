package io.github.linli.serialization;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.linli.serialization.internal.Slice;
import io.github.linli.serialization.internal.Texts;
import java.util.Optional;

/**
 * A document cut out of a file and not yet read, so that reading can be left to another thread.
 * Immutable and thread-safe.
 */
public final class RawDocument {

  private final Slice slice;

  RawDocument(Slice slice) {
    this.slice = slice;
  }

  /**
   * The line of the file where it starts.
   *
   * @return the line, from 1
   */
  public long line() {
    return slice.origin().line();
  }

  /**
   * Its place in a .json file that is an array, as a JSON Pointer.
   *
   * @return for example {@code /3}; empty for a line of NDJSON and for a file that is one document
   */
  public String pointer() {
    return slice.origin().pointer();
  }

  /**
   * Reads it. Not remembered: every call reads anew.
   *
   * @return the document, or all problems found
   */
  public Decoded<Document> read() {
    return slice.defect().isPresent()
        ? new Decoded.Refused<>(ImmutableList.of(slice.defect().get()))
        : Texts.read(slice.bytes(), slice.origin(), Envelope::read);
  }

  /**
   * How many bytes it has, without the end of its line.
   *
   * @return the number; 0 for a document too large to be kept
   */
  public int size() {
    return slice.bytes().length;
  }

  /**
   * The SHA-256 of its bytes, as reports state it. Computed on every call.
   *
   * @return 64 hexadecimal digits; empty for a document too large to be kept
   */
  public Optional<String> sha256() {
    return slice.defect().isPresent()
        ? Optional.empty()
        : Optional.of(Hashing.sha256().hashBytes(slice.bytes()).toString());
  }
}
