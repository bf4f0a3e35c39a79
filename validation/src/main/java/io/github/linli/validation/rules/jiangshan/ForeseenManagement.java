package io.github.linli.validation.rules.jiangshan;

/** What the policy foresees for the management of a community (policy 四(三)3, 四(一)2 s3a). */
public enum ForeseenManagement {
  /** Nothing: it is not an old community. */
  OUTSIDE_POLICY,
  /** Renovation comes first. */
  RENOVATE_FIRST,
  /** The form the owners lawfully decided on. */
  OWNERS_DECISION,
  /** Professional management: assembly, committee, the owners' choice of an enterprise. */
  PROFESSIONAL,
  /** Residents are consulted on trusteeship, self-management or professional management. */
  CONSULTATION,
  /** Fallback service organised by the subdistrict, or by a neighbourhood it entrusts. */
  FALLBACK,
  /** Not known. */
  UNDETERMINED
}
