package io.github.linli.serialization.internal;

import io.github.linli.serialization.Problem;
import java.util.Optional;

/**
 * The bytes of one document cut out of a stream, or why they could not be.
 *
 * @param origin where they start
 * @param bytes the bytes, nobody else's; empty when there is a defect
 * @param defect what made them unreadable
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Slice(Origin origin, byte[] bytes, Optional<Problem> defect) {

  static Slice of(Origin origin, byte[] bytes) {
    return new Slice(origin, bytes, Optional.empty());
  }

  static Slice tooLarge(Origin origin, int longest) {
    return defect(origin, Problem.Kind.TOO_LARGE, "a document of at most " + longest + " bytes");
  }

  static Slice defect(Origin origin, Problem.Kind kind, String expected) {
    Problem problem =
        new Problem(kind, origin.pointer(), origin.line(), origin.column(), "", expected);
    return new Slice(origin, new byte[0], Optional.of(problem));
  }
}
