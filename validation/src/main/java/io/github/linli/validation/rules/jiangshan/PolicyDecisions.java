package io.github.linli.validation.rules.jiangshan;

/** The decisions of the policy beside that on scope: one object each, for books and rules alike. */
public final class PolicyDecisions {

  /** JS-3-STATE-OWNED-LAND. */
  public static final StateLandDecision STATE_LAND = new StateLandDecision();

  /** JS-3-EXCLUSION-PLANS. */
  public static final ExclusionDecision EXCLUSION = new ExclusionDecision();

  /** JS-3-RENOVATED-CONDITION. */
  public static final RenovatedDecision RENOVATED = new RenovatedDecision();

  /** JS-6-EFFECTIVE-DATE. */
  public static final PolicyInForceDecision IN_FORCE = new PolicyInForceDecision();

  /** What the policy foresees for management, within JS-4.3.3-CLOSED-PROFESSIONAL. */
  public static final ManagementModeDecision MANAGEMENT_MODE = new ManagementModeDecision();

  private PolicyDecisions() {}
}
