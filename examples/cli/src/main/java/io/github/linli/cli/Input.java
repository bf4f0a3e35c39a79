package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One document of the input, read or refused.
 *
 * @param where file and line or pointer, as people write it
 * @param value what was read: a dossier or a resolution; empty when refused
 * @param problems why it was refused, each in one line
 * @param remarks what was read but not taken at face value
 * @param numbered whether its id is only made up from the number of its row
 * @param sha256 SHA-256 of its bytes, where it has bytes of its own
 */
record Input(
    String where,
    Optional<Object> value,
    ImmutableList<String> problems,
    ImmutableList<String> remarks,
    boolean numbered,
    Optional<String> sha256) {

  static Input of(String where, Object value, Optional<String> sha256) {
    return new Input(
        where, Optional.of(value), ImmutableList.of(), ImmutableList.of(), false, sha256);
  }

  static Input of(String where, Object value, ImmutableList<String> remarks, boolean numbered) {
    return new Input(
        where, Optional.of(value), ImmutableList.of(), remarks, numbered, Optional.empty());
  }

  static Input refused(String where, ImmutableList<String> problems) {
    return new Input(
        where, Optional.empty(), problems, ImmutableList.of(), false, Optional.empty());
  }

  static Input refused(String where, String problem) {
    return refused(where, ImmutableList.of(problem));
  }
}
