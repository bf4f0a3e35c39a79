package io.github.linli.party;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import org.immutables.value.Value;

/**
 * A legal person or other organisation, with its credit code.
 *
 * <p>Source: policy 四(四)3 s3, which names six utilities. Build with {@link Builder}: {@code name}
 * is required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param name its name
 * @param code its unified social credit code; known none when it has none
 * @param kind what sort of organisation
 */
@Value.Builder
public record Organisation(String name, Known<UnifiedSocialCreditCode> code, Known<Kind> kind)
    implements WithOrganisation {

  /** What sort of organisation. */
  public enum Kind {
    /** Power supply (供电). */
    POWER,
    /** Gas supply (燃气). */
    GAS,
    /** China Telecom (电信). */
    TELECOM,
    /** China Mobile (移动). */
    MOBILE,
    /** China Unicom (联通). */
    UNICOM,
    /** Cable television and broadband (华数). */
    CABLE,
    /** Water supply (供水), which the policy does not name. */
    WATER,
    /** A developer (建设单位). */
    DEVELOPER,
    /** A social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** Another sort. */
    OTHER
  }

  /**
   * Holds the organisation.
   *
   * @throws io.github.linli.measure.InvalidValueException if the name is blank or the kind is said
   *     to be none
   */
  public Organisation {
    Require.noNulls("Organisation", name, code, kind);
    Require.text(name, "Organisation", "name");
    Require.notNone(kind, "Organisation", "kind");
  }

  /** Builds an organisation; {@code name} is required. */
  public static final class Builder extends OrganisationBuilder {}
}
