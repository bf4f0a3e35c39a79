package io.github.linli.law;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A law, regulation or policy document the rules stand on, and up to when its text was verified.
 *
 * <p>The words of the law are not shipped. Source: policy 六; the header of each text. Build with
 * {@link Builder}. Immutable and thread-safe.
 *
 * @param id key used in citations, such as {@code jiangshan-2025-13}
 * @param titleZh title in Chinese
 * @param titleEn title in English
 * @param documentNumber number of the document, such as 江政办发〔2025〕13号
 * @param inForceFrom first day in force
 * @param validUntil last day in force; known none when open-ended; unknown when the text does not
 *     say
 * @param textVersion which text was read
 * @param verifiedTo last day for which the text was verified to be the one in force; known none
 *     when it was not verified
 */
@Value.Builder
public record LegalInstrument(
    String id,
    String titleZh,
    String titleEn,
    Known<String> documentNumber,
    LocalDate inForceFrom,
    Known<LocalDate> validUntil,
    String textVersion,
    Known<LocalDate> verifiedTo)
    implements WithLegalInstrument {

  /**
   * Holds the instrument.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be
   */
  public LegalInstrument {
    Require.noNulls(
        "LegalInstrument",
        id,
        titleZh,
        titleEn,
        documentNumber,
        inForceFrom,
        validUntil,
        textVersion,
        verifiedTo);
    Require.key(id, "LegalInstrument", "id");
    Require.text(titleZh, "LegalInstrument", "titleZh");
    Require.text(titleEn, "LegalInstrument", "titleEn");
    Require.knownText(documentNumber, "LegalInstrument", "documentNumber");
    Require.text(textVersion, "LegalInstrument", "textVersion");
    if (validUntil instanceof Known.Value<LocalDate> end) {
      if (end.get().isBefore(inForceFrom)) {
        throw new InvalidValueException(
            "LegalInstrument", "validUntil", end.toString(), "a day not before " + inForceFrom);
      }
    }
  }

  /** Builds an instrument. */
  public static final class Builder extends LegalInstrumentBuilder {}
}
