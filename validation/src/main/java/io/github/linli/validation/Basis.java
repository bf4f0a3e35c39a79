package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.law.LegalInstrument;
import io.github.linli.measure.Known;
import java.time.LocalDate;

/**
 * What a report was computed from, so that it can be computed again. Immutable and thread-safe.
 *
 * @param libraryVersion version of Linli
 * @param books id and version of each book, in order
 * @param asOf the day states were judged as of
 * @param deployment options, re-gradings, what is switched off, last days set, waivers and
 *     recognitions
 * @param parameters every parameter of the books that has a value, with it and whether it was set
 * @param instruments the instruments the books cite, with the day up to which each text is verified
 * @param inputSha256 SHA-256 of the input document in hexadecimal; known none when values were
 *     checked that came from no document
 */
public record Basis(
    String libraryVersion,
    ImmutableList<Book> books,
    LocalDate asOf,
    Deployment deployment,
    ImmutableSortedMap<String, Setting> parameters,
    ImmutableList<LegalInstrument> instruments,
    Known<String> inputSha256) {

  /**
   * A book used.
   *
   * @param id its id
   * @param version its version
   */
  public record Book(String id, String version) {}

  /**
   * A parameter in effect.
   *
   * @param value its value
   * @param set true when the deployment set it, false when it is the default, which is not law
   */
  public record Setting(Object value, boolean set) {}

  /**
   * Up to when an instrument holds: what its text says, else what the deployment set.
   *
   * @param instrument one of {@link #instruments()}
   * @return the last day, inclusive; known none when open-ended; unknown when it is not written in
   *     the text and not set
   */
  public Known<LocalDate> validUntil(LegalInstrument instrument) {
    LocalDate set = deployment.validUntil().get(instrument.id());
    return set == null ? instrument.validUntil() : Known.of(set);
  }

  /**
   * The same basis for a document read from bytes.
   *
   * @param sha256 SHA-256 of the document in hexadecimal
   * @return the basis
   */
  public Basis withInput(String sha256) {
    return new Basis(
        libraryVersion, books, asOf, deployment, parameters, instruments, Known.of(sha256));
  }
}
