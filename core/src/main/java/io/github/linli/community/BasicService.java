package io.github.linli.community;

/**
 * A basic property service (基础物业服务). The first four are what every old community is to have (四有);
 * the last is what fallback service must at least contain beside order. Source: policy 二 s1c, 四(一)2
 * s3a. Immutable and thread-safe.
 */
public enum BasicService {
  /** Cleaning of public parts (公共保洁). */
  PUBLIC_CLEANING,
  /** Care of green space (绿化养护). */
  GREENING,
  /** Keeping order (秩序维护). */
  ORDER_MAINTENANCE,
  /** Upkeep of facilities and equipment (设施设备维保). */
  FACILITY_MAINTENANCE,
  /** Environmental sanitation (环境卫生), as fallback service names it. */
  ENV_SANITATION
}
