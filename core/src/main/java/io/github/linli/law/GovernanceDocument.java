package io.github.linli.law;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Authority;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A document the policy asks an authority for: a policy, a system, a plan, a model text.
 *
 * <p>Source: policy 四(一)2 s4a, 四(一)3 s1, 四(二)1, 四(四)3, 四(五)1, 四(五)3, 五(二). Build with {@link
 * Builder}: {@code kind} is required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param kind what it lays down
 * @param title its title
 * @param number its number; known none when it has none
 * @param department the department that issued it; known none when some other authority did
 * @param issuedOn day it was issued; known none while it is a draft
 * @param repealedOn day from which it no longer holds; known none while it does
 */
@Value.Builder
public record GovernanceDocument(
    Kind kind,
    Known<String> title,
    Known<DocumentNumber> number,
    Known<Authority.Role> department,
    Known<PartialDate> issuedOn,
    Known<PartialDate> repealedOn)
    implements WithGovernanceDocument {

  /** What a document lays down. */
  public enum Kind {
    /** A policy or system for property management (物业管理活动的政策和制度). */
    MANAGEMENT_POLICY,
    /** How neighbourhood workers look after communities (包联小区制度). */
    LIAISON_SYSTEM,
    /** A model text (示范文本). */
    MODEL_TEXT,
    /** A list of what members of committees must not do (履职负面清单). */
    NEGATIVE_LIST,
    /** A plan for enforcement within communities (执法进小区实施方案). */
    ENTRY_PLAN,
    /** How property management is assessed (物业考核办法). */
    ASSESSMENT_SCHEME,
    /** A target for a year (年度目标责任考核). */
    ANNUAL_TARGET,
    /** How the special fund is used (资金使用实施细则). */
    SUBSIDY_RULES
  }

  /**
   * Holds the document.
   *
   * @throws io.github.linli.measure.InvalidValueException if the title is blank, or its repeal is
   *     known to precede its issue
   */
  public GovernanceDocument {
    Require.noNulls("GovernanceDocument", kind, title, number, department, issuedOn, repealedOn);
    Require.notNone(title, "GovernanceDocument", "title");
    Require.knownText(title, "GovernanceDocument", "title");
    Require.inOrder(issuedOn, repealedOn, "GovernanceDocument", "repealedOn");
  }

  /**
   * Whether the document holds on a day.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary holdsOn(LocalDate day) {
    return Spans.hasCome(issuedOn, day).and(Spans.hasCome(repealedOn, day).not());
  }

  /** Builds a document; {@code kind} is required, what is not set is unknown. */
  public static final class Builder extends GovernanceDocumentBuilder {}
}
