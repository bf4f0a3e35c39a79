package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.Known;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one deployment uses the books: parameters set, options turned on, rules switched off or
 * re-graded with a written reason, texts confirmed, last days of trial documents, waivers and
 * recognitions of single communities. All of it is in the basis of every report. Build with {@link
 * #builder()}. Immutable and thread-safe.
 *
 * @param parameters values by parameter name, for what the law leaves open
 * @param options names of alternative readings turned on
 * @param regradings new severities by rule id or {@code id#limb}
 * @param off reasons by rule id or {@code id#limb} switched off
 * @param confirmedTexts keys of instruments whose text the deployment has confirmed itself
 * @param validUntil last day, inclusive, by key of an instrument whose text gives none
 * @param waivers exemptions of single communities
 * @param recognitions recognitions as an old community by id of the community, beside those in its
 *     dossier
 */
public record Deployment(
    ImmutableSortedMap<String, Object> parameters,
    ImmutableSet<String> options,
    ImmutableMap<String, Regrading> regradings,
    ImmutableMap<String, String> off,
    ImmutableSet<String> confirmedTexts,
    ImmutableSortedMap<String, LocalDate> validUntil,
    ImmutableSet<Waiver> waivers,
    ImmutableSetMultimap<String, ScopeRecognition> recognitions) {

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

  static void requireReason(String reason) {
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

  /**
   * The last day set for an instrument.
   *
   * @param instrument its key
   * @return the day, inclusive; known none when none is set
   */
  public Known<LocalDate> lastDay(String instrument) {
    LocalDate day = validUntil.get(instrument);
    return day == null ? Known.none() : Known.of(day);
  }

  /** Collects the settings of a deployment. Not thread-safe. */
  public static final class Builder extends DeploymentBuilder {
    private Builder() {}

    @Override
    Builder self() {
      return this;
    }
  }
}
