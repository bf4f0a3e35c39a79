package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.community.ScopeRecognition;
import java.time.LocalDate;

/** What {@link Deployment.Builder} collects. */
abstract sealed class DeploymentBuilder permits Deployment.Builder {
  private final ImmutableSortedMap.Builder<String, Object> parameters =
      ImmutableSortedMap.naturalOrder();
  private final ImmutableSet.Builder<String> options = ImmutableSet.builder();
  private final ImmutableMap.Builder<String, Deployment.Regrading> regradings =
      ImmutableMap.builder();
  private final ImmutableMap.Builder<String, String> off = ImmutableMap.builder();
  private final ImmutableSet.Builder<String> confirmedTexts = ImmutableSet.builder();

  private final ImmutableSortedMap.Builder<String, LocalDate> validUntil =
      ImmutableSortedMap.naturalOrder();
  private final ImmutableSet.Builder<Waiver> waivers = ImmutableSet.builder();
  private final ImmutableSetMultimap.Builder<String, ScopeRecognition> recognitions =
      ImmutableSetMultimap.builder();

  abstract Deployment.Builder self();

  /**
   * Sets a parameter. Findings that rest on it then have their limb's own severity.
   *
   * @param parameter the parameter
   * @param value its value here
   * @param <T> type of the value
   * @return this
   */
  public <T> Deployment.Builder set(Parameter<T> parameter, T value) {
    parameters.put(parameter.name(), parameter.type().cast(value));
    return self();
  }

  /**
   * Turns an alternative reading on.
   *
   * @param option name of the option
   * @return this
   */
  public Deployment.Builder turnOn(String option) {
    options.add(option);
    return self();
  }

  /**
   * Re-grades a rule or limb. A goal, encouragement or permission cannot be made an error.
   *
   * @param ruleOrLimb {@code id} or {@code id#limb}
   * @param severity the new severity
   * @param reason why, in writing
   * @return this
   */
  public Deployment.Builder regrade(String ruleOrLimb, Severity severity, String reason) {
    regradings.put(ruleOrLimb, new Deployment.Regrading(severity, reason));
    return self();
  }

  /**
   * Switches a rule or limb off.
   *
   * @param ruleOrLimb {@code id} or {@code id#limb}
   * @param reason why, in writing
   * @return this
   */
  public Deployment.Builder switchOff(String ruleOrLimb, String reason) {
    Deployment.requireReason(reason);
    off.put(ruleOrLimb, reason);
    return self();
  }

  /**
   * Confirms that the text of an instrument is the one in force, which lifts the cap on findings
   * that rest on an unverified text.
   *
   * @param instrument key of the instrument
   * @return this
   */
  public Deployment.Builder confirmText(String instrument) {
    confirmedTexts.add(instrument);
    return self();
  }

  /**
   * Sets the last day of an instrument whose text gives none, such as a trial document. What mainly
   * cites it then does not apply to acts and states after that day, with the reason {@link
   * Reason#AFTER_IN_FORCE}.
   *
   * @param instrument key of the instrument
   * @param lastDay last day in force, inclusive
   * @return this
   */
  public Deployment.Builder validUntil(String instrument, LocalDate lastDay) {
    validUntil.put(instrument, lastDay);
    return self();
  }

  /**
   * Exempts a community from a rule or limb for a time. It counts in the community's dossier; a
   * record judged alone has no community, so no waiver applies to it.
   *
   * @param waiver the document that exempts it
   * @return this
   */
  public Deployment.Builder waive(Waiver waiver) {
    waivers.add(waiver);
    return self();
  }

  /**
   * Adds a recognition as an old community to the records of a community, as if its dossier had it.
   * A record judged alone has no community, so no recognition applies to it.
   *
   * @param community id of the community
   * @param recognition the document, its last day known or known none
   * @return this
   */
  public Deployment.Builder recognise(String community, ScopeRecognition recognition) {
    recognitions.put(community, recognition);
    return self();
  }

  /**
   * The deployment.
   *
   * @return the settings collected
   */
  public Deployment build() {
    return new Deployment(
        parameters.buildOrThrow(),
        options.build(),
        regradings.buildOrThrow(),
        off.buildOrThrow(),
        confirmedTexts.build(),
        validUntil.buildOrThrow(),
        waivers.build(),
        recognitions.build());
  }
}
