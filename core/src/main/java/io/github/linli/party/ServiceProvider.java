package io.github.linli.party;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;

/**
 * Who manages a community (物业服务人): a property service enterprise or another manager.
 *
 * <p>Source: Civil Code arts. 284, 937; policy 四(三)3. Immutable and thread-safe.
 *
 * @param kind what sort of manager
 * @param name the provider's name
 * @param legalPerson whether it is a legal person of its own (独立法人, 物业管理条例 art. 32)
 */
public record ServiceProvider(Known<Kind> kind, Known<String> name, Known<Boolean> legalPerson) {

  /** What sort of manager it is. */
  public enum Kind {
    /** A property service enterprise (物业服务企业). */
    PROPERTY_SERVICE_ENTERPRISE,
    /** The neighbourhood (社区), as trustee. */
    NEIGHBORHOOD,
    /** A social organisation (社会组织), as trustee. */
    SOCIAL_ORGANISATION,
    /** The owners themselves (居民自管). */
    OWNERS,
    /** The subdistrict office or township government (街道、乡镇), as fallback. */
    SUBDISTRICT,
    /** Somebody else. */
    OTHER
  }

  /**
   * Holds the provider.
   *
   * @throws io.github.linli.measure.InvalidValueException if kind, name or legal person is said to
   *     be none
   */
  public ServiceProvider {
    Require.noNulls("ServiceProvider", kind, name, legalPerson);
    Require.notNone(kind, "ServiceProvider", "kind");
    Require.notNone(name, "ServiceProvider", "name");
    Require.knownText(name, "ServiceProvider", "name");
    Require.notNone(legalPerson, "ServiceProvider", "legalPerson");
  }

  /**
   * A provider of a known sort, name unknown.
   *
   * @param kind what sort
   * @return the provider
   */
  public static ServiceProvider of(Kind kind) {
    return new ServiceProvider(Known.of(kind), Known.unknown(), Known.unknown());
  }

  /**
   * A provider of a known sort and name.
   *
   * @param kind what sort
   * @param name its name
   * @return the provider
   */
  public static ServiceProvider of(Kind kind, String name) {
    return new ServiceProvider(Known.of(kind), Known.of(name), Known.unknown());
  }
}
