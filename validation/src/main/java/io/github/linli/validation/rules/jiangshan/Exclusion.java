package io.github.linli.validation.rules.jiangshan;

/** Whether a plan takes a community out of the policy's scope (policy 三 s1a). */
public enum Exclusion {
  /** No approved plan lists it. */
  NOT_EXCLUDED,
  /** An approved plan lists it. */
  EXCLUDED,
  /** Only a draft lists it, which excludes nothing. */
  DRAFT_ONLY,
  /** Not known. */
  UNDETERMINED
}
