package io.github.linli.enforcement;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import org.immutables.value.Value;

/**
 * A report of an unlawful act within a community, and how far its handling is.
 *
 * <p>Source: policy 四(一)3 s2, 四(四)3 s2; Civil Code art. 286(3); 物业管理条例 art. 45(2). Build with
 * {@link Builder}: {@code id} is required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param id key within the dossier
 * @param kind what was reported
 * @param department the department in charge; known none while nobody took it up
 * @param reportedOn day it was reported
 * @param acceptedOn day the department accepted it; known none while it has not
 * @param closedOn day it was done with; known none while it is not
 */
@Value.Builder
public record ViolationReport(
    String id,
    Known<Kind> kind,
    Known<Authority.Role> department,
    Known<PartialDate> reportedOn,
    Known<PartialDate> acceptedOn,
    Known<PartialDate> closedOn)
    implements WithViolationReport {

  /** What was reported: the six kinds of policy 四(四)3 s2, and any other. */
  public enum Kind {
    /** Building without permission (违章搭建). */
    ILLEGAL_BUILDING,
    /** Destroying or taking up green space (毁绿占绿). */
    GREEN_SPACE,
    /** Dumping rubbish (任意弃置垃圾). */
    DUMPING,
    /** Keeping animals against the rules (违规饲养动物). */
    ANIMALS,
    /** Parking or charging electric bicycles against the rules (电动自行车违规充停). */
    EBIKE,
    /** Blocking common or fire passages (占用堵塞公共和消防通道). */
    BLOCKED_PASSAGE,
    /** Something else. */
    OTHER
  }

  /**
   * Holds the report.
   *
   * @throws io.github.linli.measure.InvalidValueException if the id is blank, or one day is known
   *     to precede the one before it
   */
  public ViolationReport {
    Require.noNulls("ViolationReport", id, kind, department, reportedOn, acceptedOn, closedOn);
    Require.text(id, "ViolationReport", "id");
    Require.notNone(kind, "ViolationReport", "kind");
    Require.notNone(reportedOn, "ViolationReport", "reportedOn");
    Require.inOrder(reportedOn, acceptedOn, "ViolationReport", "acceptedOn");
    Require.inOrder(acceptedOn, closedOn, "ViolationReport", "closedOn");
  }

  /** Builds a report; {@code id} is required, what is not set is unknown. */
  public static final class Builder extends ViolationReportBuilder {}
}
