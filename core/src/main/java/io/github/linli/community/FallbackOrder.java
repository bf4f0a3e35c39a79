package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Fallback service (兜底基本物业服务): what a subdistrict, or the neighbourhood it entrusts, organises
 * where owners can neither hire a manager nor manage themselves.
 *
 * <p>Source: policy 四(一)2 s3. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param organiser who organises it
 * @param entrusted whether the subdistrict entrusted the organiser with it, in whatever form; said
 *     of an organiser that is not the subdistrict
 * @param entrustmentDocument the document that entrusts it; known none when there is none in
 *     writing
 * @param services what it contains
 * @param startedOn first day, inclusive
 * @param endedOn last day, inclusive; known none while it lasts
 */
@Value.Builder
public record FallbackOrder(
    Known<Organiser> organiser,
    Known<Boolean> entrusted,
    Known<String> entrustmentDocument,
    Listing<BasicService> services,
    Known<PartialDate> startedOn,
    Known<PartialDate> endedOn)
    implements WithFallbackOrder {

  /** Who organises fallback service. */
  public enum Organiser {
    /** The subdistrict office or township government (街道、乡镇). */
    SUBDISTRICT,
    /** A neighbourhood (社区). */
    NEIGHBORHOOD,
    /** Somebody else. */
    OTHER
  }

  /**
   * Holds the order.
   *
   * @throws io.github.linli.measure.InvalidValueException if a service is named twice, or the end
   *     is known to precede the start
   */
  public FallbackOrder {
    Require.noNulls(
        "FallbackOrder", organiser, entrusted, entrustmentDocument, services, startedOn, endedOn);
    Require.notNone(organiser, "FallbackOrder", "organiser");
    Require.notNone(entrusted, "FallbackOrder", "entrusted");
    Require.knownText(entrustmentDocument, "FallbackOrder", "entrustmentDocument");
    Require.distinct(services, service -> service, "FallbackOrder", "services");
    Require.notNone(startedOn, "FallbackOrder", "startedOn");
    Require.inOrder(startedOn, endedOn, "FallbackOrder", "endedOn");
  }

  /**
   * Whether the order lasts on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary lastsOn(LocalDate day) {
    return Spans.lastsOn(startedOn, endedOn, day);
  }

  /**
   * Whether the organiser may organise it: the subdistrict, or a neighbourhood it entrusted.
   *
   * @return unknown when the organiser, or whether it was entrusted, is not known
   */
  public Ternary isByEntitled() {
    return organiser.test(
        who ->
            switch (who) {
              case SUBDISTRICT -> Ternary.TRUE;
              case NEIGHBORHOOD -> Known.isTrue(entrusted);
              case OTHER -> Ternary.FALSE;
            },
        Ternary.UNKNOWN);
  }

  /** Builds an order; what is not set is unknown. */
  public static final class Builder extends FallbackOrderBuilder {}
}
