package io.github.linli.serialization.report;

import io.github.linli.serialization.internal.Texts;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Report;

/**
 * Writes reports as JSON, UTF-8. Stateless and thread-safe.
 *
 * <p>A report is an object with {@code subject}, {@code verdict}, {@code inputSha256}, {@code
 * results} (each rule's outcome with its parts and their findings), {@code decisions} and {@code
 * faults}; that of a community to which the deployment grants something also has its {@code
 * waivers} and {@code recognitions}, whether they still hold or not; that of a register with
 * communities has {@code rates} with exact bounds and numbers of communities. The basis, the same
 * for all reports of a run, is written apart.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * A report without its basis, but with the SHA-256 of its own document.
   *
   * @param report the report
   * @return one JSON object
   */
  public static byte[] report(Report report) {
    return Texts.write(out -> new ReportWriter(out).report(report));
  }

  /**
   * What a run's reports were computed from: library and books with their versions, as-of day,
   * parameters, options, deployment control with all waivers and recognitions, and up to when each
   * text is verified and holds. {@code validity} says who gives the last day: {@code WRITTEN} (the
   * text), {@code SET} (the deployment), {@code OPEN_ENDED} (there is none) or {@code NOT_WRITTEN}
   * (the text gives none and none is set).
   *
   * @param basis the basis
   * @return one JSON object
   */
  public static byte[] basis(Basis basis) {
    return Texts.write(out -> new BasisWriter(out).basis(basis));
  }
}
