package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * One matter put to the owners' vote (业主共同决定). Several matters in one meeting are several
 * resolutions, each with its own tally.
 *
 * <p>Source: Civil Code art. 278. Build with {@link Builder}: only {@code id} is required, what is
 * not set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key, unique within a community
 * @param title what was voted on, in the words of the notice
 * @param matter which item of art. 278(1)
 * @param votingEndsOn last day for voting, inclusive
 * @param decidedOn day of the decision: the end of voting, or of the meeting; known none when there
 *     was no decision
 * @param declared what was announced; known none when nothing was
 * @param implementedOn day on which the matter was carried out; known none when it was not
 * @param tally the count; known none when no vote took place
 */
@Value.Builder
public record Resolution(
    String id,
    Known<String> title,
    Known<MatterKind> matter,
    Known<PartialDate> votingEndsOn,
    Known<PartialDate> decidedOn,
    Known<Declared> declared,
    Known<PartialDate> implementedOn,
    Known<Tally> tally)
    implements WithResolution {

  /** What was announced as the result. */
  public enum Declared {
    /** Announced as adopted. */
    ADOPTED,
    /** Announced as not adopted. */
    REJECTED
  }

  /**
   * Holds the resolution.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be
   */
  public Resolution {
    Require.noNulls(
        "Resolution", id, title, matter, votingEndsOn, decidedOn, declared, implementedOn, tally);
    Require.text(id, "Resolution", "id");
    Require.notNone(title, "Resolution", "title");
    Require.knownText(title, "Resolution", "title");
    Require.notNone(matter, "Resolution", "matter");
  }

  /** Builds a resolution; {@code id} is required, what is not set is unknown. */
  public static final class Builder extends ResolutionBuilder {}
}
