package io.github.linli.validation;

/**
 * What kind of norm a limb states. Only {@link #MUST}, {@link #MUST_NOT} and {@link #DECLARATORY}
 * limbs may ever be graded {@link Severity#ERROR}. Immutable and thread-safe.
 */
public enum Modality {
  /** 应当, 须. */
  MUST(true),
  /** 不得, 禁止. */
  MUST_NOT(true),
  /** 可以. */
  MAY(false),
  /** 鼓励, 积极推行, 探索. */
  ENCOURAGED(false),
  /** 逐步实现, 实现……全覆盖. */
  GOAL(false),
  /** A statement or definition that binds nobody by itself. */
  DECLARATORY(true);

  private final boolean gradableAsError;

  Modality(boolean gradableAsError) {
    this.gradableAsError = gradableAsError;
  }

  /**
   * Whether a limb of this modality may be graded as an error, by the book or by a deployment.
   *
   * @return false for goals, encouragement and permission
   */
  public boolean isGradableAsError() {
    return gradableAsError;
  }
}
