package io.github.linli;

import static io.github.linli.Refusals.accepts;
import static io.github.linli.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Authority;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.Subdistrict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be of subdistricts, areas, premises, units and owners, on both sides. */
class PlaceInvariantsTest {

  private static final PartialDate DAY = PartialDate.of(2025, 9, 1);

  // --- subdistricts

  @ParameterizedTest
  @CsvSource({
    "330881001, true",
    "330881001000, true",
    "330881, false", // a county
    "330881000, false",
    "330881000000, false",
    "330881001002, false" // a neighbourhood
  })
  void aSubdistrictsCodeNamesASubdistrict(String code, boolean accepted) {
    ThrowingCallable build =
        () ->
            new Subdistrict.Builder()
                .id("s-1")
                .name("双塔街道")
                .division(DivisionCode.of(code))
                .build();
    if (accepted) {
      accepts(build);
    } else {
      refuses("Subdistrict", "division", build);
    }
  }

  // --- areas and schemes

  @ParameterizedTest
  @ValueSource(strings = {"communityIds", "gridIds"})
  void anAreaNamesEachIdOnceAndNoBlankOne(String component) {
    accepts(() -> area(component, "c-1", "c-2"));
    accepts(() -> area(component));
    refuses("ManagementArea", component, () -> area(component, "c-1", "c-2", "c-1"));
    refuses("ManagementArea", component, () -> area(component, "c-1", " "));
  }

  private static ManagementArea area(String component, String... ids) {
    ManagementArea.Builder builder = ValueTypes.managementArea();
    return component.equals("gridIds")
        ? builder.gridIds(ids).build()
        : builder.communityIds(ids).build();
  }

  @Test
  void aSchemeNamesEachAreaOnce() {
    accepts(() -> new EnclosureScheme.Builder().areaIds("a-1", "a-2").build());
    refuses(
        "EnclosureScheme",
        "areaIds",
        () -> new EnclosureScheme.Builder().atLeastAreaIds(List.of("a-1", "a-1")).build());
  }

  @Test
  void noDocumentDescribesABoundaryThatIsNotDescribed() {
    ManagementArea.Builder builder = ValueTypes.managementArea().boundaryDocument("附图3");
    accepts(() -> builder.build());
    accepts(() -> builder.hasBoundary(true).build());
    refuses("ManagementArea", "boundaryDocument", () -> builder.hasBoundary(false).build());
    accepts(() -> builder.noBoundaryDocument().build());
  }

  @Test
  void anAreaIsDrawnOnADayBySomebodyOrNotAtAll() {
    var county = ManagementArea.Delineator.COUNTY_DEPARTMENT_WITH_SUBDISTRICT;
    accepts(() -> ValueTypes.managementArea().delineatedOn(DAY).delineatedBy(county).build());
    accepts(() -> ValueTypes.managementArea().delineatedOn(DAY).build());
    accepts(() -> ValueTypes.managementArea().delineatedBy(county).build());
    accepts(() -> ValueTypes.managementArea().noDelineatedOn().noDelineatedBy().build());
    refuses(
        "ManagementArea",
        "delineatedBy",
        () -> ValueTypes.managementArea().noDelineatedOn().delineatedBy(county).build());
    refuses(
        "ManagementArea",
        "delineatedOn",
        () -> ValueTypes.managementArea().delineatedOn(DAY).noDelineatedBy().build());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "2, true", "2.0, true", "约2, true", "2.5, false"})
  void whatIsCountedIsAWholeNumber(String figure, boolean accepted) {
    Reported count = Reported.parse(figure);
    List<ThrowingCallable> builds =
        List.of(
            () -> ValueTypes.managementArea().ownersAssemblies(count).build(),
            () -> new EnclosureScheme.Builder().gates(count).build(),
            () -> new EnclosureScheme.Builder().guardPosts(count).build());
    if (accepted) {
      builds.forEach(Refusals::accepts);
    } else {
      refuses("ManagementArea", "ownersAssemblies", builds.get(0));
      refuses("EnclosureScheme", "gates", builds.get(1));
      refuses("EnclosureScheme", "guardPosts", builds.get(2));
    }
  }

  // --- premises

  @Test
  void aDepartmentTakesPartOnce() {
    accepts(
        () ->
            new PremisesPlan.Builder()
                .departments(Authority.Role.FINANCE, Authority.Role.HOUSING)
                .build());
    refuses(
        "PremisesPlan",
        "departments",
        () ->
            new PremisesPlan.Builder()
                .departments(Authority.Role.FINANCE, Authority.Role.FINANCE)
                .build());
  }

  @Test
  void whatTakesUpRoomHasAnAreaAboveZero() {
    FloorArea least = FloorArea.of("0.0001");
    FloorArea zero = FloorArea.of("0.0000");
    accepts(() -> ValueTypes.servicePremises().area(least).build());
    accepts(() -> new PremisesSpec.Builder().area(least).build());
    accepts(() -> ValueTypes.exclusiveUnit().registeredArea(least).build());
    accepts(() -> ValueTypes.exclusiveUnit().surveyedArea(least).build());
    accepts(() -> ValueTypes.exclusiveUnit().contractArea(least).build());
    refuses("ServicePremises", "area", () -> ValueTypes.servicePremises().area(zero).build());
    refuses("PremisesSpec", "area", () -> new PremisesSpec.Builder().area(zero).build());
    refuses(
        "ExclusiveUnit",
        "registeredArea",
        () -> ValueTypes.exclusiveUnit().registeredArea(zero).build());
    refuses(
        "ExclusiveUnit",
        "surveyedArea",
        () -> ValueTypes.exclusiveUnit().surveyedArea(zero).build());
    refuses(
        "ExclusiveUnit",
        "contractArea",
        () -> ValueTypes.exclusiveUnit().contractArea(zero).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"area", "location", "constructionStandard", "fitOutStandard"})
  void whatIsSpecifiedHasADayAndWhatIsNotHasNone(String parameter) {
    String day = parameter + "SpecifiedOn";
    Object value = parameter.equals("area") ? FloorArea.of("35.0") : "毛坯";
    Known<Object> some = Known.of(value);
    Known<PartialDate> on = Known.of(DAY);
    accepts(() -> spec(parameter, some, day, on));
    accepts(() -> spec(parameter, some, day, Known.unknown()));
    accepts(() -> spec(parameter, Known.unknown(), day, on));
    accepts(() -> spec(parameter, Known.unknown(), day, Known.none()));
    accepts(() -> spec(parameter, Known.none(), day, Known.none()));
    accepts(() -> spec(parameter, Known.none(), day, Known.unknown()));
    refuses("PremisesSpec", day, () -> spec(parameter, some, day, Known.none()));
    refuses("PremisesSpec", day, () -> spec(parameter, Known.none(), day, on));
  }

  private static Object spec(String parameter, Known<?> what, String day, Known<?> on) {
    Object builder = ValueTypes.call(new PremisesSpec.Builder(), parameter, what);
    return ValueTypes.call(ValueTypes.call(builder, day, on), "build");
  }

  // --- owners

  @Test
  void anOwnerIsInAUnitOnce() {
    Owner one = ValueTypes.owner().build();
    Owner other = ValueTypes.owner().id("o-2").build();
    accepts(() -> ValueTypes.exclusiveUnit().owners(one, other).build());
    refuses("ExclusiveUnit", "owners", () -> ValueTypes.exclusiveUnit().owners(one, one).build());
  }

  @Test
  void anOwnersKeyIsNoIdentityNumber() {
    accepts(() -> ValueTypes.owner().id("330881188001010013").build()); // does not check
    refuses("Owner", "id", () -> ValueTypes.owner().id("330881188001010012").build());
    refuses("Owner", "id", () -> ValueTypes.owner().id("o-33088118700101019X").build());
    assertThat(catchThrowable(() -> ValueTypes.owner().id("330881188001010012").build()))
        .hasMessageNotContaining("18800101");
  }

  private static ThrowingCallable owner(UnaryOperator<Owner.Builder> set) {
    return () -> set.apply(ValueTypes.owner()).build();
  }

  @Test
  void aNaturalPersonAndAnOrganisationHaveFactsOfTheirOwn() {
    PersonName name = PersonName.of("张三丰");
    ResidentIdentityNumber number = ResidentIdentityNumber.of("330881188001010012");
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91350100M000100Y43");
    Owner.Kind person = Owner.Kind.NATURAL_PERSON;
    Owner.Kind organisation = Owner.Kind.ORGANISATION;
    accepts(owner(o -> o.kind(person).name(name).identityNumber(number).noCreditCode()));
    accepts(owner(o -> o.kind(person).noIdentityNumber()));
    accepts(owner(o -> o.kind(organisation).creditCode(code).noName().noIdentityNumber()));
    accepts(owner(o -> o.kind(organisation).noCreditCode()));
    accepts(owner(o -> o.name(name).identityNumber(number)));
    accepts(owner(o -> o.creditCode(code)));
    refuses("Owner", "name", owner(o -> o.kind(person).noName()));
    refuses("Owner", "creditCode", owner(o -> o.kind(person).creditCode(code)));
    refuses("Owner", "name", owner(o -> o.kind(organisation).name(name)));
    refuses("Owner", "identityNumber", owner(o -> o.kind(organisation).identityNumber(number)));
    refuses("Owner", "creditCode", owner(o -> o.name(name).creditCode(code)));
    refuses("Owner", "creditCode", owner(o -> o.identityNumber(number).creditCode(code)));
  }

  @Test
  void aDepartmentHasAName() {
    accepts(() -> new Authority(Authority.Role.HOUSING, Known.unknown()));
    refuses("Authority", "name", () -> new Authority(Authority.Role.HOUSING, Known.none()));
    assertThat(catchThrowable(() -> new Authority(null, Known.unknown())))
        .isInstanceOf(NullPointerException.class);
  }
}
