package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import io.github.linli.law.Citation;
import java.util.Objects;

/**
 * One separately graded finding a rule can make.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id permanent within its rule, such as {@code NO_MEETING}
 * @param modality what kind of norm it states
 * @param severity its own severity, before re-grading and caps
 * @param citation the clause it stands on
 * @param restsOn parameters every finding of this limb rests on; until a deployment sets them it is
 *     at most WARNING
 */
public record Limb(
    String id,
    Modality modality,
    Severity severity,
    Citation citation,
    ImmutableList<Parameter<?>> restsOn) {

  /**
   * Holds the limb.
   *
   * @throws IllegalArgumentException if a goal, encouragement or permission is graded as an error
   */
  public Limb {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(restsOn, "restsOn");
    if (severity == Severity.ERROR && !modality.isGradableAsError()) {
      throw new IllegalArgumentException("limb " + id + ": " + modality + " is never an ERROR");
    }
  }

  /**
   * A limb that rests on no parameter.
   *
   * @param id permanent within its rule
   * @param modality what kind of norm it states
   * @param severity its own severity
   * @param citation the clause it stands on
   * @return the limb
   */
  public static Limb of(String id, Modality modality, Severity severity, Citation citation) {
    return new Limb(id, modality, severity, citation, ImmutableList.of());
  }

  /**
   * The same limb, resting on a parameter.
   *
   * @param parameter the parameter
   * @return the limb
   */
  public Limb restingOn(Parameter<?> parameter) {
    return new Limb(
        id,
        modality,
        severity,
        citation,
        ImmutableList.<Parameter<?>>builder().addAll(restsOn).add(parameter).build());
  }
}
