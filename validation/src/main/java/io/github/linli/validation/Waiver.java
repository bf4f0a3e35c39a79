package io.github.linli.validation;

import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A document by which somebody in charge exempts one community from one rule, or one limb of it,
 * for a time. As of every day up to its last the rule does not apply to the community's dossier,
 * with the reason {@link Reason#WAIVED}; nothing else changes. What is judged is the as-of day, not
 * the day of an act.
 *
 * <p>Build with {@link Builder}; every component is required. Immutable and thread-safe.
 *
 * @param community id of the community
 * @param target {@code id} of the rule, or {@code id#limb}
 * @param documentNumber number of the document
 * @param authority who granted it
 * @param lastDay last day, inclusive
 * @param reason why, in writing
 */
@Value.Builder
public record Waiver(
    String community,
    String target,
    String documentNumber,
    String authority,
    LocalDate lastDay,
    String reason) {

  /**
   * Holds the waiver.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public Waiver {
    Map.of(
            "community", community,
            "target", target,
            "documentNumber", documentNumber,
            "authority", authority,
            "reason", reason)
        .forEach(
            (name, text) -> {
              if (text.isBlank()) {
                throw new IllegalArgumentException("waiver: " + name + " is blank");
              }
            });
  }

  /**
   * Whether it holds as of a day.
   *
   * @param asOf the day
   * @return true up to its last day
   */
  public boolean holdsOn(LocalDate asOf) {
    return !asOf.isAfter(lastDay);
  }

  /** Builds a waiver; every component is required. */
  public static final class Builder extends WaiverBuilder {}
}
