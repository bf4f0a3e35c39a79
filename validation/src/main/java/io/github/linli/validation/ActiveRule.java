package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;

/**
 * A rule's data as a deployment has it: severities after re-grading, or switched off. Immutable and
 * thread-safe.
 *
 * @param spec the rule's data
 * @param severities severity of each limb after re-grading and standing caps; a limb switched off
 *     is missing
 * @param offReason the written reason why the whole rule is switched off; known none when it is on
 */
public record ActiveRule(
    RuleSpec spec, ImmutableMap<String, Severity> severities, Known<String> offReason) {

  /**
   * Whether some limb could yield an error here.
   *
   * @return true if so
   */
  public boolean canYieldError() {
    return severities.containsValue(Severity.ERROR);
  }
}
