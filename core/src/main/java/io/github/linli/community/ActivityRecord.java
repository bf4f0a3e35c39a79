package io.github.linli.community;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * Something done for a community and recorded: guidance, consultation, a survey, publicity, what a
 * liaison worker did.
 *
 * <p>Source: policy 四(一)2, 四(三)1, 四(三)3, 五(三). Build with {@link Builder}. Immutable and
 * thread-safe.
 *
 * @param kind what was done
 * @param doneOn the day; the first day when it took several
 * @param by who did it
 * @param document what records it; known none when nothing in writing does
 * @param fields what a survey covered; known none for any other kind
 */
@Value.Builder
public record ActivityRecord(
    Kind kind,
    Known<PartialDate> doneOn,
    Known<String> by,
    Known<String> document,
    Listing<Field> fields)
    implements WithActivityRecord {

  /** What was done. */
  public enum Kind {
    /** Guidance on founding an owners' assembly or committee (指导成立业主组织). */
    GUIDE_ASSEMBLY,
    /** Guidance on hiring a manager (指导选聘). */
    GUIDE_HIRING,
    /** Guidance on managing themselves (指导自管). */
    GUIDE_SELF_MANAGEMENT,
    /** Consultation of residents (居民协商). */
    CONSULTATION,
    /** A survey of the community (调查摸底). */
    SURVEY,
    /** Publicity (宣传). */
    PUBLICITY,
    /** Encouraging party members among owners to stand or to pay (动员). */
    MOBILISATION,
    /** A liaison worker's contact with owners or committee (联系指导). */
    LIAISON_CONTACT,
    /** A liaison worker's coordination of property management (协调). */
    LIAISON_COORDINATION,
    /** A liaison worker's mediation of a dispute (调解). */
    LIAISON_MEDIATION
  }

  /** What a survey covers; the list is ours, the policy says only "comprehensive" (全面). */
  public enum Field {
    /** When it was built. */
    BUILT_ON,
    /** Who owns the land. */
    LAND,
    /** Number of households. */
    HOUSEHOLDS,
    /** Whether it can be enclosed. */
    ENCLOSURE,
    /** Premises for property service. */
    PREMISES,
    /** Pipes and lines. */
    UTILITIES
  }

  /**
   * Holds the record.
   *
   * @throws io.github.linli.measure.InvalidValueException if another kind than a survey has fields,
   *     or one is named twice
   */
  public ActivityRecord {
    Require.noNulls("ActivityRecord", kind, doneOn, by, document, fields);
    Require.notNone(doneOn, "ActivityRecord", "doneOn");
    Require.notNone(by, "ActivityRecord", "by");
    Require.knownText(by, "ActivityRecord", "by");
    Require.knownText(document, "ActivityRecord", "document");
    Require.distinct(fields, field -> field, "ActivityRecord", "fields");
    Require.that(
        kind == Kind.SURVEY || fields.items().isEmpty(),
        "ActivityRecord",
        "fields",
        fields,
        "fields of a survey only");
  }

  /** Builds a record; {@code kind} is required, what is not set is unknown. */
  public static final class Builder extends ActivityRecordBuilder {}
}
