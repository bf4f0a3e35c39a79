package io.github.linli.community;

/**
 * How a community is managed (管理模式). Source: policy 二, 四(三)3; Civil Code art. 284. Immutable and
 * thread-safe.
 */
public enum ManagementMode {
  /** Professional property management (专业化物业管理). */
  PROFESSIONAL,
  /** Trusteeship of the neighbourhood (社区托管、代管). */
  NEIGHBORHOOD_TRUSTEESHIP,
  /** Trusteeship of a social organisation (社会组织代管). */
  SOCIAL_ORG_TRUSTEESHIP,
  /** Self-management by residents (居民自管、业主自治). */
  RESIDENT_SELF_MGMT,
  /** Basic services organised by the subdistrict (兜底基本物业服务). */
  FALLBACK,
  /** Another form. */
  OTHER,
  /** Known not to be managed at all. */
  NONE
}
