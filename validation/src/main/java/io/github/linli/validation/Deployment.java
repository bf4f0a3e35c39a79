package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.measure.Known;
import java.util.Objects;
import java.util.Optional;

/**
 * How one deployment uses the books: parameters set, options turned on, rules switched off or
 * re-graded with a written reason, texts confirmed. All of it is shown in every report. Build with
 * {@link #builder()}. Immutable and thread-safe.
 *
 * @param parameters values by parameter name, for what the law leaves open
 * @param options names of alternative readings turned on
 * @param regradings new severities by rule id or {@code id#limb}
 * @param off reasons by rule id or {@code id#limb} switched off
 * @param confirmedTexts keys of instruments whose text the deployment has confirmed itself
 */
public record Deployment(
    ImmutableSortedMap<String, Object> parameters,
    ImmutableSet<String> options,
    ImmutableMap<String, Regrading> regradings,
    ImmutableMap<String, String> off,
    ImmutableSet<String> confirmedTexts) {

  /**
   * A new severity and why.
   *
   * @param severity the severity
   * @param reason the written reason, not blank
   */
  public record Regrading(Severity severity, String reason) {
    /**
     * Holds the re-grading.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Regrading {
      Objects.requireNonNull(severity, "severity");
      requireReason(reason);
    }
  }

  /** Everything as the books have it. */
  public static final Deployment DEFAULT = builder().build();

  /**
   * Holds the settings.
   *
   * @throws IllegalArgumentException if something is switched off without a reason
   */
  public Deployment {
    off.values().forEach(Deployment::requireReason);
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("deployment control needs a written reason");
    }
  }

  /**
   * Starts a deployment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The value of a parameter: what is set, else its default.
   *
   * @param parameter the parameter
   * @param <T> type of the value
   * @return the value; known none where it is not set and has no default
   */
  public <T> Known<T> value(Parameter<T> parameter) {
    Object set = parameters.get(parameter.name());
    return set == null ? parameter.defaultValue() : Known.of(parameter.type().cast(set));
  }

  /**
   * Whether a parameter is set rather than left at its default.
   *
   * @param parameter the parameter
   * @return true when set, even to the default's value
   */
  public boolean isSet(Parameter<?> parameter) {
    return parameters.containsKey(parameter.name());
  }

  /**
   * The re-grading that holds for a limb: that of {@code id#limb}, else that of the rule.
   *
   * @param rule id of the rule
   * @param limb id of the limb
   * @return the re-grading or empty
   */
  public Optional<Regrading> regrading(String rule, String limb) {
    Regrading ofLimb = regradings.get(rule + "#" + limb);
    return Optional.ofNullable(ofLimb != null ? ofLimb : regradings.get(rule));
  }

  /** Collects the settings of a deployment. Not thread-safe. */
  public static final class Builder {
    private final ImmutableSortedMap.Builder<String, Object> parameters =
        ImmutableSortedMap.naturalOrder();
    private final ImmutableSet.Builder<String> options = ImmutableSet.builder();
    private final ImmutableMap.Builder<String, Regrading> regradings = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> off = ImmutableMap.builder();
    private final ImmutableSet.Builder<String> confirmedTexts = ImmutableSet.builder();

    private Builder() {}

    /**
     * Sets a parameter. Findings that rest on it then have their limb's own severity.
     *
     * @param parameter the parameter
     * @param value its value here
     * @param <T> type of the value
     * @return this
     */
    public <T> Builder set(Parameter<T> parameter, T value) {
      parameters.put(parameter.name(), parameter.type().cast(value));
      return this;
    }

    /**
     * Turns an alternative reading on.
     *
     * @param option name of the option
     * @return this
     */
    public Builder turnOn(String option) {
      options.add(option);
      return this;
    }

    /**
     * Re-grades a rule or limb. A goal, encouragement or permission cannot be made an error.
     *
     * @param ruleOrLimb {@code id} or {@code id#limb}
     * @param severity the new severity
     * @param reason why, in writing
     * @return this
     */
    public Builder regrade(String ruleOrLimb, Severity severity, String reason) {
      regradings.put(ruleOrLimb, new Regrading(severity, reason));
      return this;
    }

    /**
     * Switches a rule or limb off.
     *
     * @param ruleOrLimb {@code id} or {@code id#limb}
     * @param reason why, in writing
     * @return this
     */
    public Builder switchOff(String ruleOrLimb, String reason) {
      requireReason(reason);
      off.put(ruleOrLimb, reason);
      return this;
    }

    /**
     * Confirms that the text of an instrument is the one in force, which lifts the cap on findings
     * that rest on an unverified text.
     *
     * @param instrument key of the instrument
     * @return this
     */
    public Builder confirmText(String instrument) {
      confirmedTexts.add(instrument);
      return this;
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
          confirmedTexts.build());
    }
  }
}
