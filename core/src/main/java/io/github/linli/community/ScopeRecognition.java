package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A document by which an authority recognises one community as an old community (个案认定). The policy
 * says 原则上 (in principle), so it leaves room for one.
 *
 * <p>Source: policy 三. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param documentNumber number of the document
 * @param authority who recognised
 * @param recognisedOn first day of the recognition, inclusive
 * @param validUntil last day, inclusive; known none when open-ended
 */
@Value.Builder
public record ScopeRecognition(
    String documentNumber, String authority, LocalDate recognisedOn, Known<LocalDate> validUntil)
    implements WithScopeRecognition {

  /**
   * Holds the recognition.
   *
   * @throws io.github.linli.measure.InvalidValueException if the end precedes the start or a text
   *     is blank
   */
  public ScopeRecognition {
    Require.noNulls("ScopeRecognition", documentNumber, authority, recognisedOn, validUntil);
    Require.text(documentNumber, "ScopeRecognition", "documentNumber");
    Require.text(authority, "ScopeRecognition", "authority");
    if (validUntil instanceof Known.Value<LocalDate> end) {
      if (end.get().isBefore(recognisedOn)) {
        throw new InvalidValueException(
            "ScopeRecognition", "validUntil", end.toString(), "a day not before " + recognisedOn);
      }
    }
  }

  /**
   * Whether the recognition holds on a day.
   *
   * @param day the day
   * @return unknown when it has begun and its end is unknown
   */
  public Ternary isInForceOn(LocalDate day) {
    return Ternary.of(!day.isBefore(recognisedOn))
        .and(validUntil.test(end -> Ternary.of(!day.isAfter(end)), Ternary.TRUE));
  }

  /** Builds a recognition; an end that is not set is unknown. */
  public static final class Builder extends ScopeRecognitionBuilder {}
}
