package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import org.immutables.value.Value;

/**
 * A residential community (小区): a compound of dwellings, not the neighbourhood (社区) it belongs to.
 *
 * <p>Source: policy 三 (the facts that decide whether it is an old community), 四(二)1, 四(三). Build
 * with {@link Builder}: only {@code id} and {@code name} are required, what is not set is unknown.
 * Immutable and thread-safe.
 *
 * @param id the register's key, unique within a register
 * @param name the community's name
 * @param division administrative division it lies in
 * @param subdistrict name of the subdistrict or township (街道、乡镇) in charge
 * @param neighborhood name of the neighbourhood (社区) in charge
 * @param land who owns the land
 * @param builtOn when it was built
 * @param deliveredOn when it was delivered to its owners
 * @param buildings number of buildings, a whole number
 * @param households number of households, a whole number
 * @param floorArea total floor area in square metres
 * @param functionIncomplete whether its functions in use are found incomplete (使用功能不完善)
 * @param facilitiesIncomplete whether its facilities are found incomplete (配套设施不完备)
 * @param servicesLacking whether many public and social services are found lacking (公共服务及社会服务缺项较多)
 * @param inRenovationProgramme whether it is included in the renovation programme (纳入老旧小区改造范围)
 * @param assemblyForgone whether its few owners agreed unanimously to do without an owners'
 *     assembly (物业管理条例 art. 10, proviso)
 * @param enclosable whether the subdistrict found that it can be enclosed (具备封闭化物业管理条件)
 * @param enclosureFoundOn day of that finding, whichever it was; known none when nobody has found
 * @param unableToHire whether the subdistrict found that its owners cannot hire a manager (无法选聘)
 * @param unableToSelfManage whether it found that they cannot manage themselves (无法自管)
 */
@Value.Builder
public record Community(
    String id,
    String name,
    Known<DivisionCode> division,
    Known<String> subdistrict,
    Known<String> neighborhood,
    Known<Land> land,
    Known<PartialDate> builtOn,
    Known<PartialDate> deliveredOn,
    Known<Reported> buildings,
    Known<Reported> households,
    Known<Reported> floorArea,
    Known<Boolean> functionIncomplete,
    Known<Boolean> facilitiesIncomplete,
    Known<Boolean> servicesLacking,
    Known<Boolean> inRenovationProgramme,
    Known<Boolean> assemblyForgone,
    Known<Boolean> enclosable,
    Known<PartialDate> enclosureFoundOn,
    Known<Boolean> unableToHire,
    Known<Boolean> unableToSelfManage)
    implements WithCommunity {

  /** Who owns the land a community stands on. */
  public enum Land {
    /** State-owned land (国有土地). */
    STATE,
    /** Land owned by a farmers' collective (集体土地). */
    COLLECTIVE,
    /** Partly state-owned, partly collective. */
    MIXED
  }

  /**
   * Holds the community.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be
   */
  public Community {
    Require.noNulls(
        "Community",
        id,
        name,
        division,
        subdistrict,
        neighborhood,
        land,
        builtOn,
        deliveredOn,
        buildings,
        households,
        floorArea,
        functionIncomplete,
        facilitiesIncomplete,
        servicesLacking,
        inRenovationProgramme,
        assemblyForgone,
        enclosable,
        enclosureFoundOn,
        unableToHire,
        unableToSelfManage);
    Require.text(id, "Community", "id");
    Require.text(name, "Community", "name");
    Require.notNone(division, "Community", "division");
    Require.notNone(subdistrict, "Community", "subdistrict");
    Require.knownText(subdistrict, "Community", "subdistrict");
    Require.notNone(neighborhood, "Community", "neighborhood");
    Require.knownText(neighborhood, "Community", "neighborhood");
    Require.notNone(land, "Community", "land");
    Require.notNone(builtOn, "Community", "builtOn");
    Require.notNone(buildings, "Community", "buildings");
    Require.notNone(households, "Community", "households");
    Require.notNone(floorArea, "Community", "floorArea");
    Require.wholeNumber(buildings, "Community", "buildings");
    Require.wholeNumber(households, "Community", "households");
    Require.notNone(functionIncomplete, "Community", "functionIncomplete");
    Require.notNone(facilitiesIncomplete, "Community", "facilitiesIncomplete");
    Require.notNone(servicesLacking, "Community", "servicesLacking");
    Require.notNone(inRenovationProgramme, "Community", "inRenovationProgramme");
    Require.notNone(assemblyForgone, "Community", "assemblyForgone");
    Require.notNone(enclosable, "Community", "enclosable");
    Require.notNone(unableToHire, "Community", "unableToHire");
    Require.notNone(unableToSelfManage, "Community", "unableToSelfManage");
  }

  /** Builds a community; {@code id} and {@code name} are required, what is not set is unknown. */
  public static final class Builder extends CommunityBuilder {}
}
