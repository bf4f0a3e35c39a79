package io.github.linli.validation.rules.jiangshan;

/** Whether the policy is in force (policy 六). */
public enum PolicyInForce {
  /** In force. */
  IN_FORCE,
  /** Its first day has not come. */
  NOT_YET,
  /** Its last day, as the deployment set it, has passed. */
  EXPIRED,
  /** Not known. */
  UNDETERMINED
}
