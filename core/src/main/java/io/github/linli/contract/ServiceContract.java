package io.github.linli.contract;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A contract for property service (物业服务合同).
 *
 * <p>Source: Civil Code arts. 937 to 950. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param id key within the dossier
 * @param kind whether the developer or the owners concluded it
 * @param signedOn day it was signed
 * @param effectiveOn first day of service, inclusive
 * @param endsOn last day of service, inclusive; known none when it has no fixed end
 * @param decidedBy id of the resolution by which the owners chose the manager; known none when they
 *     did not decide
 */
@Value.Builder
public record ServiceContract(
    String id,
    Known<Kind> kind,
    Known<PartialDate> signedOn,
    Known<PartialDate> effectiveOn,
    Known<PartialDate> endsOn,
    Known<String> decidedBy)
    implements WithServiceContract {

  /** Who concluded a contract. */
  public enum Kind {
    /** The developer, before the owners could (前期物业服务合同). */
    PRELIMINARY,
    /** The owners' committee with the manager the owners chose. */
    HIRED
  }

  /**
   * Holds the contract.
   *
   * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the first
   *     day
   */
  public ServiceContract {
    Require.noNulls("ServiceContract", id, kind, signedOn, effectiveOn, endsOn, decidedBy);
    Require.text(id, "ServiceContract", "id");
    Require.notNone(kind, "ServiceContract", "kind");
    Require.notNone(effectiveOn, "ServiceContract", "effectiveOn");
    Require.inOrder(effectiveOn, endsOn, "ServiceContract", "endsOn");
    Require.knownText(decidedBy, "ServiceContract", "decidedBy");
  }

  /**
   * Whether the contract is in effect on a day by its own terms.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(effectiveOn, endsOn, day);
  }

  /** Builds a contract; {@code id} is required, what is not set is unknown. */
  public static final class Builder extends ServiceContractBuilder {}
}
