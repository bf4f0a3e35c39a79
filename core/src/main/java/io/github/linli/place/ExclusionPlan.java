package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A community's listing in a shantytown-redevelopment plan (棚改计划) or an expropriation plan (征收计划),
 * which takes it out of the policy's scope while it lasts.
 *
 * <p>The listing is half-open: from {@code listedOn} inclusive to {@code removedOn} exclusive.
 * Source: policy 三 s1a. Build with {@link Builder}. Immutable and thread-safe.
 *
 * @param kind which plan
 * @param documentNumber number of the plan's document
 * @param approved whether the plan is approved; a draft open for comment excludes nothing
 * @param listedOn day from which the community is listed
 * @param removedOn day from which it no longer is; known none while it still is
 */
@Value.Builder
public record ExclusionPlan(
    Kind kind,
    Known<String> documentNumber,
    Known<Boolean> approved,
    Known<PartialDate> listedOn,
    Known<PartialDate> removedOn)
    implements WithExclusionPlan {

  /** Which plan lists the community. */
  public enum Kind {
    /** 棚改计划. */
    SHANTYTOWN,
    /** 征收计划. */
    EXPROPRIATION
  }

  /**
   * Holds the listing.
   *
   * @throws io.github.linli.measure.InvalidValueException if the removal is known to precede the
   *     listing
   */
  public ExclusionPlan {
    Require.noNulls("ExclusionPlan", kind, documentNumber, approved, listedOn, removedOn);
    Require.knownText(documentNumber, "ExclusionPlan", "documentNumber");
    Require.notNone(approved, "ExclusionPlan", "approved");
    Require.notNone(listedOn, "ExclusionPlan", "listedOn");
    Require.inOrder(listedOn, removedOn, "ExclusionPlan", "removedOn");
  }

  /**
   * Whether the community is listed on a day, approved or not.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary isListedOn(LocalDate day) {
    return Spans.hasCome(listedOn, day).and(Spans.hasCome(removedOn, day).not());
  }

  /**
   * Whether the listing excludes the community on a day: listed, and the plan approved.
   *
   * @param day the day
   * @return unknown when a fact is missing that matters
   */
  public Ternary excludesOn(LocalDate day) {
    return isListedOn(day).and(Known.isTrue(approved));
  }

  /** Builds a listing; what is not set is unknown. */
  public static final class Builder extends ExclusionPlanBuilder {}
}
